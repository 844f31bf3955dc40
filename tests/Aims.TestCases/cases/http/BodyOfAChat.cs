// why: where the address is a setting, what is sent tells; other bodies tell nothing
// expect http model=unknown:computed provider=any @A M:Cases.Claims.RouteAsync(System.String,System.String,System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http model=unknown:computed provider=any @B M:Cases.Claims.SendAsync(System.Uri,System.String) => M:System.Net.Http.HttpClient.SendAsync(System.Net.Http.HttpRequestMessage)
using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(HttpClient http)
{
    public IChatClient? Other { get; set; }

    public Task<HttpResponseMessage> RouteAsync(string url, string model, string claim)
    {
        var input = "{ \"model\": \"" + model + "\", \"messages\": [ { \"role\": \"user\", \"content\": \"" + claim + "\" } ] }";
        var content = new StringContent(input, Encoding.UTF8);
        return http.PostAsync(url, content); // @A
    }

    public Task<HttpResponseMessage> SendAsync(Uri url, string claim)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url);
        request.Content = new StringContent($$"""{ "messages": [ { "role": "user", "content": "{{claim}}" } ] }""");
        return http.SendAsync(request); // @B
    }

    public Task<HttpResponseMessage> NotifyAsync(string url, string text) =>
        http.PostAsync(url, new StringContent("{ \"messages\": [ \"" + text + "\" ] }"));

    public Task<HttpResponseMessage> StoreAsync(string url, string text) =>
        http.PostAsync(url, new StringContent(text));
}
