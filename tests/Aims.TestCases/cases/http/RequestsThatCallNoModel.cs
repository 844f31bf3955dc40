// why: requests to a known host that list, poll, upload or only ask whether it is there
// expect none
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cases;

public class Jobs(HttpClient http)
{
    private const string Host = "https://dashscope.aliyuncs.com";

    public async Task<bool> IsThereAsync() => (await http.GetAsync("http://localhost:11434")).IsSuccessStatusCode;

    public Task<string> ModelsAsync() => http.GetStringAsync("https://api.openai.com/v1/models");

    public Task<HttpResponseMessage> PolicyAsync(string model)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{Host}/api/v1/uploads?action=getPolicy&model={model}");
        return http.SendAsync(request);
    }

    public Task<HttpResponseMessage> PollAsync(string task)
    {
        using var request = new HttpRequestMessage { Method = new HttpMethod("GET"), RequestUri = new Uri(Host + "/api/v1/jobs/" + task) };
        return http.SendAsync(request);
    }

    public Task<HttpResponseMessage> UploadAsync(HttpContent file) => http.PostAsync("https://api.openai.com/v1/files", file);

    public Task<HttpResponseMessage> PullAsync(HttpContent name) => http.PostAsync("http://localhost:11434/api/pull", name);

    public Task<HttpResponseMessage> DeleteAsync(string host, string id) => http.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{host}/v1/chat/completions/{id}"));
}
