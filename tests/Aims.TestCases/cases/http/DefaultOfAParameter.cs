// why: the address is what the constructor takes when callers leave it out
// expect http provider=zhipu @A M:Cases.Chat.AskAsync(System.Net.Http.HttpContent) => M:System.Net.Http.HttpClient.SendAsync(System.Net.Http.HttpRequestMessage)
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public class Chat
{
    private static readonly HttpClient Http = new();

    private readonly string _address;

    public Chat(string address = "https://open.bigmodel.cn/api/paas/v4/")
    {
        _address = address.TrimEnd('/');
    }

    public async Task<HttpResponseMessage> AskAsync(HttpContent content)
    {
        var request = new HttpRequestMessage
        {
            Method = HttpMethod.Post,
            RequestUri = new Uri($"{_address}/chat"),
            Content = content,
        };
        return await Http.SendAsync(request); // @A
    }
}
