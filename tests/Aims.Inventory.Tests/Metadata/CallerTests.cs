using Microsoft.CodeAnalysis;

namespace Aims.Inventory.Tests.Metadata;

/// <summary>Code that compilers move away is led back to the member that people wrote.</summary>
public sealed class CallerTests
{
    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Members_of_all_kinds(OptimizationLevel level) => Expect(
        level,
        """
        class C(IChatClient client)
        {
            private readonly Task<ChatResponse> _first = client.GetResponseAsync("a");
            private readonly Func<Task<ChatResponse>> _later = () => null!;
            public C(IChatClient client, int _) : this(client) { _later = () => client.GetResponseAsync("d"); }
            static C() { var t = ((IChatClient)null!).GetResponseAsync("e"); }
            public Task P { get => client.GetResponseAsync("f"); set => client.GetResponseAsync("g"); }
            public Task this[int i] => client.GetResponseAsync("h");
            public event Action E { add { client.GetResponseAsync("i"); } remove { } }
            ~C() { client.GetResponseAsync("j"); }
            public static C operator +(C a, int b) { a.P = null!; ((IChatClient)null!).GetResponseAsync("k"); return a; }
        }
        """,
        "T:C Call ChatClientExtensions.GetResponseAsync @3",
        "T:C Call ChatClientExtensions.GetResponseAsync @5",
        "T:C Call ChatClientExtensions.GetResponseAsync @6",
        "P:C.P Call ChatClientExtensions.GetResponseAsync @7",
        "P:C.P Call ChatClientExtensions.GetResponseAsync @7",
        "P:C.Item(System.Int32) Call ChatClientExtensions.GetResponseAsync @8",
        "E:C.E Call ChatClientExtensions.GetResponseAsync @9",
        "M:C.Finalize Call ChatClientExtensions.GetResponseAsync @10",
        "M:C.op_Addition(C,System.Int32) Call ChatClientExtensions.GetResponseAsync @11");

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Lambdas_local_functions_and_state_machines_nested_in_each_other(OptimizationLevel level) => Expect(
        level,
        """
        namespace N { class Outer<T> { class C<U>(IChatClient client) {
            async Task<int> M<V>(V v)
            {
                await Local(3);
                return 0;
                async Task Local(int depth)
                {
                    await client.GetResponseAsync(v!.ToString()!);
                    if (depth > 0) { await Local(depth - 1); }
                    Func<Task> f = async () => { await client.GetResponseAsync("b"); await Local(0); };
                    await f();
                }
            }
            async Task<int> M(string s) { await client.GetResponseAsync("c"); Func<Task> f = static async () => await ((IChatClient)null!).GetResponseAsync("d"); return 1; }
            IEnumerable<int> It() { try { yield return 1; } finally { client.GetResponseAsync("e"); } }
            async IAsyncEnumerable<int> AsyncIt([EnumeratorCancellation] CancellationToken ct = default)
            {
                await foreach (var u in client.GetStreamingResponseAsync("f")) { yield return 1; }
            }
        } } }
        """,
        "M:N.Outer`1.C`1.M``1(``0) Call ChatClientExtensions.GetResponseAsync @8",
        "M:N.Outer`1.C`1.M``1(``0) Call ChatClientExtensions.GetResponseAsync @10",
        "M:N.Outer`1.C`1.M(System.String) Call ChatClientExtensions.GetResponseAsync @14",
        "M:N.Outer`1.C`1.M(System.String) Call ChatClientExtensions.GetResponseAsync @14",
        "M:N.Outer`1.C`1.It Call ChatClientExtensions.GetResponseAsync @15",
        "M:N.Outer`1.C`1.AsyncIt(System.Threading.CancellationToken) Call ChatClientExtensions.GetStreamingResponseAsync @18");

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void A_local_function_that_nobody_calls_belongs_to_the_overload_around_it(OptimizationLevel level) => Expect(
        level,
        """
        class C
        {
            void M(int i) { Console.WriteLine(i); }
            async Task M(string s)
            {
                await Task.Yield();
                static void Never(IChatClient client) { client.GetResponseAsync("a"); }
            }
            void M(bool b) { Console.WriteLine(b); }
        }
        """,
        "M:C.M(System.String) Call ChatClientExtensions.GetResponseAsync @7");

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void A_base_call_in_a_lambda_or_async_method_is_seen_where_it_is_written(OptimizationLevel level) => Expect(
        level,
        """
        class D(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default)
            {
                return await base.GetResponseAsync(m, o, c);
            }
            public Task Other() => Task.Run(() => base.GetResponseAsync(null!));
        }
        """,
        "M:D.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken) Call DelegatingChatClient.GetResponseAsync @5",
        "M:D.Other Call DelegatingChatClient.GetResponseAsync @7");

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Initialisers_count_once_however_many_constructors(OptimizationLevel level)
    {
        const string source = """
            class C
            {
                private static IChatClient s = null!;
                private object _a = new[] { s.GetResponseAsync("a"), s.GetResponseAsync("b") };
                private Func<object> _f = () => s.GetResponseAsync("c");
                public C() { s.GetResponseAsync("d"); }
                public C(int i) { s.GetResponseAsync("e"); }
                public C(string t) : this() { }
            }
            """;
        Expect(
            level,
            source,
            "T:C Call ChatClientExtensions.GetResponseAsync @4",
            "T:C Call ChatClientExtensions.GetResponseAsync @4",
            "T:C Call ChatClientExtensions.GetResponseAsync @5",
            "T:C Call ChatClientExtensions.GetResponseAsync @6",
            "T:C Call ChatClientExtensions.GetResponseAsync @7");

        // Without lines the initialiser's own calls are told by their place in the constructor, its lambda's can't be.
        Assert.InRange(Compiled.From(source, level, pdb: null).Observe().Observations.Count, 5, 6);
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void Top_level_statements_and_asynchronous_main(OptimizationLevel level) => Assert.Equal(
        ["M:Program.{Main}$(System.String[]) Call ChatClientExtensions.GetResponseAsync @2", "M:Program.{Main}$(System.String[]) Call ChatClientExtensions.GetResponseAsync @3"],
        Compiled.From(
            """
            IChatClient client = null!;
            await client.GetResponseAsync("a");
            async Task Local() => await client.GetResponseAsync("b");
            await Local();
            """,
            level,
            kind: OutputKind.ConsoleApplication).Lines());

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void File_local_types_records_explicit_implementations_and_extension_blocks(OptimizationLevel level) => Expect(
        level,
        """
        file class F { void M(IChatClient c) => c.GetResponseAsync("a"); }
        record R(IChatClient Client) { public object Ask { get; } = Client.GetResponseAsync("b"); }
        interface I<T> { Task M(T t); }
        class X : I<Dictionary<string, int>> { async Task I<Dictionary<string, int>>.M(Dictionary<string, int> t) { await ((IChatClient)null!).GetResponseAsync("c"); } }
        static class E { extension(IChatClient client) {
            public Task Ask(string s) => client.GetResponseAsync(s);
            public Task Later => Task.Run(async () => await client.GetResponseAsync("e"));
        } }
        class User { void M(IChatClient c) { c.Ask("x"); var l = c.Later; } }
        """,
        "M:F.M(Microsoft.Extensions.AI.IChatClient) Call ChatClientExtensions.GetResponseAsync @1",
        "T:R Call ChatClientExtensions.GetResponseAsync @2",
        "M:X.I{System#Collections#Generic#Dictionary{System#String,System#Int32}}#M(System.Collections.Generic.Dictionary{System.String,System.Int32}) Call ChatClientExtensions.GetResponseAsync @4",
        "M:E.Ask(Microsoft.Extensions.AI.IChatClient,System.String) Call ChatClientExtensions.GetResponseAsync @6",
        "M:E.get_Later(Microsoft.Extensions.AI.IChatClient) Call ChatClientExtensions.GetResponseAsync @7");

    private static void Expect(OptimizationLevel level, string source, params string[] expected)
    {
        var observed = Compiled.From(source, level).Observe();
        Assert.Equal(expected.Order(StringComparer.Ordinal), Compiled.Lines(observed).Order(StringComparer.Ordinal));
        Assert.Empty(observed.MethodBodiesUnread);
        Assert.Empty(observed.UnaccountedMembers);
        Assert.Empty(observed.UnresolvedAssemblies);

        // Callers need no debug information (but for a local function that nobody calls, among overloads).
        if (!source.Contains("Never"))
        {
            var callers = expected.Select(line => line.Split(" @")[0]).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(callers, Compiled.From(source, level, pdb: null).Lines().Distinct().Order(StringComparer.Ordinal));
        }
    }
}
