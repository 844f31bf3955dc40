using Aims.Governance.Catalogue;
using Aims.Inventory.Manifest;
using Aims.Inventory.Tests.Metadata;

namespace Aims.Inventory.Tests.Manifest;

/// <summary>In which projects the build shows what the compiler didn't.</summary>
public sealed class CompilerGateTests
{
    private const string Request = "public class C { public Task Ask(System.Net.Http.HttpClient http) => http.PostAsync(\"https://api.openai.com/v1/responses\", null); }";

    private static readonly IReadOnlyList<string> WithoutSdk =
        [.. Compiled.TrustedPlatformAssemblies.Where(path => !BuiltInCatalogue.Instance.HasAssembly(Path.GetFileNameWithoutExtension(path)) && !Path.GetFileName(path).StartsWith("Aims.", StringComparison.Ordinal))];

    [Fact]
    public void Raw_HTTP_in_a_project_without_model_sdk() => Assert.True(CompilerGate.KeptSilence(Make(Request), WithoutSdk));

    [Fact]
    public void Also_where_the_register_names_the_code() => Assert.True(CompilerGate.KeptSilence(
        Make(Request, "id: a\nname: n\npurpose: p\nlifecycle: pilot\nrole: deployer\nappliesTo: [ \"T:C\" ]\n"), WithoutSdk));

    [Fact]
    public void Also_where_the_only_model_is_a_file_and_a_model_sdk_is_there_at_run_time_only()
    {
        var manifest = Make("class C { }");
        var file = new ManifestModelFile("claims.onnx", 1, null, "unknown", null, null, [], []);

        Assert.True(CompilerGate.KeptSilence(manifest with { ModelFiles = [file], Packages = [new ManifestPackage("OpenAI", "2.0.0", false, true, ["OpenAI"])] }, WithoutSdk));
        Assert.False(CompilerGate.KeptSilence(manifest with { ModelFiles = [file], Packages = [new ManifestPackage("OpenAI", "2.0.0", false, null, ["OpenAI"])] }, WithoutSdk));
    }

    [Fact]
    public void Not_where_an_assembly_of_the_catalogue_is_referenced() =>
        Assert.False(CompilerGate.KeptSilence(Make(Request), [.. WithoutSdk, "/packages/OpenAI.dll"]));

    [Fact]
    public void Not_where_a_reference_may_have_marks()
    {
        var folder = Directory.CreateTempSubdirectory("aims-gate-");
        try
        {
            var library = Path.Combine(folder.FullName, "Contoso.Gateway.dll");
            File.WriteAllBytes(library, Compiled.From("public class Gateway { [ModelApi] public void Ask() { } }", name: "Contoso.Gateway").Assembly);

            Assert.False(CompilerGate.KeptSilence(Make(Request), [.. WithoutSdk, library]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("[AiComponent(\"a\")] " + Request)]
    [InlineData(Request + " class D { [AiControl(\"A.6.2.8\", \"logged\")] void M() { } }")]
    [InlineData(Request + " public class D { [ModelApi] public void M() { } }")]
    [InlineData(Request + " class D { Task M(IChatClient client) => client.GetResponseAsync(\"x\"); }")]
    [InlineData("class C { }")]
    public void Not_where_the_compiler_looks_or_has_nothing_to_say(string source) => Assert.False(CompilerGate.KeptSilence(Make(source), WithoutSdk));

    private static AimsManifest Make(string source, string? system = null)
    {
        using var assembly = new InventoriedAssembly().WithSource(source).WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\n");
        if (system is not null)
        {
            assembly.WithRegisterFile("systems/a.yaml", system);
        }

        // The compilation in memory refers to an SDK; the project that is imagined here doesn't.
        return assembly.Make() with { Packages = [] };
    }
}
