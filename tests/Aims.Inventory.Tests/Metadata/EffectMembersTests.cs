using System.Reflection;
using Aims.Governance.Catalogue;

namespace Aims.Inventory.Tests.Metadata;

/// <summary>The list of members that act outside of the process, against the runtime that the tests run on.</summary>
public sealed class EffectMembersTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Members_of_the_runtime_are_there()
    {
        var types = RuntimeTypes();
        string[] ofPackages = ["System.Data.Entity.", "System.Data.SqlClient.", "System.IO.Abstractions.", "System.Management.Automation.", "System.ServiceModel."];
        var rows = Rows()
            .Where(row => row[0].StartsWith("System.", StringComparison.Ordinal) && !ofPackages.Any(package => row[0].StartsWith(package, StringComparison.Ordinal)))
            .ToList();

        Assert.Contains(rows, row => row[0] == "System.IO.File");
        Assert.All(rows, row => Assert.Contains(row[0], types.Keys));
        Assert.All(rows, row => Assert.Contains(types[row[0]].GetMembers(Declared).OfType<MethodBase>(), method => Matches(method, row[1])));
    }

    [Fact]
    public void Rows_are_in_order_once_and_use_the_known_words()
    {
        var rows = Rows().ToList();
        var keys = rows.Select(row => row[0] + "\t" + row[1]).ToList();

        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.Equal(keys.Distinct(), keys);
        Assert.Equal(ToolEffect.All, rows.Select(row => row[2]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(row[2], EffectMembers.EffectOf(row[0], row[1].Split('(')[0].TrimEnd('*'), row[1].Contains('(') ? "(System.String)" : "")));
    }

    [Theory]
    [InlineData("System.IO.File", "ReadAllText", "(System.String)")]
    [InlineData("System.IO.StreamWriter", "#ctor", "(System.IO.Stream)")]
    [InlineData("System.Net.Http.HttpClient", "PostAsyncElse", "(System.String)")]
    [InlineData("Own.File", "WriteAllText", "(System.String)")]
    public void Other_members_have_no_effect(string type, string member, string parameters) => Assert.Null(EffectMembers.EffectOf(type, member, parameters));

    private static bool Matches(MethodBase method, string member)
    {
        var name = member.Split('(')[0].Replace("#", ".", StringComparison.Ordinal);
        return name.EndsWith('*') ? method.Name.StartsWith(name[..^1], StringComparison.Ordinal) : method.Name == name;
    }

    private static Dictionary<string, Type> RuntimeTypes() => Compiled.TrustedPlatformAssemblies
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .SelectMany(path => Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(path))).GetExportedTypes())
        .GroupBy(type => type.FullName!)
        .ToDictionary(types => types.Key, types => types.First());

    private static IEnumerable<string[]> Rows()
    {
        using var reader = new StreamReader(typeof(EffectMembers).Assembly.GetManifestResourceStream("Aims.Governance.Catalogue.effects.tsv")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'))];
    }
}
