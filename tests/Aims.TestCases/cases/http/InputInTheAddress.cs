// why: a service that takes its input in the address of a GET request
// expect http provider=google @A M:Cases.Words.TranslateAsync(System.String,System.String) => M:System.Net.Http.HttpClient.GetStringAsync(System.String)
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public class Words(HttpClient http)
{
    public Task<string> TranslateAsync(string key, string text) =>
        http.GetStringAsync($"https://translation.googleapis.com/language/translate/v2?key={key}&q={Uri.EscapeDataString(text)}"); // @A
}
