using System.Globalization;

namespace Aims.Tests;

/// <summary>AIMS1007: requests over plain HTTP to places where models are known to be served.</summary>
public sealed class HttpRequestTests
{
    private const string Usings = "using System; using System.Net.Http; using System.Net.Http.Json; using System.Threading.Tasks;\n";

    public static TheoryData<string, string, string> Flagged() => new()
    {
        {
            "PostAsync", "api.openai.com, a model endpoint of openai",
            "HttpClient http = new(); Task Ask(HttpContent c) => http.PostAsync(\"https://api.openai.com/v1/responses\", c);"
        },
        {
            "PostAsJsonAsync", "contoso.openai.azure.com, a model endpoint of azure-openai",
            "Task Ask(HttpClient http, string deployment) => http.PostAsJsonAsync($\"https://contoso.openai.azure.com/openai/deployments/{deployment}/chat/completions\", 1);"
        },
        {
            "PostAsync", "a model endpoint of azure-openai",
            "Task Ask(HttpClient http, string resource, string d) => http.PostAsync($\"https://{resource}.openai.azure.com/openai/deployments/{d}/embeddings\", null);"
        },
        {
            "SendAsync", "api.anthropic.com, a model endpoint of anthropic",
            "Task Ask(HttpClient http) { var request = new HttpRequestMessage(HttpMethod.Post, \"https://api.anthropic.com/v1/messages\"); return http.SendAsync(request); }"
        },
        {
            "SendAsync", "api.anthropic.com, a model endpoint of anthropic",
            "Task Ask(HttpClient http) { var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri(\"https://api.anthropic.com/v1/messages\") }; return http.SendAsync(request); }"
        },
        {
            "PostAsync", "api.mistral.ai, a model endpoint of mistral",
            "private readonly HttpClient _http; public C() { _http = new HttpClient(); _http.BaseAddress = new Uri(\"https://api.mistral.ai\"); } Task Ask() => _http.PostAsync(\"v1/agents\", null);"
        },
        {
            "PostAsync", "api.anthropic.com, a model endpoint of anthropic",
            "private readonly HttpClient _http; public C(HttpClient http) { _http = http; _http.BaseAddress = new Uri(\"https://api.anthropic.com\"); } Task Ask() => _http.PostAsync(\"v1/messages\", null);"
        },
        {
            "PostAsync", "api.anthropic.com, a model endpoint of anthropic",
            "private readonly HttpClient _http; public C(HttpClient http) { http.BaseAddress = new Uri(\"https://api.anthropic.com\"); _http = http; } Task Ask() => _http.PostAsync(\"v1/messages\", null);"
        },
        {
            "PostAsync", "api.groq.com, a model endpoint of groq",
            "private static readonly string Base = \"https://api.groq.com/openai\"; Task Ask(HttpClient http) => http.PostAsync(Base + \"/v1/models/x\", null);"
        },
        {
            "PostAsync", "an address that has the form of a model endpoint",
            "Task Ask(HttpClient http, string server) => http.PostAsync(server + \"/v1/chat/completions\", null);"
        },
        {
            "PostAsync", "gateway.contoso.example, at an address that has the form of a model endpoint",
            "Task Ask(HttpClient http) => http.PostAsync(\"https://gateway.contoso.example/v1/chat/completions?x=1\", null);"
        },
        {
            "PostAsync", "localhost, a model endpoint of ollama",
            "Task Ask(HttpClient http) => http.PostAsync(\"http://localhost:11434/api/generate\", null);"
        },
    };

    [Theory]
    [MemberData(nameof(Flagged))]
    public async Task A_request_to_a_model_endpoint_is_a_model_call_over_raw_http(string member, string place, string members)
    {
        var diagnostics = await Analyze(members);

        Assert.Equal(["AIMS1001", "AIMS1007"], diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.All(diagnostics, diagnostic => Assert.Equal(member, diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
        var message = diagnostics.Single(diagnostic => diagnostic.Id == "AIMS1007").GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith($"This request goes to {place};", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Task Ask(HttpClient http) => http.PostAsync(\"https://api.example.com/v1/orders\", null);")]
    [InlineData("Task Ask(HttpClient http) => http.PostAsync(\"https://api.example.com/v1/messages\", null);")]
    [InlineData("Task Ask(HttpClient http) => http.PostAsync(\"/api/generate\", null);")]
    [InlineData("Task Ask(HttpClient http) => http.PostAsync(\"https://api.openai.com.example.org/v1/x\", null);")]
    [InlineData("Task Ask(HttpClient http, string address) => http.PostAsync(address, null);")]
    [InlineData("string Name => nameof(HttpClient.PostAsync) + \"https://api.openai.com\";")]
    [InlineData("object Make() => new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://api.openai.com/v1\") };")]
    [InlineData("void PostAsync(string requestUri) { } void Ask() => PostAsync(\"https://api.openai.com/v1/responses\");")]
    public async Task Other_code_is_not_flagged(string members) => Assert.Empty(await Analyze(members));

    [Fact]
    public async Task It_is_judged_like_every_other_model_call()
    {
        var incomplete = string.Join('\n', AnalyzedProject.GoodSystem.Split('\n').Where(line => !line.StartsWith("riskOwner", StringComparison.Ordinal) && !line.StartsWith("impactAssessment", StringComparison.Ordinal)));

        var diagnostics = await new AnalyzedProject()
            .WithSource(Usings + "[Aims.Annotations.AiComponent(\"claims-triage\")] public class C { Task Ask(HttpClient http) => http.PostAsync(\"https://api.openai.com/v1/responses\", null); }")
            .WithRegister(incomplete)
            .Diagnostics();

        Assert.Equal(["AIMS1003", "AIMS1004", "AIMS1007"], diagnostics.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task A_wrapper_that_is_marked_still_sends_it_and_its_callers_are_model_calls_of_their_own()
    {
        var diagnostics = await new AnalyzedProject()
            .WithSource(Usings + """
                public class Gateway { [Aims.Annotations.ModelApi] public Task Ask(HttpClient http) => http.PostAsync("https://api.openai.com/v1/responses", null); }
                public class User { public Task Run(Gateway gateway, HttpClient http) => gateway.Ask(http); }
                """)
            .WithRegister(AnalyzedProject.GoodSystem)
            .Diagnostics();

        Assert.Equal(
            ["AIMS1001 Code.cs(2,93) PostAsync", "AIMS1001 Code.cs(3,82) Ask", "AIMS1007 Code.cs(2,93) PostAsync"],
            diagnostics);
    }

    [Fact]
    public async Task The_compiler_says_nothing_in_a_project_without_model_sdk() =>
        Assert.Empty(await new AnalyzedProject()
            .WithSource(Usings + "public class C { Task Ask(HttpClient http) => http.PostAsync(\"https://api.openai.com/v1/responses\", null); }")
            .WithoutModelSdks()
            .WithRegister(AnalyzedProject.GoodSystem)
            .Diagnostics());

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Analyze(string members) =>
        new AnalyzedProject().WithSource($"{Usings}public class C {{ {members} }}").WithRegister(AnalyzedProject.GoodSystem).Analyze();
}
