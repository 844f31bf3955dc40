// why: callers of the assembly give the address, one of them a model endpoint; only the metadata observer looks for callers
// expect http only=metadata provider=openai @A M:Cases.Client.AskAsync(System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public class Client(HttpClient http)
{
    private Task<HttpResponseMessage> AskAsync(string address) => http.PostAsync(address, null); // @A

    public Task<HttpResponseMessage> OneAsync(string own) => AskAsync(own);

    public Task<HttpResponseMessage> OtherAsync() => AskAsync("https://api.openai.com/v1/responses");
}
