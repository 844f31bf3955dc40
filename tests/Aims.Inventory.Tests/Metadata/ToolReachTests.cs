using Aims.Governance.Catalogue;
using Aims.Inventory.Metadata;
using Microsoft.CodeAnalysis;

namespace Aims.Inventory.Tests.Metadata;

/// <summary>What the method that a tool runs reaches within its assembly.</summary>
public sealed class ToolReachTests
{
    public static TheoryData<OptimizationLevel> Levels => [OptimizationLevel.Debug, OptimizationLevel.Release];

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_method_group_a_lambda_and_a_local_function(OptimizationLevel level) => Expect(
        level,
        """
        class C
        {
            static void Delete(string path) => System.IO.File.Delete(path);
            AITool Group() => AIFunctionFactory.Create(Delete);
            AITool Lambda() => AIFunctionFactory.Create((string path) => System.IO.File.WriteAllText(path, ""));
            AITool Local(string folder)
            {
                return AIFunctionFactory.Create(Make);
                void Make(string name) => System.IO.Directory.CreateDirectory(folder + name);
            }
            void NotATool() => System.Diagnostics.Process.Start("x");
        }
        """,
        "M:C.Group runs M:C.Delete(System.String) (path: System.String)",
        "  file-write: M:C.Delete(System.String) > M:System.IO.File.Delete(System.String)",
        "M:C.Lambda runs M:C.Lambda (path: System.String)",
        "  file-write: M:C.Lambda > M:System.IO.File.WriteAllText(System.String,System.String)",
        "M:C.Local(System.String) runs M:C.Local(System.String) (name: System.String)",
        "  file-write: M:C.Local(System.String) > M:System.IO.Directory.CreateDirectory(System.String)");

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_service_class_of_the_assembly_that_posts(OptimizationLevel level) => Expect(
        level,
        """
        class Orders(System.Net.Http.HttpClient http)
        {
            public Task Cancel(int id) => Send("cancel/" + id);
            private async Task Send(string path) { await Task.Yield(); (await http.PostAsync(path, null)).EnsureSuccessStatusCode(); }
        }
        class Desk(Orders orders)
        {
            public async Task<string> CancelOrder(int id, [System.ComponentModel.Description("secret text")] string? reason = null) { await orders.Cancel(id); return "done"; }
            public AITool Tool() => AIFunctionFactory.Create(CancelOrder, name: "cancel_order", description: "secret text");
        }
        """,
        "M:Desk.Tool runs M:Desk.CancelOrder(System.Int32,System.String) (id: System.Int32, reason: System.String)",
        "  http-write: M:Desk.CancelOrder(System.Int32,System.String) > M:Orders.Cancel(System.Int32) > M:Orders.Send(System.String) > M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)");

    [Theory]
    [MemberData(nameof(Levels))]
    public void Interfaces_and_overrides_lead_to_all_own_implementations(OptimizationLevel level) => Expect(
        level,
        """
        interface IStore { void Save(string text); }
        abstract class Base { public void Save(string text) => Write(text); protected abstract void Write(string text); }
        class FileStore : Base, IStore { protected override void Write(string text) => System.IO.File.AppendAllText("a", text); }
        class Shell<T> : IStore { void IStore.Save(string text) => System.Diagnostics.Process.Start(text); }
        interface INobody { void Act(); }
        class C(IStore store, INobody nobody)
        {
            void Keep(string text) { store.Save(text); nobody.Act(); }
            AITool Tool() => AIFunctionFactory.Create(Keep);
        }
        """,
        "M:C.Tool runs M:C.Keep(System.String) (text: System.String)",
        "  file-write: M:C.Keep(System.String) > M:Base.Save(System.String) > M:FileStore.Write(System.String) > M:System.IO.File.AppendAllText(System.String,System.String)",
        "  process: M:C.Keep(System.String) > M:Shell`1.IStore#Save(System.String) > M:System.Diagnostics.Process.Start(System.String)",
        "  ? no-implementation M:INobody.Act");

    [Theory]
    [MemberData(nameof(Levels))]
    public void Reading_is_no_write(OptimizationLevel level) => Expect(
        level,
        """
        class C(System.Net.Http.HttpClient http)
        {
            async Task<string> Read(Uri where) => await http.GetStringAsync(where) + System.IO.File.ReadAllText("a") + string.Join(",", new[] { 1, 2 }.Select(i => i + 1));
            AITool Tool() => AIFunctionFactory.Create(Read);
        }
        """,
        "M:C.Tool runs M:C.Read(System.Uri) (where: System.Uri)",
        "  http-read: M:C.Read(System.Uri) > M:System.Net.Http.HttpClient.GetStringAsync(System.Uri)");

    [Theory]
    [MemberData(nameof(Levels))]
    public void What_leaves_the_assembly_or_is_decided_at_run_time_is_unknown(OptimizationLevel level)
    {
        using var folder = new TemporaryFolder();
        var other = folder.Write("Other.dll", Compiled.From("public interface IPort { void Go(); } public static class Other { public static void Go() => System.IO.File.Delete(\"a\"); }", name: "Other").Assembly);
        var compiled = Compiled.From(
            """
            using System.Runtime.InteropServices;
            class Port : IPort { public void Go() => System.IO.File.Delete("b"); }
            unsafe class C
            {
                [DllImport("native")] static extern void Native();
                static Action? s_later;
                static void Away() { Other.Go(); Native(); Late(); Deep(null!); }
                static void Late() { s_later!(); typeof(C).GetMethod("Away")!.Invoke(null, null); }
                static void Deep(delegate*<void> f) { f(); }
                static void Over(IPort port) { port.Go(); }
                AITool A() => AIFunctionFactory.Create(Away);
                AITool B(Delegate unknown) => AIFunctionFactory.Create(unknown);
                AITool D() => AIFunctionFactory.Create(Over);
                AITool E() => AIFunctionFactory.Create(Other.Go);
                AITool F() => AIFunctionFactory.Create((Action<string>)System.IO.File.Delete);
            }
            """,
            level,
            references: other,
            allowUnsafe: true);

        string[] expected =
        [
            "M:C.A runs M:C.Away ()",
            "  ? delegate M:C.Late",
            "  ? function-pointer M:C.Deep()",
            "  ? native M:C.Native",
            "  ? reflection M:C.Late",
            "  ? Other",
            "M:C.B(System.Delegate) runs - ()",
            "  ? method-unknown",
            "M:C.D runs M:C.Over(IPort) (port: IPort)",
            "  file-write: M:C.Over(IPort) > M:Port.Go > M:System.IO.File.Delete(System.String)",
            "  ? Other",
            "M:C.E runs M:Other.Go ()",
            "  ? Other",
            "M:C.F runs M:System.IO.File.Delete(System.String) (path: System.String)",
            "  file-write: M:System.IO.File.Delete(System.String)",
        ];
        Assert.Equal(expected, Describe(compiled.ObserveWithBuiltInCatalogue(other)));

        // Without the other assembly's file its name is known all the same.
        Assert.Contains("  ? Other", Describe(compiled.ObserveWithBuiltInCatalogue()));
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Recursion_ends_and_the_shortest_chain_is_told(OptimizationLevel level) => Expect(
        level,
        """
        class C
        {
            static void Far(int n) { Near(n); Middle(n); }
            static void Middle(int n) { if (n > 0) { Far(n - 1); } System.IO.File.Delete("a"); }
            static void Near(int n) { if (n > 0) { Near(n - 1); Far(n); } Middle(n); }
            AITool Tool() => AIFunctionFactory.Create(Far);
        }
        """,
        "M:C.Tool runs M:C.Far(System.Int32) (n: System.Int32)",
        "  file-write: M:C.Far(System.Int32) > M:C.Middle(System.Int32) > M:System.IO.File.Delete(System.String)");

    [Theory]
    [MemberData(nameof(Levels))]
    public void Code_that_runs_by_itself_belongs_to_what_makes_it_run(OptimizationLevel level) => Expect(
        level,
        """
        static class Once { public static readonly int Number = Make(); static int Make() { System.IO.Directory.Delete("a"); return 1; } }
        sealed class Journal : IDisposable { public void Dispose() => System.IO.File.Move("a", "b"); }
        class C
        {
            static IEnumerable<int> Steps() { yield return Once.Number; using (new Journal()) { yield return 2; } }
            static int Run() => Steps().Select(i => { new System.Net.Mail.SmtpClient().Send("a", "b", "c", "d"); return i; }).Sum();
            AITool Tool() => AIFunctionFactory.Create(Run);
        }
        """,
        "M:C.Tool runs M:C.Run ()",
        "  file-write: M:C.Run > M:C.Steps > M:Journal.Dispose > M:System.IO.File.Move(System.String,System.String)",
        "  file-write: M:C.Run > M:C.Steps > M:Once.#cctor > M:Once.Make > M:System.IO.Directory.Delete(System.String)",
        "  mail: M:C.Run > M:System.Net.Mail.SmtpClient.Send(System.String,System.String,System.String,System.String)");

    [Theory]
    [MemberData(nameof(Levels))]
    public void Overloads_differ_by_parameters_and_overrides_have_the_effect_of_what_they_override(OptimizationLevel level) => Expect(
        level,
        """
        class C
        {
            static void Write(System.IO.Stream to, System.Data.Common.DbCommand command, System.Net.Http.HttpClient http)
            {
                using (new System.IO.StreamWriter(to)) { }
                using (new System.IO.StreamWriter("a", true)) { }
                command.ExecuteNonQuery();
                command.ExecuteReader();
                http.Send(null!, default(CancellationToken));
            }
            AITool Tool() => AIFunctionFactory.Create(Write);
        }
        """,
        "M:C.Tool runs M:C.Write(System.IO.Stream,System.Data.Common.DbCommand,System.Net.Http.HttpClient) (to: System.IO.Stream, command: System.Data.Common.DbCommand, http: System.Net.Http.HttpClient)",
        "  database: M:C.Write(System.IO.Stream,System.Data.Common.DbCommand,System.Net.Http.HttpClient) > M:System.Data.Common.DbCommand.ExecuteReader",
        "  database-write: M:C.Write(System.IO.Stream,System.Data.Common.DbCommand,System.Net.Http.HttpClient) > M:System.Data.Common.DbCommand.ExecuteNonQuery",
        "  file-write: M:C.Write(System.IO.Stream,System.Data.Common.DbCommand,System.Net.Http.HttpClient) > M:System.IO.StreamWriter.#ctor(System.String,System.Boolean)",
        "  http: M:C.Write(System.IO.Stream,System.Data.Common.DbCommand,System.Net.Http.HttpClient) > M:System.Net.Http.HttpMessageInvoker.Send(System.Net.Http.HttpRequestMessage,System.Threading.CancellationToken)");

    [Fact]
    public void A_class_of_another_assembly_that_overrides_a_listed_member_has_its_effect()
    {
        using var folder = new TemporaryFolder();
        var other = folder.Write("Other.dll", Compiled.From(
            "public class Bus : System.Net.Http.HttpMessageInvoker { public Bus() : base(null!) { } public override System.Net.Http.HttpResponseMessage Send(System.Net.Http.HttpRequestMessage m, CancellationToken c) => null!; }",
            name: "Other").Assembly);
        var compiled = Compiled.From("class C { static void Go(Bus bus) { bus.Send(null!, default); } AITool Tool() => AIFunctionFactory.Create(Go); }", references: other);

        Assert.Equal(
            ["M:C.Tool runs M:C.Go(Bus) (bus: Bus)", "  http: M:C.Go(Bus) > M:System.Net.Http.HttpMessageInvoker.Send(System.Net.Http.HttpRequestMessage,System.Threading.CancellationToken)"],
            Describe(compiled.ObserveWithBuiltInCatalogue(other)));
    }

    [Fact]
    public void An_approval_around_a_tool_and_options_with_its_name() => Expect(
        OptimizationLevel.Release,
        """
        class C
        {
            static void Delete() => System.IO.File.Delete("a");
            AITool Tool() => new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete, new AIFunctionFactoryOptions { Name = "wipe", Description = "secret" }));
        }
        """,
        "M:C.Tool runs M:C.Delete ()",
        "  file-write: M:C.Delete > M:System.IO.File.Delete(System.String)",
        "M:C.Tool runs M:C.Delete ()",
        "  file-write: M:C.Delete > M:System.IO.File.Delete(System.String)");

    [Fact]
    public void Each_function_that_may_be_handed_over_is_listed_and_none_that_only_makes_objects() => Expect(
        OptimizationLevel.Release,
        """
        class C
        {
            static void Read() { }
            static void Delete() => System.IO.File.Delete("a");
            AITool Tool(bool all) => AIFunctionFactory.Create(all ? Delete : Read);
            AITool Instance() => AIFunctionFactory.Create(typeof(C).GetMethod("Read")!, (AIFunctionArguments _) => new C());
        }
        """,
        "M:C.Instance runs - ()",
        "  ? method-unknown",
        "M:C.Tool(System.Boolean) runs M:C.Delete ()",
        "  file-write: M:C.Delete > M:System.IO.File.Delete(System.String)",
        "M:C.Tool(System.Boolean) runs M:C.Read ()");

    [Fact]
    public void Damaged_bytes_are_read_or_refused()
    {
        var compiled = Compiled.From(
            """
            interface I { void Go(); }
            class A : I, IDisposable { public void Go() => System.IO.File.Delete("a"); public void Dispose() { } }
            class C(I i) { async Task Run(int n) { using var a = new A(); await Task.Yield(); i.Go(); } AITool Tool() => AIFunctionFactory.Create(Run, "run"); }
            """,
            pdb: null);
        var random = new Random(7);
        var tools = 0;
        for (var i = 0; i < 600; i++)
        {
            var damaged = (byte[])compiled.Assembly.Clone();
            for (var hits = random.Next(1, 6); hits > 0; hits--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                tools += MetadataObserver.Observe(damaged, null, [], BuiltInCatalogue.Instance).Tools.Count;
            }
            catch (AssemblyUnreadableException)
            {
            }
        }

        Assert.True(tools > 50, $"only {tools} tools were reached");
    }

    [Fact]
    public void A_damaged_body_on_the_way_is_unknown()
    {
        var compiled = Compiled.From("class C { static long Run() => Broken(); static long Broken() => 0x1122334455667788; AITool Tool() => AIFunctionFactory.Create(Run); }");
        byte[] body = [0x21, 0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11];
        compiled.Assembly[compiled.Assembly.AsSpan().IndexOf(body)] = 0x24;

        Assert.Equal(["M:C.Tool runs M:C.Run ()", "  ? unreadable M:C.Broken"], Describe(compiled.ObserveWithBuiltInCatalogue()));
    }

    internal static IReadOnlyList<string> Describe(AssemblyObservations observed) => [.. observed.Tools.SelectMany(Describe)];

    private static IEnumerable<string> Describe(ObservedTool tool)
    {
        var parameters = string.Join(", ", tool.Parameters.Select(parameter => $"{parameter.Name}: {parameter.Type}"));
        yield return $"{tool.Caller} runs {tool.Method ?? "-"} ({parameters})";
        foreach (var effect in tool.Reach.Effects)
        {
            yield return $"  {effect.Effect}: {string.Join(" > ", effect.Chain)}";
        }

        foreach (var item in tool.Reach.NotFollowed)
        {
            yield return $"  ? {string.Join(' ', new[] { item.Assembly, item.Reason, item.Member }.OfType<string>())}";
        }
    }

    private static void Expect(OptimizationLevel level, string source, params string[] expected) =>
        Assert.Equal(expected, Describe(Compiled.From(source, level).ObserveWithBuiltInCatalogue()));
}
