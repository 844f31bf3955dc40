// why: addresses, helpers and settings of code without models
// expect none
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public class Settings
{
    public string Address { get; set; } = "https://api.example.com/v1/orders";
}

public class Orders(HttpClient http, Settings settings, string version = "v1")
{
    private const string Standard = "http://localhost:5000/";

    public Task<HttpResponseMessage> FirstAsync() => http.PostAsync(settings.Address, null);

    public Task<HttpResponseMessage> SecondAsync(string? address) => http.PostAsync(string.Format("{0}/{1}/messages", address ?? Standard, version), null);

    public Task<HttpResponseMessage> ThirdAsync(Uri address) => http.PostAsync(new Uri(address, "api/chat"), null);

    public Task<HttpResponseMessage> FourthAsync() => http.PostAsync(Combine(Standard, "predictions", "https://api.openai.com".Length), null);

    private static string Combine(string start, string end, int length) => start + end + length;
}
