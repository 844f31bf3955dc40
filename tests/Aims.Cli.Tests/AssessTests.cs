using System.Text.RegularExpressions;
using Aims.Inventory;

namespace Aims.Cli.Tests;

public sealed class AssessTests : IDisposable
{
    private const string Written = "aims/assessed/claims-triage.yaml";

    private readonly Repository _repository = new Repository()
        .With("aims/aims.yaml", Repository.GoodRoot)
        .With("aims/systems/claims-triage.yaml", Repository.System("claims-triage") + "appliesTo: [ \"A:Contoso.Claims\", \"A:Contoso.Web\" ]\n");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void What_the_system_does_is_written_and_said()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o"));
        Build("Contoso.Core", "public class Money { }");

        Assert.Equal(0, _repository.Run("assess", "claims-triage"));
        Assert.Equal(
            """
            version: 1
            system: claims-triage

            assemblies:
              Contoso.Claims:
                models:
                  - { provider: openai, from: constant, id: gpt-4o }
                providers:
                  - openai
                calls:
                  - { kind: invoke, modality: chat }
                callers:
                  - 'T:Caller'

            """.ReplaceLineEndings("\n"),
            WithoutComments(_repository.Read(Written)));
        Assert.Equal(
            $"""
            AI system 'claims-triage', assessed in code for the first time (2 manifests read):
              Contoso.Claims: model gpt-4o added; provider openai added; calls of kind invoke chat added; called from Caller since
            Wrote aims/assessed/claims-triage.yaml.
            This file says what the code does, not that anyone has assessed it. If the impact assessment IA-1 was looked at again, record that: assessedOn, approvedOn (now 2026-06-01) and nextReview in aims/systems/claims-triage.yaml(7).

            """.ReplaceLineEndings("\n"),
            _repository.Output);
    }

    [Fact]
    public void A_change_is_said_and_only_written_when_it_is_no_check()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o"));
        _repository.Run("assess", "claims-triage");
        var before = _repository.Read(Written);
        Assert.Equal(0, _repository.Run("assess", "claims-triage", "--check"));
        Assert.EndsWith("  Contoso.Claims: no change\naims/assessed/claims-triage.yaml is up to date.\n", _repository.Output, StringComparison.Ordinal);

        Build("Contoso.Claims", Compiler.Calling("gpt-5"));
        Assert.Equal(1, _repository.Run("assess", "claims-triage", "--dry-run"));
        Assert.Contains("\n  Contoso.Claims: model gpt-4o replaced by gpt-5\n", _repository.Output, StringComparison.Ordinal);
        Assert.Equal(before, _repository.Read(Written));

        Assert.Equal(0, _repository.Run("assess", "claims-triage"));
        Assert.Contains("id: gpt-5 }", _repository.Read(Written), StringComparison.Ordinal);
        Assert.Equal(0, _repository.Run("assess", "claims-triage"));
        Assert.EndsWith("is up to date.\n", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_another_system_are_no_change_and_the_same_manifests_give_the_same_bytes()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o"));
        _repository.Run("assess", "claims-triage");
        var first = _repository.Read(Written);
        _repository.With(Written, first.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(0, _repository.Run("assess", "claims-triage", "--check"));
        Assert.Equal(0, _repository.Run("assess", "claims-triage"));
        Assert.Equal(first, _repository.Read(Written));
    }

    [Fact]
    public void Frameworks_make_one_section_with_what_any_of_them_does()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o", TargetFramework("8.0")), "net8.0");
        Build("Contoso.Claims", Compiler.Calling("gpt-5", TargetFramework("10.0")), "net10.0");

        Assert.Equal(0, _repository.Run("assess", "claims-triage"));
        Assert.Contains("Contoso.Claims (net10.0 and net8.0 together): model gpt-4o added; model gpt-5 added;", _repository.Output, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(_repository.Read(Written), "Contoso.Claims:"));
    }

    [Fact]
    public void A_section_without_a_manifest_is_kept()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o"));
        Build("Contoso.Web", Compiler.Calling("gpt-4o"));
        _repository.Run("assess", "claims-triage");
        Directory.Delete(Path.Combine(_repository.Folder, "src/Contoso.Web"), recursive: true);

        Assert.Equal(0, _repository.Run("assess", "claims-triage", "--check"));
        Assert.Contains("  Contoso.Web: no manifest was found; its section is kept (if the assembly is gone, delete the section)\n", _repository.Output, StringComparison.Ordinal);
        Assert.Equal(0, _repository.Run("assess", "claims-triage"));
        Assert.Contains("  Contoso.Web:\n", _repository.Read(Written), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_of_an_assembly_that_nobody_looked_at_is_kept()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o"));
        Build("Contoso.Web", Compiler.Calling("gpt-4o"));
        _repository.Run("assess", "claims-triage");
        var before = _repository.Read(Written);
        _repository.Build("Contoso.Web", Compiler.Calling("gpt-4o"), isEnabled: false);

        Assert.Equal(0, _repository.Run("assess", "claims-triage"));
        Assert.Contains("(1 manifest read)", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("  Contoso.Web: its manifest says nothing of its code; its section is kept (AimsEnabled is false: nobody looked at the code)\n", _repository.Output, StringComparison.Ordinal);
        Assert.Equal(before, _repository.Read(Written));

        _repository.Build("Contoso.Claims", Compiler.Calling("gpt-4o"), isEnabled: false);
        Refuses("none of the 2 manifests has code", "assess", "claims-triage");
    }

    [Fact]
    public void Copies_of_a_manifest_are_read_once()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o"));
        var manifest = ManifestOf("Contoso.Claims");
        Directory.CreateDirectory(Path.Combine(_repository.Folder, "src/App/bin"));
        File.Copy(manifest, Path.Combine(_repository.Folder, "src/App/bin/Contoso.Claims.aims.json"));

        Assert.Equal(0, _repository.Run("assess", "claims-triage"));
        Assert.Contains("(1 manifest read)", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_builds_that_differ_are_refused()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o"), "Debug/net10.0");
        Build("Contoso.Claims", Compiler.Calling("gpt-5"), "Release/net10.0");

        Refuses("are manifests of two builds of Contoso.Claims that differ (model gpt-4o replaced by gpt-5)", "assess", "claims-triage");
        Assert.Equal(0, _repository.Run("assess", "claims-triage", "--manifests", "src/Contoso.Claims/bin/Release"));
    }

    [Fact]
    public void What_cannot_be_done_is_said()
    {
        Refuses("AI system 'claim-triage' is not in the register; did you mean 'claims-triage'?", "assess", "claim-triage");
        Refuses("no manifest (*.aims.json) was found in", "assess", "claims-triage");
        Refuses("--manifests names", "assess", "claims-triage", "--manifests", "nowhere");

        Build("Contoso.Other", Compiler.Calling("gpt-4o"));
        Refuses("none of the 1 manifest has code", "assess", "claims-triage");

        Build("Contoso.Claims", Compiler.Calling("gpt-4o"));
        _repository.With(Written, "version: 1\nsystem: claims-triage\nassemblies: []\n");
        Refuses("aims/assessed/claims-triage.yaml(3,13): 'assemblies' is a list", "assess", "claims-triage");
        File.Delete(Path.Combine(_repository.Folder, Written));

        File.WriteAllText(ManifestOf("Contoso.Other"), "{");
        Refuses("Contoso.Other.aims.json' was not read: ", "assess", "claims-triage");
        Assert.Contains("nothing was written, as not all manifests could be read", _repository.Error, StringComparison.Ordinal);
        Assert.False(_repository.Has(Written));
    }

    [Fact]
    public void Nobody_reads_half_of_what_is_written()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o"));
        _repository.Run("assess", "claims-triage");
        var before = _repository.Read(Written);
        Build("Contoso.Claims", Compiler.Calling("gpt-5"));

        // Windows doesn't replace a file that is open.
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(before, _repository.ReadWhile(Written, () => Assert.Equal(0, _repository.Run("assess", "claims-triage"))));
            Assert.NotEqual(before, _repository.Read(Written));
        }
    }

    [Fact]
    public void Manifests_are_found_as_the_check_finds_them()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o"));
        _repository.Copy("src/Contoso.Claims/bin/Debug/net10.0/Contoso.Claims.aims.json", "src/App/bin/Contoso.Claims.aims.json");
        Build("Contoso.Claims", Compiler.Calling("gpt-5"));
        _repository.With("sub/aims/aims.yaml", Repository.GoodRoot).With("sub/src/Core/bin/Core.aims.json", "{");

        Assert.Equal(0, _repository.Run("assess", "claims-triage"));
        Assert.Contains("(1 manifest read)", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("id: gpt-5 }", _repository.Read(Written), StringComparison.Ordinal);

        Build("Contoso.Web", Compiler.Calling("gpt-5"));
        Assert.Equal(1, _repository.Run("assess", "claims-triage", "--check", "--manifests", "src/Contoso.Claims", "src/*/Contoso.Web.aims.json"));
        Assert.Contains("(2 manifests read)", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stale_manifests_are_refused()
    {
        Build("Contoso.Claims", Compiler.Calling("gpt-4o"));
        File.SetLastWriteTimeUtc(ManifestOf("Contoso.Claims"), DateTime.UtcNow.AddHours(-1));
        _repository.With("src/Caller.cs", "changed");
        Refuses("is stale: src/Caller.cs was changed after it; build again", "assess", "claims-triage");
        Assert.Equal(1, _repository.Run("assess", "claims-triage", "--manifests", "src", "--check"));

        _repository.With("aims/systems/claims-triage.yaml", Repository.System("claims-triage") + "appliesTo: [ \"A:Contoso.Claims\" ]\n");
        Refuses("is stale: appliesTo of AI system 'claims-triage' has changed since", "assess", "claims-triage", "--manifests", "src");

        _repository.WithAssembly("src/Contoso.Claims/bin/Debug/net10.0/Contoso.Claims.dll", Compiler.Calling("gpt-6"));
        Refuses("is stale: the assembly beside it is of another build", "assess", "claims-triage", "--manifests", "src");

        // What can't be read tells nothing.
        _repository.With("src/Contoso.Claims/bin/Debug/net10.0/Contoso.Claims.dll", "native");
        Refuses("is stale: appliesTo of AI system 'claims-triage' has changed since", "assess", "claims-triage", "--manifests", "src");
    }

    [Fact]
    public void Check_reads_what_was_assessed()
    {
        _repository.With(Written, "version: 1\nsystem: claims-triage\nassemblies: { App: { calls: [ { kind: invok, modality: chat } ] } }\n").With("aims/assessed/claims.yaml", "version: 1\nsystem: claims\n");

        Assert.Equal(1, _repository.Run("check"));
        Assert.Contains("claims-triage.yaml(3,39): error AIMS2003: 'kind' is 'invok'", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("claims.yaml(2,9): error AIMS2003: 'system' is 'claims'; it must be the id of a registered AI system", _repository.Output, StringComparison.Ordinal);
        Assert.EndsWith("4 files, 1 system, 2 findings\n", _repository.Output, StringComparison.Ordinal);
    }

    private void Refuses(string part, params string[] args)
    {
        Assert.Equal(2, _repository.Run(args));
        Assert.Contains(part, _repository.Error, StringComparison.Ordinal);
    }

    private static string TargetFramework(string version) => $"[assembly: System.Runtime.Versioning.TargetFramework(\".NETCoreApp,Version=v{version}\")]";

    private string ManifestOf(string name) => Directory.GetFiles(Path.Combine(_repository.Folder, "src", name), "*.aims.json", SearchOption.AllDirectories).Single();

    // As a build does: assembly and manifest side by side. Its one source file is src/Caller.cs.
    private void Build(string name, string source, string output = "Debug/net10.0")
    {
        _repository.WithProject(name, source, output: $"bin/{output}");
        var assembly = Path.Combine(_repository.Folder, "src", name, "bin", output, name + ".dll");
        var manifest = InventoryWriter.Make(
            new InventoryRequest
            {
                AssemblyPath = assembly,
                References = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => new InventoryReference(path, "", ""))],
                RegisterFiles = [.. Directory.GetFiles(Path.Combine(_repository.Folder, "aims"), "*.yaml", SearchOption.AllDirectories)],
                Root = _repository.Folder,
            },
            CancellationToken.None);
        InventoryWriter.Write(manifest with { ModelCalls = [.. manifest.ModelCalls.Select(call => call with { File = "src/Caller.cs", Line = 1 })] }, Path.ChangeExtension(assembly, ".aims.json"));
    }

    private static string WithoutComments(string text) => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith('#')));
}
