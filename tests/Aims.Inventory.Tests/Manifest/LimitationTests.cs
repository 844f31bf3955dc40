using System.Reflection;
using Aims.Governance.Catalogue;
using Aims.Inventory.Manifest;
using Aims.Inventory.Metadata;
using Aims.Inventory.Tests.Metadata;

namespace Aims.Inventory.Tests.Manifest;

/// <summary>What the manifest says of that which this very assembly keeps from the scan.</summary>
public sealed class LimitationTests
{
    [Theory]
    [InlineData("reflection", "return typeof(A).GetMethod(\"M\")!.Invoke(null, null);")]
    [InlineData("reflection", "return Activator.CreateInstance(Type.GetType(\"OpenAI.Chat.ChatClient, OpenAI\")!);")]
    [InlineData("reflection", "return System.Reflection.Assembly.LoadFrom(\"x.dll\");")]
    [InlineData("reflection", "Func<object> f = () => typeof(A).GetMethod(\"M\")!.CreateDelegate<Func<object>>(); return f;")]
    [InlineData("dynamic", "dynamic d = new A(); return d.Call();")]
    [InlineData("dynamic", "System.Linq.Expressions.Expression<Func<object>> e = () => new A(); return e.Compile();")]
    [InlineData("other-programs", "return System.Diagnostics.Process.Start(\"python\", \"model.py\");")]
    [InlineData("native-code", "return infer();")]
    public void Code_behind_which_nothing_is_seen_is_named(string id, string body)
    {
        var limitation = Assert.Single(Limitations(body), item => item.Members is not null);

        Assert.Equal(id, limitation.Id);
        Assert.Equal(["M:A.M"], limitation.Members);
        Assert.Contains("in 1 member of this assembly", limitation.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("return typeof(A).GetMethod(\"M\");")]
    [InlineData("return Make<A>();")]
    [InlineData("Environment.Exit(1); return null;")]
    [InlineData("Func<object> f = () => new A(); return f();")]
    public void Ordinary_code_is_not(string body) => Assert.All(Limitations(body), item => Assert.Null(item.Members));

    [Fact]
    public void Model_calls_whose_model_is_not_named_are_counted()
    {
        using var assembly = new InventoriedAssembly().WithSource("""
            public class A(IChatClient client)
            {
                public Task<ChatResponse> Unknown() => client.GetResponseAsync("x");
                public Task<ChatResponse> Named() => client.GetResponseAsync("x", new ChatOptions { ModelId = "gpt-4.1" });
            }
            """);

        var limitation = Assert.Single(assembly.Make().Limitations, item => item.Id == "unknown-models");

        Assert.Equal(["M:A.Unknown"], limitation.Members);
        Assert.StartsWith("Of 2 model calls, 1 reaches a model", limitation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_more_than_fifty_members_are_named_and_all_are_counted()
    {
        var methods = string.Concat(Enumerable.Range(0, 60).Select(index => $"object M{index:00}() => Activator.CreateInstance(typeof(A))!; "));
        using var assembly = new InventoriedAssembly().WithSource($"public class A {{ {methods} }}");

        var limitation = Assert.Single(assembly.Make().Limitations, item => item.Id == "reflection");

        Assert.Equal(50, limitation.Members!.Count);
        Assert.Contains("in 60 members", limitation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_statement_says_what_was_found_and_that_nothing_was()
    {
        using var without = new InventoriedAssembly().WithSource("public class A { public int M() => 1; }");
        using var with = new InventoriedAssembly().WithSource("public class A(IChatClient client) { public Task<ChatResponse> M() => client.GetResponseAsync(\"x\"); }");

        Assert.StartsWith("No model call was found in the ", without.Make().Collection.Statement, StringComparison.Ordinal);
        Assert.StartsWith("1 model call was found in the ", with.Make().Collection.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void The_statement_says_what_ships_with_the_assembly()
    {
        using var assembly = new InventoriedAssembly().WithSource("public class A { }")
            .WithWrapper("Wrapper", "public class Wrapper(IChatClient client) { public Task<ChatResponse> Ask() => client.GetResponseAsync(\"x\"); }")
            .WithWrapper("Other", "public class Other { }");

        Assert.EndsWith(
            " Of the 2 assemblies that ship with it, the manifests of 0 were taken in; of the others, model SDKs left aside, 1 calls models as far as was seen.",
            assembly.Make().Collection.Statement,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_late_bound_members_has_those_of_the_runtime_and_the_known_reasons()
    {
        using var reader = new StreamReader(typeof(LateBinding).Assembly.GetManifestResourceStream("Aims.Governance.Catalogue.late-binding.tsv")!);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t')).ToList();

        Assert.True(rows.Count > 10, $"{rows.Count}");
        Assert.All(rows, row => Assert.Contains(row[2], NotFollowedReason.All));
        Assert.All(rows.Where(row => row[0].StartsWith("System.", StringComparison.Ordinal)), row =>
        {
            var type = Compiled.TrustedPlatformAssemblies.Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Select(path => Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(path))).GetType(row[0]))
                .FirstOrDefault(found => found is not null);
            Assert.True(type is not null, row[0]);
            Assert.True(row[1] == "*" || type.GetMember(row[1]).Length > 0, string.Join(' ', row));
        });
    }

    private static IReadOnlyList<ManifestLimitation> Limitations(string body)
    {
        using var assembly = new InventoriedAssembly().WithSource($$"""
            public class A
            {
                public object? M() { {{body}} }
                public static T Make<T>() where T : new() => new T();
                [System.Runtime.InteropServices.DllImport("llama")] private static extern object infer();
            }
            """);
        return assembly.Make().Limitations;
    }
}
