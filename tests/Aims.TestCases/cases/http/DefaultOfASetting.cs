// why: the address is a setting that users may change, and the setting begins with a model endpoint; two callers give the service its settings
// expect http only=metadata provider=any @A M:Cases.Transcriber.AskAsync(System.Net.Http.HttpContent) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=mistral @B M:Cases.Reader.AskAsync(System.Net.Http.HttpContent) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public class Settings
{
    public Settings() => Ocr = "https://api.mistral.ai/v1/ocr";

    public static Settings Current { get; set; } = new();

    public string Transcription { get; set; } = "http://localhost:8000/v1/audio/transcriptions";

    public string Ocr { get; set; }

    public string Name { get; set; } = "";
}

public class TranscriberSettings
{
    public string Address { get; set; } = "";
}

public class Transcriber(TranscriberSettings settings)
{
    private readonly HttpClient _http = new();

    public Task<HttpResponseMessage> AskAsync(HttpContent content) => _http.PostAsync(settings.Address, content); // @A
}

public class Reader
{
    private readonly HttpClient _http = new();

    public Task<HttpResponseMessage> AskAsync(HttpContent content) => _http.PostAsync(Settings.Current.Ocr, content); // @B

    public Task<HttpResponseMessage> NameAsync(HttpContent content) => _http.PostAsync(Settings.Current.Name, content);
}

public static class Start
{
    public static Transcriber First() => new(Of(Settings.Current));

    public static Transcriber Second() => new(Of(new Settings()));

    private static TranscriberSettings Of(Settings settings) => new() { Address = settings.Transcription };
}
