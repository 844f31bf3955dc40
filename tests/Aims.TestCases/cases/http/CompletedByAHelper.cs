// why: the address is completed by a helper that is given a setting and the constant beside the call; the client comes from a factory, and its base address is set afterwards, in another method
// expect http provider=deepseek @A M:Cases.Translator.AskAsync(System.Net.Http.HttpContent) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public static class Settings
{
    public static string Address { get; set; } = "";
}

public static class Clients
{
    public static HttpClient Create() => new(new HttpClientHandler());
}

public static class Addresses
{
    public static string Complete(string? address, string? standard)
    {
        var trimmed = (address ?? string.Empty).Trim();
        if (trimmed.Length == 0)
        {
            return (standard ?? string.Empty).Trim().TrimEnd('/');
        }

        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) || !Uri.TryCreate(standard, UriKind.Absolute, out var other))
        {
            return trimmed;
        }

        return uri.GetLeftPart(UriPartial.Authority) + "/" + other.AbsolutePath.Trim('/');
    }
}

public class Translator
{
    public const string Standard = "https://api.deepseek.com/chat/completions";

    private HttpClient _http = null!;

    public void Initialize()
    {
        _http?.Dispose();
        _http = Clients.Create();
        _http.BaseAddress = new Uri(Addresses.Complete(Settings.Address, Standard));
    }

    public Task<HttpResponseMessage> AskAsync(HttpContent content) => _http.PostAsync(string.Empty, content); // @A
}
