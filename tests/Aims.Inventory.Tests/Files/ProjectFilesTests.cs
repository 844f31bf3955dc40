using System.Text;
using Aims.Inventory.Manifest;
using Aims.Inventory.Tests.Manifest;

namespace Aims.Inventory.Tests.Files;

/// <summary>What a manifest says of a project's model and prompt files.</summary>
public sealed class ProjectFilesTests : IDisposable
{
    private const string Root = "version: 1\norganization: Contoso\n";

    private readonly InventoriedAssembly _assembly = new();

    [Fact]
    public void A_model_that_no_system_declares_is_a_finding_at_the_file_also_where_no_code_calls_a_model()
    {
        _assembly.WithSource("public class C { }").WithRegisterFile("aims.yaml", Root).WithFile("App/models/claims.onnx", ModelBytes.Onnx());

        var manifest = _assembly.Make();

        var file = Assert.Single(manifest.ModelFiles);
        Assert.Equal(("App/models/claims.onnx", "onnx", ModelBytes.Onnx().Length), (file.Path, file.Format, (int)file.Size));
        Assert.Empty(file.Systems);
        var finding = Assert.Single(manifest.Findings);
        Assert.Equal(("AIMS3003", "App/models/claims.onnx", null), (finding.Rule, finding.File, finding.Line));
        Assert.Contains(manifest.Controls.Single(control => control.Id == "A.4.2").Evidence, evidence => evidence.Ref == "/modelFiles");
    }

    [Theory]
    [InlineData("claims.onnx")]
    [InlineData("models/claims.onnx")]
    [InlineData("./models/Claims.onnx")]
    [InlineData("App\\\\models\\\\claims.onnx")]
    [InlineData("App/models/claims.onnx")]
    public void A_model_is_declared_by_its_name_or_the_end_of_its_path(string id)
    {
        _assembly.WithSource("public class C { }").WithRegisterFile("aims.yaml", Root).WithRegisterFile("systems/claims.yaml", System($"id: \"{id}\""))
            .WithFile("App/models/claims.onnx", ModelBytes.Onnx());

        var manifest = _assembly.Make();

        Assert.Equal(["claims"], Assert.Single(manifest.ModelFiles).Systems);
        Assert.Equal(["claims"], manifest.Systems.Select(system => system.Id));
        Assert.Empty(manifest.Findings);
    }

    [Theory]
    [InlineData("aims.onnx")]
    [InlineData("odels/claims.onnx")]
    [InlineData("other/claims.onnx")]
    [InlineData("claims")]
    public void A_part_of_a_name_declares_nothing(string id)
    {
        _assembly.WithSource("public class C { }").WithRegisterFile("aims.yaml", Root).WithRegisterFile("systems/claims.yaml", System($"id: {id}"))
            .WithFile("App/models/claims.onnx", ModelBytes.Onnx());

        Assert.Equal(["AIMS3003"], _assembly.Make().Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void A_declared_digest_decides_whatever_the_name()
    {
        var digest = Convert.ToHexString(global::System.Security.Cryptography.SHA256.HashData(ModelBytes.Onnx()));
        _assembly.WithSource("public class C { }").WithRegisterFile("aims.yaml", Root).WithRegisterFile("systems/claims.yaml", System($"id: claims.onnx, sha256: {digest}"))
            .WithFile("renamed.onnx", ModelBytes.Onnx())
            .WithFile("claims.onnx", ModelBytes.Onnx(graphLength: 5));

        var manifest = _assembly.Make();

        Assert.Equal(["claims.onnx ", "renamed.onnx claims"], manifest.ModelFiles.Select(file => $"{file.Path} {string.Join(' ', file.Systems)}"));
        var finding = Assert.Single(manifest.Findings);
        Assert.Equal(("claims", "claims.onnx"), (finding.System, finding.File));
        Assert.Contains($"is not the one that AI system 'claims' declares: its SHA-256 is {manifest.ModelFiles[0].Sha256![..12]}…, not {digest[..12].ToLowerInvariant()}…", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_content_is_another_finding_for_a_baseline()
    {
        var digest = new string('a', 64);
        var abouts = new[] { 3, 5 }.Select(length =>
        {
            using var assembly = new InventoriedAssembly().WithSource("public class C { }").WithRegisterFile("aims.yaml", Root)
                .WithRegisterFile("systems/claims.yaml", System($"id: claims.onnx, sha256: {digest}")).WithFile("claims.onnx", ModelBytes.Onnx(graphLength: length));
            return Assert.Single(assembly.Make().Findings).About;
        });

        Assert.Equal(2, abouts.Distinct().Count());
    }

    [Fact]
    public void A_model_that_only_a_retired_system_declares_is_a_finding()
    {
        _assembly.WithSource("public class C { }").WithRegisterFile("aims.yaml", Root)
            .WithRegisterFile("systems/claims.yaml", System("id: claims.onnx").Replace("lifecycle: pilot", "lifecycle: retired", StringComparison.Ordinal))
            .WithFile("claims.onnx", ModelBytes.Onnx());

        var finding = Assert.Single(_assembly.Make().Findings);

        Assert.Equal(("AIMS3003", "claims"), (finding.Rule, finding.System));
        Assert.Contains("is declared only by AI system 'claims', which is retired", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_register_files_are_listed_and_nothing_is_found()
    {
        _assembly.WithSource("public class C { }").WithFile("claims.onnx", ModelBytes.Onnx());

        Assert.Single(_assembly.Make().ModelFiles);
        Assert.Empty(_assembly.Make().Findings);
    }

    [Fact]
    public void A_file_outside_of_the_root_is_named_by_its_link_or_name()
    {
        _assembly.WithSource("public class C { }")
            .WithFile("../outside/a.onnx", ModelBytes.Onnx(), "models\\a.onnx")
            .WithFile("../outside/b.onnx", ModelBytes.Onnx())
            .WithFile("../outside/c.onnx", ModelBytes.Onnx(), "../../c.onnx")
            .WithFile("../outside/d.onnx", ModelBytes.Onnx(), "/home/me/d.onnx");

        Assert.Equal(["b.onnx", "c.onnx", "d.onnx", "models/a.onnx"], _assembly.Make().ModelFiles.Select(file => file.Path));
    }

    [Fact]
    public void Prompts_and_mcp_configurations_are_listed_by_digest_and_never_read()
    {
        _assembly.WithSource("public class C { }").WithRegisterFile("aims.yaml", Root);
        foreach (var name in new[] { "a.prompty", "b.prompt.md", "c.prompt.yaml", "Plugins/Write/skprompt.txt", ".vscode/mcp.json", ".mcp.json", "notes.md", "prompt.md", "config.json" })
        {
            _assembly.WithFile(name, Encoding.UTF8.GetBytes("secret " + name));
        }

        var manifest = _assembly.Make();

        Assert.Equal(
            [".mcp.json mcp-configuration", ".vscode/mcp.json mcp-configuration", "Plugins/Write/skprompt.txt semantic-kernel", "a.prompty prompty", "b.prompt.md prompt-markdown", "c.prompt.yaml prompt-yaml"],
            manifest.PromptFiles.Select(file => $"{file.Path} {file.Kind}"));
        Assert.All(manifest.PromptFiles, file => Assert.Equal(64, file.Sha256!.Length));
        Assert.Empty(manifest.Findings);
        Assert.Empty(manifest.Controls);
        Assert.DoesNotContain("secret", _assembly.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_that_names_the_file_stands_with_it()
    {
        _assembly.WithSource("""
            public class Guard(IChatClient client) { public Task<ChatResponse> Ask() => client.GetResponseAsync("x", new ChatOptions { ModelId = "models/Claims.gguf" }); }
            """).WithFile("claims.gguf", ModelBytes.Gguf()).WithFile("other.gguf", ModelBytes.Gguf("Other"));

        Assert.Equal(["claims.gguf M:Guard.Ask", "other.gguf "], _assembly.Make().ModelFiles.Select(file => $"{file.Path} {string.Join(' ', file.LoadedBy)}"));
    }

    [Fact]
    public void What_is_not_there_is_not_listed()
    {
        _assembly.WithSource("public class C { }").WithFile("claims.onnx", ModelBytes.Onnx());
        _assembly.DeleteFile("claims.onnx");

        Assert.Empty(_assembly.Make().ModelFiles);
    }

    public void Dispose() => _assembly.Dispose();

    private static string System(string model) => $$"""
        id: claims
        name: n
        purpose: p
        lifecycle: pilot
        role: deployer
        riskOwner: { name: A. Rivera }
        models: [ { provider: local, {{model}} } ]
        impactAssessment: { id: IA-1, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2027-06-01 }
        """;
}
