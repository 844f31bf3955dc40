namespace Aims.Tests.ValueFlow;

/// <summary>How the source observer follows values inside one method. What both observers must find is in the shared cases.</summary>
public sealed class SourceValuesTests
{
    [Theory]
    [InlineData("""var id = "gpt-4o"; new ChatClient(id, key).CompleteChat(claim);""")]
    [InlineData("""const string id = "gpt-4o"; new ChatClient(model: id, apiKey: key).CompleteChat(claim);""")]
    [InlineData("""string id; id = "gpt-4o"; ChatClient client = new(id, key); client.CompleteChat(claim);""")]
    [InlineData("""var client = (ChatClient)(object)new ChatClient("gpt-" + "4o", key)!; client.CompleteChat(claim);""")]
    [InlineData("""var version = "4o"; new ChatClient($"gpt-{version}", key).CompleteChat(claim);""")]
    [InlineData("""var family = "gpt"; new ChatClient(family + "-" + "4o", key).CompleteChat(claim);""")]
    [InlineData("""var family = "gpt"; new ChatClient(string.Concat(family, "-4o"), key).CompleteChat(claim);""")]
    [InlineData("""var (id, count) = ("gpt-4o", 3); new ChatClient(id, key).CompleteChat(claim);""")]
    [InlineData("""string id, other; (id, other) = ("gpt-4o", "o3"); new ChatClient(id, key).CompleteChat(claim);""")]
    [InlineData("""if ("gpt-4o" is string id) { new ChatClient(id, key).CompleteChat(claim); }""")]
    [InlineData("""if (choice) { object made = new ChatClient("gpt-4o", key); if (made is ChatClient { } client) client.CompleteChat(claim); }""")]
    [InlineData("""OpenAIClient? maker = choice ? null : new OpenAIClient(key); maker?.GetChatClient("gpt-4o").CompleteChat(claim);""")]
    [InlineData("""var maker = new OpenAIClient(key); var client = maker?.GetChatClient("gpt-4o"); client?.CompleteChat(claim);""")]
    [InlineData("""ChatClient? client = null; client ??= new ChatClient("gpt-4o", key); client.CompleteChat(claim);""")]
    [InlineData("""using IChatClient client = new ChatClient("gpt-4o", key).AsIChatClient(); await client.GetResponseAsync(claim);""")]
    [InlineData("""var client = new ChatClient("gpt-4o", key).AsIChatClient(); await foreach (var part in client.GetStreamingResponseAsync(claim)) { }""")]
    [InlineData("""IChatClient client = new ChatClient("gpt-4o", key).AsIChatClient(); client = client.AsBuilder().UseFunctionInvocation().Build(); await client.GetResponseAsync(claim);""")]
    [InlineData("""var client = await Task.FromResult(new ChatClient("gpt-4o", key)).ConfigureAwait(false); client.CompleteChat(claim);""")]
    [InlineData("""Func<ChatClient> make = () => new ChatClient("gpt-4o", key); make().CompleteChat(claim);""")]
    [InlineData("""Func<ChatClient> make = () => { var id = "gpt-4o"; return new ChatClient(id, key); }; var client = make(); client.CompleteChat(claim);""")]
    [InlineData("""void Ask() { var client = new ChatClient("gpt-4o", key); client.CompleteChat(claim); } Ask();""")]
    [InlineData("""ChatClient Make(string id) => new(id, key); Make("gpt-4o").CompleteChat(claim);""")]
    [InlineData("""var client = new ChatClient("gpt-4o", key); Func<OpenAI.Chat.ChatMessage[], ClientResult<ChatCompletion>> ask = client.CompleteChat; ask([]);""")]
    [InlineData("""new ChatClient(nameof(choice) is var name ? "gpt-4o" : "gpt-4o", key).CompleteChat(claim);""")]
    public async Task A_constant_is_found(string statements) =>
        Assert.Equal("constant:gpt-4o openai", await FollowedSnippet.OfStatements(statements));

    [Theory]
    [InlineData("""new ChatClient(choice ? "gpt-4o" : "o3", key).CompleteChat(claim);""")]
    [InlineData("""string id; if (choice) { id = "gpt-4o"; } else { id = "o3"; } new ChatClient(id, key).CompleteChat(claim);""")]
    [InlineData("""var client = choice ? new ChatClient("gpt-4o", key) : new ChatClient("o3", key); client.CompleteChat(claim);""")]
    [InlineData("""var id = claim.Length switch { 0 => "gpt-4o", 1 => "o3", _ => throw new Exception() }; new ChatClient(id, key).CompleteChat(claim);""")]
    [InlineData("""void Ask(string id) => new ChatClient(id, key).CompleteChat(claim); Ask("gpt-4o"); Ask("o3");""")]
    [InlineData("""var id = "gpt-4o"; Action change = () => id = "o3"; change(); new ChatClient(id, key).CompleteChat(claim);""")]
    public async Task One_of_two_constants_is_found(string statements) =>
        Assert.Equal("constant:gpt-4o|constant:o3 openai", await FollowedSnippet.OfStatements(statements));

    [Theory]
    [InlineData("""new ChatClient(string.Format("gpt-{0}", 4), key).CompleteChat(claim);""", "unknown:computed openai")]
    [InlineData("""new ChatClient($"gpt-{claim.Length}", key).CompleteChat(claim);""", "unknown:computed openai")]
    [InlineData("""var ids = new Dictionary<string, string>(); ids.TryGetValue(claim, out var id); new ChatClient(id, key).CompleteChat(claim);""", "unknown:computed openai")]
    [InlineData("""foreach (var id in new[] { "gpt-4o", "o3" }) new ChatClient(id, key).CompleteChat(claim);""", "unknown:computed openai")]
    [InlineData("""var id = "gpt"; id += "-4o"; new ChatClient(id, key).CompleteChat(claim);""", "constant:gpt|unknown:computed openai")]
    [InlineData("""var made = new Lazy<ChatClient>(() => new ChatClient("gpt-4o", key)); made.Value.CompleteChat(claim);""", "unknown:computed openai")]
    [InlineData("""new ChatClient(model, key).CompleteChat(claim);""", "parameter:model openai")]
    [InlineData("""model ??= "gpt-4o"; new ChatClient(model, key).CompleteChat(claim);""", "parameter:model?gpt-4o openai")]
    [InlineData("""new ChatClient(Environment.GetEnvironmentVariable("MODEL") ?? "gpt-4o", key).CompleteChat(claim);""", "environment:MODEL?gpt-4o openai")]
    [InlineData("""new ChatClient(Environment.MachineName, key).CompleteChat(claim);""", "unknown:elsewhere openai")]
    [InlineData("""var section = configuration.GetSection("OpenAI"); new ChatClient(section["Model"] ?? "gpt-4o", key).CompleteChat(claim);""", "configuration:OpenAI:Model?gpt-4o openai")]
    [InlineData("""new ChatClient(configuration.GetValue("OpenAI:Model", "gpt-4o"), key).CompleteChat(claim);""", "configuration:OpenAI:Model?gpt-4o openai")]
    [InlineData("""new ChatClient(configuration["OpenAI:" + nameof(choice)], key).CompleteChat(claim);""", "configuration:OpenAI:choice openai")]
    [InlineData("""if (configuration["Model"] is { Length: > 0 } id) new ChatClient(id, key).CompleteChat(claim);""", "configuration:Model openai")]
    public async Task What_is_no_constant_is_named_or_said_to_be_unknown(string statements, string found) =>
        Assert.Equal(found, await FollowedSnippet.OfStatements(statements));

    [Theory]
    [InlineData("""var options = new ChatOptions { ModelId = "gpt-4o" }; await client.GetResponseAsync(claim, options);""")]
    [InlineData("""var options = new ChatOptions(); options.ModelId = "gpt-4o"; await client.GetResponseAsync(claim, options);""")]
    [InlineData("""await client.GetResponseAsync(claim, options: new() { Temperature = 0.2f, ModelId = "gpt-4o" });""")]
    [InlineData("""ChatOptions? options = null; options ??= new ChatOptions { ModelId = "gpt-4o" }; await client.GetResponseAsync(claim, options);""")]
    [InlineData("""ChatOptions Options() { var made = new ChatOptions(); made.ModelId = "gpt-4o"; return made; } await client.GetResponseAsync(claim, Options());""")]
    [InlineData("""var id = "gpt-4o"; var options = new ChatOptions { ModelId = id }; var more = options; await client.GetResponseAsync(claim, more);""")]
    public async Task The_options_of_a_call_name_the_model(string statements) =>
        Assert.Equal("constant:gpt-4o any", await FollowedSnippet.OfMembers($"public async Task AskAsync(IChatClient client, string claim) {{ {statements} }}"));

    [Theory]
    [InlineData("""new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new ApiKeyCredential(key)).GetChatClient("claims").CompleteChat(claim);""")]
    [InlineData("""OpenAIClient maker = new AzureOpenAIClient(new Uri(configuration["Endpoint"]!), new ApiKeyCredential(key)); await maker.GetChatClient("claims").AsIChatClient().GetResponseAsync(claim);""")]
    public async Task The_provider_is_that_of_the_client_which_was_made_first(string statements) =>
        Assert.Equal("constant:claims azure-openai", await FollowedSnippet.OfStatements(statements));

    [Theory]
    [InlineData("""var options = new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") }; new ChatClient("phi4", new ApiKeyCredential("none"), options).CompleteChat(claim);""", "constant:phi4 ollama")]
    [InlineData("""var options = new OpenAIClientOptions(); options.Endpoint = new Uri("https://api.groq.com/openai/v1"); new OpenAIClient(new ApiKeyCredential(key), options).GetChatClient("llama").CompleteChat(claim);""", "constant:llama groq")]
    [InlineData("""var options = new OpenAIClientOptions(); options.Endpoint = new Uri(configuration["Endpoint"]!); new ChatClient("llama", new ApiKeyCredential(key), options).CompleteChat(claim);""", "constant:llama any")]
    public async Task The_endpoint_in_the_options_tells_the_provider(string statements, string found) =>
        Assert.Equal(found, await FollowedSnippet.OfStatements(statements));

    [Theory]
    [InlineData("""var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-4o", key).Build(); await kernel.InvokePromptAsync(claim);""")]
    [InlineData("""var builder = Kernel.CreateBuilder(); builder.AddOpenAIChatCompletion("gpt-4o", key); var kernel = builder.Build(); await kernel.InvokePromptAsync(claim);""")]
    [InlineData("""var builder = Kernel.CreateBuilder(); builder.Services.AddOpenAIChatCompletion("gpt-4o", key); await builder.Build().InvokePromptAsync(claim);""")]
    [InlineData("""var builder = Kernel.CreateBuilder(); builder.Services.AddLogging().AddOpenAIChatCompletion("gpt-4o", key).AddLogging(); await builder.Build().InvokePromptAsync(claim);""")]
    [InlineData("""var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-4o", key).Build(); var chat = kernel.GetRequiredService<IChatCompletionService>(); await chat.GetChatMessageContentsAsync(new ChatHistory(), kernel: kernel);""")]
    public async Task What_a_builder_was_told_names_the_model(string statements) =>
        Assert.Equal("constant:gpt-4o openai", await FollowedSnippet.OfStatements(statements));
}
