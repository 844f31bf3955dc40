using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Microsoft.CodeAnalysis;

namespace Aims.Inventory.Tests.Metadata;

/// <summary>Requests over plain HTTP to places where models are known to be served.</summary>
public sealed class HttpRequestTests
{
    private const string Usings = "using System.Net.Http; using System.Net.Http.Json; using Microsoft.Extensions.DependencyInjection;\n";

    [Theory]
    [InlineData(
        "class C { HttpClient http = new(); Task Ask(HttpContent c) => http.PostAsync(\"https://api.openai.com/v1/responses\", c); }",
        "HttpClient.PostAsync openai chat api.openai.com")]
    [InlineData(
        "class C { async Task Ask(HttpClient http, string deployment) { await http.PostAsJsonAsync($\"https://contoso.openai.azure.com/openai/deployments/{deployment}/chat/completions\", 1); } }",
        "HttpClientJsonExtensions.PostAsJsonAsync azure-openai chat contoso.openai.azure.com")]
    [InlineData(
        "class C { Task Ask(HttpClient http, string resource, string d) => http.PostAsync($\"https://{resource}.openai.azure.com/openai/deployments/{d}/x\", null); }",
        "HttpClient.PostAsync azure-openai any ")]
    [InlineData(
        "class C { async Task Ask(HttpClient http) { var request = new HttpRequestMessage(HttpMethod.Post, \"https://api.anthropic.com/v1/messages\"); await http.SendAsync(request); } }",
        "HttpClient.SendAsync anthropic chat api.anthropic.com")]
    [InlineData(
        "class C { Task Ask(HttpClient http) { var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri(\"https://api.anthropic.com/v1/messages\") }; return http.SendAsync(request, default(CancellationToken)); } }",
        "HttpMessageInvoker.SendAsync anthropic chat api.anthropic.com")]
    [InlineData(
        "class C { readonly HttpClient _http; public C() { _http = new HttpClient(); _http.BaseAddress = new Uri(\"https://api.anthropic.com\"); } Task Ask() => _http.PostAsync(\"v1/messages\", null); }",
        "HttpClient.PostAsync anthropic chat api.anthropic.com")]
    [InlineData(
        "class C { readonly HttpClient _http; public C(HttpClient http) { _http = http; _http.BaseAddress = new Uri(\"https://api.anthropic.com\"); } Task Ask() => _http.PostAsync(\"v1/messages\", null); }",
        "HttpClient.PostAsync anthropic chat api.anthropic.com")]
    [InlineData(
        "class C { readonly HttpClient _http; public C(HttpClient http) { http.BaseAddress = new Uri(\"https://api.anthropic.com\"); _http = http; } async Task Ask() { await _http.PostAsync(\"v1/messages\", null); } }",
        "HttpClient.PostAsync anthropic chat api.anthropic.com")]
    [InlineData(
        "class C { static readonly string Base = \"https://api.groq.com/openai\"; Task Ask(HttpClient http) => http.PostAsync(Base + \"/v1/models/x\", null); }",
        "HttpClient.PostAsync groq any api.groq.com")]
    [InlineData(
        "class C { Task Ask(HttpClient http, string server) => http.PostAsync(server + \"/v1/chat/completions\", null); }",
        "HttpClient.PostAsync any chat ")]
    [InlineData(
        "class C(HttpClient http) { public Task Ask() => http.PostAsync(\"v1/messages\", null); } class Start { void Services(IServiceCollection s) { s.AddHttpClient<C>(c => c.BaseAddress = new Uri(\"https://api.anthropic.com\")); } }",
        "HttpClient.PostAsync anthropic chat api.anthropic.com")]
    [InlineData(
        "interface I { } class C : I { readonly HttpClient _http; public C(HttpClient http) => _http = http; public Task Ask() => _http.PostAsync(\"v1/messages\", null); } class Start { void Services(IServiceCollection s) => s.AddHttpClient<I, C>(c => { c.BaseAddress = new Uri(\"https://api.anthropic.com\"); }); }",
        "HttpClient.PostAsync anthropic chat api.anthropic.com")]
    [InlineData(
        "class C(IHttpClientFactory clients) { public Task Ask() => clients.CreateClient(\"claude\").PostAsync(\"v1/messages\", null); } class Start { void Services(IServiceCollection s) { s.AddHttpClient(\"claude\", c => c.BaseAddress = new Uri(\"https://api.anthropic.com\")); } }",
        "HttpClient.PostAsync anthropic chat api.anthropic.com")]
    [InlineData(
        "class C { readonly HttpClient _http; public C(IHttpClientFactory clients) { _http = clients.CreateClient(\"claude\"); } public async Task Ask() { await _http.PostAsync(\"v1/messages\", null); } } class Start { void Services(IServiceCollection s) { s.AddHttpClient(\"claude\", c => c.BaseAddress = new Uri(\"https://api.anthropic.com\")); } }",
        "HttpClient.PostAsync anthropic chat api.anthropic.com")]
    public void A_request_to_a_model_endpoint_is_a_model_call(string code, string expected)
    {
        foreach (var level in new[] { OptimizationLevel.Release, OptimizationLevel.Debug })
        {
            var request = Assert.Single(Observe(code, level));

            Assert.True(request.IsModelCall);
            Assert.Equal(ApiKind.Http, request.Entry.Kind);
            Assert.Equal(expected, $"{request.Entry.Type.Split('.')[^1]}.{request.Entry.Member} {request.Model!.Provider} {request.Entry.Modality} {request.Model.EndpointHost}");
        }
    }

    [Theory]
    [InlineData("class C { Task Ask(HttpClient http) => http.PostAsync(\"https://api.example.com/v1/orders\", null); }")]
    [InlineData("class C { Task Ask(HttpClient http) => http.PostAsync(\"https://api.example.com/v1/messages\", null); }")]
    [InlineData("class C { Task Ask(HttpClient http) => http.PostAsync(\"/api/generate\", null); }")]
    [InlineData("class C { Task Ask(HttpClient http) => http.PostAsync(\"https://api.openai.com.example.org/v1/x\", null); }")]
    [InlineData("class C { Task Ask(HttpClient http, string address) => http.PostAsync(address, null); }")]
    [InlineData("class Options { public Uri? Endpoint { get; set; } } class C { object Make() => new Options { Endpoint = new Uri(\"https://api.openai.com/v1\") }; }")]
    [InlineData("class C(HttpClient http) { public Task Ask() => http.PostAsync(\"v1/messages\", null); } class Other; class Start { void Services(IServiceCollection s) { s.AddHttpClient<Other>(c => c.BaseAddress = new Uri(\"https://api.anthropic.com\")); } }")]
    [InlineData("class C(IHttpClientFactory clients) { public Task Ask() => clients.CreateClient(\"orders\").PostAsync(\"v1/messages\", null); } class Start { void Services(IServiceCollection s) { s.AddHttpClient(\"claude\", c => c.BaseAddress = new Uri(\"https://api.anthropic.com\")); } }")]
    public void Other_code_is_no_model_call(string code) => Assert.Empty(Observe(code, OptimizationLevel.Release));

    private static IReadOnlyList<Observation> Observe(string code, OptimizationLevel level) => Compiled.From(Usings + code, level).Observe().Observations;
}
