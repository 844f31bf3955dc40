// why: the host is not known, the path tells; paths that other services have as well do not
// expect http provider=any @A M:Cases.Client.ChatAsync => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=any @B M:Cases.Client.VideoAsync => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=google @C M:Cases.Client.StreamAsync(System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=ollama @D M:Cases.Client.OllamaAsync(System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public class Client(HttpClient http, string host)
{
    public Task<HttpResponseMessage> ChatAsync() => http.PostAsync(host.TrimEnd('/') + "/v1/chat/completions", null); // @A

    public Task<HttpResponseMessage> VideoAsync() => http.PostAsync($"{host}/openai/v1/video/generations/jobs?api-version=preview", null); // @B

    public Task<HttpResponseMessage> StreamAsync(string model) => http.PostAsync($"{host}/v1beta/models/{model}:streamGenerateContent", null); // @C

    public Task<HttpResponseMessage> OllamaAsync(string machine) => http.PostAsync($"http://{machine}:11434/api/chat", null); // @D

    public Task<HttpResponseMessage> MessagesAsync() => http.PostAsync(host + "/v1/messages", null);

    public Task<HttpResponseMessage> ResponsesAsync() => http.PostAsync(host + "/v1/responses", null);

    public Task<HttpResponseMessage> GenerateAsync() => http.PostAsync(host + "/api/generate", null);

    public Task<HttpResponseMessage> RoomAsync() => http.PostAsync($"{host}/api/chat", null);
}
