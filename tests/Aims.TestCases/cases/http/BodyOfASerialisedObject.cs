// why: the address is a setting; what is serialised has the names of a model's input, whoever serialises it and however they are written
// expect http model=unknown:computed provider=any @A M:Cases.Client.CompleteAsync(System.Uri,System.String) => M:System.Net.Http.HttpClient.SendAsync(System.Net.Http.HttpRequestMessage)
// expect http provider=any @B M:Cases.Client.VideoAsync(System.String,System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=any @C M:Cases.Client.ChatAsync(System.String,System.String) => M:System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync``1(System.Net.Http.HttpClient,System.String,``0,System.Text.Json.JsonSerializerOptions,System.Threading.CancellationToken)
// expect http provider=any @D M:Cases.Client.BytesAsync(System.String,System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=any @E M:Cases.Client.ContentAsync(System.String,System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Completion
{
    public string? Prompt { get; set; }

    public int MaxTokens { get; set; }
}

public class Order
{
    public string? Model { get; set; }

    public string? Colour { get; set; }
}

public class Client(HttpClient http)
{
    public IChatClient? Other { get; set; }

    public async Task<HttpResponseMessage> CompleteAsync(Uri url, string text)
    {
        var completion = new Completion { Prompt = text, MaxTokens = 100 };
        var data = JsonSerializer.Serialize(completion);
        var message = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = url, Content = new StringContent(data, Encoding.UTF8) };
        return await http.SendAsync(message); // @A
    }

    public Task<HttpResponseMessage> VideoAsync(string url, string text)
    {
        var body = new { model = "a-video-model", prompt = text, seconds = 4 };
        return http.PostAsync(url, new StringContent(JsonSerializer.Serialize(body))); // @B
    }

    public Task<HttpResponseMessage> ChatAsync(string url, string text) =>
        http.PostAsJsonAsync(url, new { messages = new[] { new { role = "user", content = text } } }); // @C

    public Task<HttpResponseMessage> BytesAsync(string url, string text)
    {
        var body = new JsonObject { ["model"] = "a-model", ["prompt"] = text };
        return http.PostAsync(url, new ByteArrayContent(Encoding.UTF8.GetBytes(body.ToJsonString()))); // @D
    }

    public Task<HttpResponseMessage> ContentAsync(string url, string text)
    {
        var body = new Dictionary<string, object> { { "temperature", 0.2 }, { "prompt", text } };
        return http.PostAsync(url, JsonContent.Create(body)); // @E
    }

    public Task<HttpResponseMessage> OrderAsync(string url, string model) =>
        http.PostAsync(url, new StringContent(JsonSerializer.Serialize(new Order { Model = model, Colour = "red" })));

    public Task<HttpResponseMessage> TextAsync(string url, string text) =>
        http.PostAsync(url, new StringContent(new Completion { Prompt = text, MaxTokens = 100 }.ToString()!));

    public Task<HttpResponseMessage> WeatherAsync(string url) =>
        http.PostAsJsonAsync(url, new { model = "sensor", temperature = 21, messages = "none" }.temperature);

    public Task<HttpResponseMessage> NoticeAsync(string url, string prompt) =>
        http.PostAsJsonAsync(url, new { title = prompt, text = "model" });

    public Task<HttpResponseMessage> CountAsync(string host, string text) =>
        http.PostAsJsonAsync(host + "/v1/messages/count_tokens", new { model = "a-model", messages = new[] { new { role = "user", content = text } } });
}
