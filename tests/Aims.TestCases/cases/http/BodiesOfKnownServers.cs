// why: bodies that tell by themselves, and bodies that only tell together with the path to which they are sent
// expect http provider=any @A M:Cases.Client.TranslateAsync(System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=any @B M:Cases.Client.PredictAsync(System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=any @C M:Cases.Client.NllbAsync(System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=koboldcpp @D M:Cases.Client.GenerateAsync => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Client(HttpClient http, string host)
{
    public IChatClient? Other { get; set; }

    public Task<HttpResponseMessage> TranslateAsync(string text) =>
        http.PostAsync("translate", new StringContent("{ \"source\": [\"" + text + "\"], \"src_lang\": \"eng_Latn\", \"tgt_lang\": \"dan_Latn\" }")); // @A

    public Task<HttpResponseMessage> PredictAsync(string text) =>
        http.PostAsync("predictions", new StringContent("{ \"input\": { \"text\": \"" + text + "\" } }")); // @B

    public Task<HttpResponseMessage> NllbAsync(string text) =>
        http.PostAsync(host + "/api/v4/translator", new StringContent("{ \"text\": \"" + text + "\", \"source\": \"eng_Latn\", \"target\": \"dan_Latn\" }")); // @C

    public Task<HttpResponseMessage> GenerateAsync() => http.PostAsync("http://localhost:5001/api/generate/", null); // @D

    public Task<HttpResponseMessage> LinkAsync(string text) =>
        http.PostAsync(host + "/links", new StringContent("{ \"text\": \"" + text + "\", \"source\": \"a\", \"target\": \"b\" }"));

    public Task<HttpResponseMessage> InputAsync(string text) =>
        http.PostAsync(host + "/orders", new StringContent("{ \"input\": \"" + text + "\" }"));

    public Task<HttpResponseMessage> ListAsync() => http.PostAsync(host + "/predictions", new StringContent("{ \"outcomes\": [] }"));
}
