// why: what is used when no address is given stands beside the call, after ??, ?: or in string.Format
// expect http provider=zhipu @A M:Cases.Reader.FirstAsync(System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=anthropic @B M:Cases.Reader.SecondAsync(System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=azure-openai @C M:Cases.Reader.ThirdAsync(System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public class Reader(HttpClient http)
{
    private const string Standard = "https://api.z.ai/api/paas/v4/ocr";

    public Task<HttpResponseMessage> FirstAsync(string address) => http.PostAsync(string.IsNullOrWhiteSpace(address) ? Standard : address.Trim(), null); // @A

    public Task<HttpResponseMessage> SecondAsync(string? address) => http.PostAsync((address ?? "https://api.anthropic.com").TrimEnd('/') + "/v1/messages", null); // @B

    public Task<HttpResponseMessage> ThirdAsync(string resource) => http.PostAsync(string.Format("https://{0}.openai.azure.com/responses", resource), null); // @C
}
