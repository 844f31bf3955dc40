namespace Aims.Tests.ValueFlow;

/// <summary>How the source observer follows values through fields, properties, methods and types of the compilation.</summary>
public sealed class SourceValuesOfMembersTests
{
    private const string Ask = "public void Ask(string claim) => _client.CompleteChat(claim);";

    [Theory]
    [InlineData("""private readonly ChatClient _client = new("gpt-4o", "key"); """ + Ask)]
    [InlineData("""private readonly ChatClient _client; public Claims(string key) { _client = new ChatClient("gpt-4o", key); } """ + Ask)]
    [InlineData("""private readonly ChatClient _client; private readonly string _id; public Claims(string key) { (_id, _client) = ("x", new ChatClient("gpt-4o", key)); } """ + Ask)]
    [InlineData("""private readonly ChatClient _client; private readonly string _id = "gpt-4o"; public Claims(string key) => this._client = new ChatClient(_id, key); """ + Ask)]
    [InlineData("""private ChatClient? _client; public void Ask(string claim) => (_client ??= new ChatClient("gpt-4o", "key")).CompleteChat(claim);""")]
    [InlineData("""private ChatClient? _client; private ChatClient Client => _client ??= Make(); private static ChatClient Make() => new("gpt-4o", "key"); public void Ask(string claim) => Client.CompleteChat(claim);""")]
#if !ROSLYN_4_8
    [InlineData("""private ChatClient Client { get { if (field is null) { field = new ChatClient("gpt-4o", "key"); } return field; } set; } public void Ask(string claim) => Client.CompleteChat(claim);""")]
#endif
    [InlineData("""private ChatClient Client { get; } = new("gpt-4o", "key"); public void Ask(string claim) => this.Client.CompleteChat(claim);""")]
    [InlineData("""private readonly Func<string, ChatClient> _make = id => new ChatClient("gpt-4o", id); public void Ask(string claim) => _make("key").CompleteChat(claim);""")]
    [InlineData("""private async Task<ChatClient> MakeAsync() { await Task.Yield(); return new ChatClient("gpt-4o", "key"); } public async Task AskAsync(string claim) => (await MakeAsync()).CompleteChat(claim);""")]
    [InlineData("""private static ChatClient Make(string id = "gpt-4o") => new(id, "key"); public void Ask(string claim) => Make().CompleteChat(claim);""")]
    [InlineData("""private static ChatClient Make(string key, string id) => new(id, key); public void Ask(string claim) => Make(id: "gpt-4o", key: "key").CompleteChat(claim);""")]
    [InlineData("""private static ChatClient Make(string id) => Made(id); private static ChatClient Made(string name) => new(name, "key"); public void Ask(string claim) => Make("gpt-4o").CompleteChat(claim);""")]
    [InlineData("""private ChatClient _client = null!; public void Start() { var made = new ChatClient("gpt-4o", "key"); _client = made; } """ + Ask)]
    public async Task A_constant_is_found(string members) =>
        Assert.Equal("constant:gpt-4o openai", await FollowedSnippet.OfMembers(members));

    [Theory]
    [InlineData("private readonly IChatClient _client; public Claims(IChatClient client) { _client = client ?? throw new ArgumentNullException(nameof(client)); } public Task AskAsync(string claim) => _client.GetResponseAsync(claim);", "unknown:injected any")]
    [InlineData("private IChatClient? _client; public Claims(IServiceProvider services) { _client = services.GetRequiredService<IChatClient>(); } public Task AskAsync(string claim) => _client!.GetResponseAsync(claim);", "unknown:injected any")]
    [InlineData("public Task AskAsync([FromKeyedServices(\"fast\")] IChatClient client, string claim) => client.GetResponseAsync(claim);", "join:fast any")]
    [InlineData("private readonly ChatClient _client; public Claims(IConfiguration configuration, string key) { var id = configuration[\"OpenAI:Model\"] ?? \"gpt-4o\"; _client = new(id, key); } " + Ask, "configuration:OpenAI:Model?gpt-4o openai")]
    [InlineData("private string _id = \"gpt-4o\"; public void Change() => _id = \"o3\"; public void Ask(string claim) => new ChatClient(_id, \"key\").CompleteChat(claim);", "constant:gpt-4o|constant:o3 openai")]
    [InlineData("public string Id { get; set; } = \"gpt-4o\"; public void Ask(string claim, string key) => new ChatClient(Id, key).CompleteChat(claim);", "constant:gpt-4o openai")]
    [InlineData("public required string Id { get; init; } public void Ask(string claim, string key) => new ChatClient(Id, key).CompleteChat(claim);", "unknown:elsewhere openai")]
    [InlineData("private string Id() => Id(); public void Ask(string claim, string key) => new ChatClient(Id(), key).CompleteChat(claim);", "unknown:computed openai")]
    [InlineData("private ChatClient Next(ChatClient client) => Next(client); public void Ask(string claim, string key) => Next(new ChatClient(\"gpt-4o\", key)).CompleteChat(claim);", "constant:gpt-4o openai")]
    public async Task What_is_put_in_or_changed_is_said(string members, string found) =>
        Assert.Equal(found, await FollowedSnippet.OfMembers(members));

    [Fact]
    public async Task A_primary_constructor_parameter_is_put_in() =>
        Assert.Equal("unknown:injected any", await FollowedSnippet.Of(
            "public class Claims(IChatClient client) { public Task AskAsync(string claim) => client.GetResponseAsync(claim); }"));

    [Fact]
    public async Task Another_part_of_the_type_sets_the_field() =>
        Assert.Equal("constant:gpt-4o openai", await FollowedSnippet.Of(
            "public partial class Claims { private ChatClient _client; public void Ask(string claim) => _client.CompleteChat(claim); }",
            "public partial class Claims { public Claims(string key) { _client = new ChatClient(Models.Chat, key); } }",
            "public static class Models { public static readonly string Chat = Family + \"-4o\"; public const string Family = \"gpt\"; }"));

    [Fact]
    public async Task A_factory_class_is_followed_for_each_of_its_calls() =>
        Assert.Equal(
            ["constant:gpt-4o openai", "constant:o3 openai"],
            await FollowedSnippet.AllOf("""
                public static class Clients
                {
                    public static ChatClient Make(string id, string key) => new(id, key);
                }

                public static class Claims
                {
                    public static void Route(string claim, string key) => Clients.Make("gpt-4o", key).CompleteChat(claim);

                    public static void Check(string claim, string key)
                    {
                        var client = Clients.Make("o3", key);
                        client.CompleteChat(claim);
                    }
                }
                """));

    [Fact]
    public async Task An_options_class_has_a_default() =>
        Assert.Equal("constant:gpt-4o openai", await FollowedSnippet.Of("""
            public class ClaimsOptions { public string Model { get; set; } = "gpt-4o"; }

            public class Claims(IOptions<ClaimsOptions> options)
            {
                public void Ask(string claim, string key) => new ChatClient(options.Value.Model, key).CompleteChat(claim);
            }
            """));

    [Theory]
    [InlineData("new Settings(\"gpt-4o\").Model")]
    [InlineData("(new Settings(\"o3\") with { Model = \"gpt-4o\" }).Model")]
    public async Task A_record_has_what_it_was_made_with(string model) =>
        Assert.Equal("constant:gpt-4o openai", await FollowedSnippet.Of($$"""
            public record Settings(string Model);

            public static class Claims
            {
                public static void Ask(string claim, string key) => new ChatClient({{model}}, key).CompleteChat(claim);
            }
            """));

    [Fact]
    public async Task An_own_wrapper_has_the_client_that_it_was_made_for() =>
        Assert.Equal("constant:gpt-4o openai", await FollowedSnippet.Of("""
            public class Wrapper
            {
                public Wrapper(string id, string key) { Client = new ChatClient(id, key); }

                public ChatClient Client { get; }
            }

            public static class Claims
            {
                public static void Ask(string claim, string key)
                {
                    var wrapper = new Wrapper("gpt-4o", key);
                    wrapper.Client.CompleteChat(claim);
                }
            }
            """));

    [Fact]
    public async Task Extension_methods_of_the_compilation_are_followed() =>
        Assert.Equal("constant:gpt-4o openai", await FollowedSnippet.Of("""
            public static class Extensions
            {
                public static ChatClient Client(this string key, string id) => new(id, key);
            }

            public static class Claims
            {
                public static void Ask(string claim, string key) => key.Client("gpt-4o").CompleteChat(claim);
            }
            """));

    [Fact]
    public async Task Top_level_statements_are_a_member_like_others() =>
        Assert.Equal("constant:gpt-4o openai", await FollowedSnippet.Of("""
            await Task.Yield();
            var builder = Kernel.CreateBuilder();
            builder.AddOpenAIChatCompletion("gpt-4o", args[0]);
            await builder.Build().InvokePromptAsync(args[1]);
            """));
}
