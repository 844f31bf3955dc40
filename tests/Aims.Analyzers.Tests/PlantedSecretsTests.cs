using System.Text;
using Aims.Inventory;
using Aims.Inventory.Manifest;
using Aims.TestCases;

namespace Aims.Tests;

/// <summary>
/// Keys, passwords, connection strings, addresses with user info and prompts stand in the cases of <c>secrets/</c>, each with
/// the word PLANTED in it. None may reach a record: neither a manifest, nor what an observer keeps of a model.
/// </summary>
public sealed class PlantedSecretsTests
{
    private const string Mark = "PLANTED";

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var testCase in SharedCases.All.Where(testCase => testCase.Name.StartsWith("secrets/", StringComparison.Ordinal)))
        {
            foreach (var configuration in testCase.Options.Configurations)
            {
                data.Add(testCase.Name, configuration);
            }
        }

        return data;
    }

    [Fact]
    public void There_are_cases() => Assert.True(Cases().Count >= 12);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_planted_string_is_recorded(string name, string configuration)
    {
        var testCase = SharedCases.All.Single(item => item.Name == name);
        var compilation = CaseCompilation.Create(testCase, configuration);
        var (assembly, symbols) = CaseCompilation.Emit(compilation);
        Assert.Contains(Mark, Encoding.Unicode.GetString(assembly) + Encoding.Unicode.GetString(assembly[1..]) + Encoding.UTF8.GetString(assembly), StringComparison.Ordinal);

        var manifest = ManifestOf(testCase, assembly, symbols);
        var source = await SourceObservations.Of(compilation);

        Assert.NotEmpty(source);
        Assert.Contains("\"modelCalls\"", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, manifest, StringComparison.Ordinal);
        Assert.All(source, observation => Assert.DoesNotContain(
            Mark,
            $"{observation.Model?.ModelText} {observation.Model?.Provider} {observation.Model?.EndpointHost} {observation.Model?.JoinName} {observation.Api} {observation.Scope.Caller}",
            StringComparison.Ordinal));
    }

    private static string ManifestOf(SharedCase testCase, byte[] assembly, byte[] symbols)
    {
        var folder = Directory.CreateTempSubdirectory("aims-planted-");
        try
        {
            var path = Path.Combine(folder.FullName, SharedCases.AssemblyName + ".dll");
            File.WriteAllBytes(path, assembly);
            File.WriteAllBytes(Path.ChangeExtension(path, ".pdb"), symbols);
            return ManifestJson.Write(InventoryWriter.Make(
                new InventoryRequest
                {
                    AssemblyPath = path,
                    DebugSymbolsPath = Path.ChangeExtension(path, ".pdb"),
                    References = [.. CaseCompilation.ReferencePaths(testCase).Select(reference => new InventoryReference(reference, "", ""))],
                    Root = folder.FullName,
                },
                CancellationToken.None));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
