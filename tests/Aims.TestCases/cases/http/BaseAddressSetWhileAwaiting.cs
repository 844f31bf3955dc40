// why: the base address is set in an asynchronous method of the type, after an await
// expect http provider=mistral @A M:Cases.Client.AskAsync => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public class Client
{
    private readonly HttpClient _http = new();

    public async Task StartAsync(Task<string> key)
    {
        _http.DefaultRequestHeaders.Add("Authorization", await key);
        _http.BaseAddress = new Uri("https://api.mistral.ai");
    }

    public Task<HttpResponseMessage> AskAsync() => _http.PostAsync("v1/agents", null); // @A
}
