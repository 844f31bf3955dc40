using Aims.Governance.Catalogue;
using Aims.Inventory.Metadata;
using Microsoft.CodeAnalysis;

namespace Aims.Inventory.Tests.Metadata;

/// <summary>What counts as a use of a model API.</summary>
public sealed class MatchingTests
{
    [Fact]
    public void Own_implementations_are_named_and_namesakes_are_not() => Assert.Equal(
        [
            "M:User.M Call MyClient.GetResponseAsync @9",
            "M:User.M Call MyGenerator`1.GenerateAsync @12",
            "M:User.M Call IEmbeddingGenerator`2.GenerateAsync @13",
        ],
        Compiled.From(
            """
            abstract class MyClient : IChatClient { public virtual Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!; public abstract IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default); public object? GetService(Type t, object? k = null) => null; public void Dispose() { } public Task GetResponseAsync(int other) => null!; }
            class Derived : MyClient { public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!; public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!; }
            class Stranger { public virtual Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!; }
            class MyGenerator<T> : IEmbeddingGenerator<T, Embedding<float>> { public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<T> v, EmbeddingGenerationOptions? o = null, CancellationToken c = default) => null!; public object? GetService(Type t, object? k = null) => null; public void Dispose() { } }
            class Explicit : IChatClient { Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o, CancellationToken c) => null!; public virtual Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!; public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!; public object? GetService(Type t, object? k = null) => null; public void Dispose() { } }
            class Half { public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!; }
            class Whole : Half, IChatClient { public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!; public object? GetService(Type t, object? k = null) => null; public void Dispose() { } }
            class User { void M() {
                new Derived().GetResponseAsync(null!);
                new Derived().GetResponseAsync(3);
                new Stranger().GetResponseAsync(null!); new Explicit().GetResponseAsync(null!);
                new MyGenerator<int>().GenerateAsync(null!);
                ((IEmbeddingGenerator<int, Embedding<float>>)null!).GenerateAsync(null!);
                new Whole().GetResponseAsync(null!);
            } }
            """).Lines());

    [Fact]
    public void Forms_of_use() => Assert.Equal(
        [
            "M:C.M(Microsoft.Extensions.AI.IChatClient) MethodGroup IChatClient.GetResponseAsync @3",
            "M:C.M(Microsoft.Extensions.AI.IChatClient) MethodGroup ChatClientExtensions.GetResponseAsync @4",
            "M:C.M(Microsoft.Extensions.AI.IChatClient) Reference ChatClientExtensions.GetResponseAsync @5",
            "M:C.M(Microsoft.Extensions.AI.IChatClient) Call ChatMessage.#ctor @6",
            "M:C.M(Microsoft.Extensions.AI.IChatClient) Call ChatClientStructuredOutputExtensions.GetResponseAsync``1 @7",
            "M:C.M(Microsoft.Extensions.AI.IChatClient) Call ChatClientExtensions.GetResponseAsync @8",
        ],
        Compiled.From(
            """
            class C { void M(IChatClient client) {
                var n = nameof(client.GetResponseAsync);
                Func<IEnumerable<ChatMessage>, ChatOptions?, CancellationToken, Task<ChatResponse>> a = client.GetResponseAsync;
                Func<string, ChatOptions?, CancellationToken, Task<ChatResponse>> b = client.GetResponseAsync;
                System.Linq.Expressions.Expression<Func<Task<ChatResponse>>> e = () => client.GetResponseAsync("x", null, default);
                var message = new ChatMessage(ChatRole.User, "x");
                client.GetResponseAsync<int>("x");
                var later =
                    client
                        .GetResponseAsync(
                            "x");
            } }
            class Message : ChatMessage { public Message() : base(ChatRole.User, "x") { } }
            """,
            OptimizationLevel.Debug).Lines().Select(line => line));

    [Fact]
    public void Members_marked_model_api_here_and_in_a_reference()
    {
        var library = Path.Combine(Path.GetTempPath(), $"aims-{Guid.NewGuid():N}.dll");
        try
        {
            // The file has another name than the assembly.
            var compiled = Compiled.From(
                """
                public interface IGateway { [ModelApi(Modality = "chat", Provider = "openai")] Task Ask(string s); Task Other(); }
                [ModelApi] public class Gateway { public virtual Task Run<T>(T t) => null!; public Gateway(int i) { } public int P => 1; internal void Hidden() { } public override string ToString() => ""; }
                """,
                name: "Gateways");
            File.WriteAllBytes(library, compiled.Assembly);
            Assert.Equal(["M:Gateway.Run``1(``0)", "M:Gateway.ToString", "M:IGateway.Ask(System.String)"], compiled.Observe().ModelApiMembers);

            var observed = Compiled.From(
                """
                class Mine : Gateway, IGateway { public Mine() : base(1) { } public Task Ask(string s) => Task.CompletedTask; public Task Other() => Task.CompletedTask; public override Task Run<T>(T t) => base.Run(t); [ModelApi] internal static void Direct() { } }
                class C { void M(Mine m, IGateway g) {
                    m.Ask("x");
                    g.Ask("x");
                    m.Other(); var p = m.P;
                    m.Run(1);
                    Mine.Direct();
                } }
                """,
                references: library).Observe(library);

            Assert.Equal(
                [
                    "M:Mine.Run``1(``0) Call Gateway.Run``1 @1",
                    "M:C.M(Mine,IGateway) Call Mine.Ask @3",
                    "M:C.M(Mine,IGateway) Call IGateway.Ask @4",
                    "M:C.M(Mine,IGateway) Call Gateway.Run``1 @6",
                    "M:C.M(Mine,IGateway) Call Mine.Direct @7",
                ],
                Compiled.Lines(observed));
            Assert.All(observed.Observations, item => Assert.Equal(ApiKind.Invoke, item.Entry.Kind));
            var ask = observed.Observations[1].Entry;
            Assert.Equal(("Gateways", "IGateway", "Ask", "chat", "openai"), (ask.Assembly, ask.Type, ask.Member, ask.Modality, ask.Provider));
            Assert.Equal("any", observed.Observations[4].Entry.Provider);
        }
        finally
        {
            File.Delete(library);
        }
    }

    [Fact]
    public void A_reference_that_is_not_at_hand_is_said()
    {
        var compiled = Compiled.From(
            """
            abstract class MyClient : IChatClient { public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => null!; public abstract IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default); public object? GetService(Type t, object? k = null) => null; public void Dispose() { } }
            class C { void M(MyClient mine, IChatClient client) { mine.GetResponseAsync(null!); client.GetResponseAsync("x"); } }
            """);

        var observed = MetadataObserver.Observe(compiled.Assembly, compiled.Pdb, [], Compiled.Catalogue);

        Assert.Equal(["M:C.M(MyClient,Microsoft.Extensions.AI.IChatClient) Call ChatClientExtensions.GetResponseAsync @2"], Compiled.Lines(observed));
        Assert.Contains("Microsoft.Extensions.AI.Abstractions", observed.UnresolvedAssemblies);
    }

    [Fact]
    public void Overloads_by_their_parameters_and_prefixes()
    {
        var compiled = Compiled.From("class C { void M(IChatClient c) { c.GetResponseAsync(\"x\"); c.GetResponseAsync(new ChatMessage()); } }");
        const string type = "Microsoft.Extensions.AI.ChatClientExtensions";
        ModelApi Api(string member, string? parameters, bool isPrefix) =>
            new("Microsoft.Extensions.AI.Abstractions", type, member, parameters, isPrefix, ApiKind.Invoke, "chat", "any", null);

        var one = new ModelApiCatalogue([Api("GetResponseAsync", "(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)", false)]);
        Assert.Single(MetadataObserver.Observe(compiled.Assembly, compiled.Pdb, [], one).Observations);
        Assert.Equal(2, MetadataObserver.Observe(compiled.Assembly, compiled.Pdb, [], new ModelApiCatalogue([Api("GetResp", null, true)])).Observations.Count);
    }
}
