// why: the request is made in another method, with the method and the path that it is given
// expect http provider=anthropic @A M:Cases.Claude.AskAsync(System.String) => M:System.Net.Http.HttpClient.SendAsync(System.Net.Http.HttpRequestMessage)
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public class Claude(HttpClient http)
{
    private const string Address = "https://api.anthropic.com";

    public Task<HttpResponseMessage> AskAsync(string claim) => http.SendAsync(Request(HttpMethod.Post, "v1/messages", claim)); // @A

    public Task<HttpResponseMessage> ModelsAsync() => http.SendAsync(Request(HttpMethod.Post, "v1/models", ""));

    private static HttpRequestMessage Request(HttpMethod method, string path, string claim)
    {
        var request = new HttpRequestMessage(method, new Uri(new Uri(Address), path));
        request.Content = new StringContent(claim);
        return request;
    }
}
