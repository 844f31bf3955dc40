using System.Text.Json;

namespace Aims.Cli.Tests;

/// <summary><c>aims check --manifests</c>: what no single build can tell.</summary>
public sealed class CheckManifestsTests : IDisposable
{
    private const string Manifest = "src/Claims/bin/Debug/net10.0/Claims.aims.json";

    private const string Rest = "reason: Soon, approvedBy: B. Chen, expires: 2127-01-31";

    private readonly Repository _repository = new Repository().With("aims/aims.yaml", Repository.GoodRoot);

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void What_all_manifests_have_together_is_no_finding()
    {
        _repository.With("aims/systems/claims.yaml", Repository.System("claims") + "appliesTo: [ A:Claims ]\n")
            .With("aims/systems/later.yaml", Repository.System("later").Replace("deployed", "planned", StringComparison.Ordinal))
            .Build("Claims", Compiler.Calling("a")).Build("Core", "public class C { }");

        Assert.Equal((0, "3 files, 2 systems, 2 manifests, 0 findings\n", ""), (_repository.Run("check", "--manifests"), _repository.Output, _repository.Error));
    }

    [Fact]
    public void A_system_that_is_found_nowhere_is_told_at_its_entry()
    {
        _repository.With("aims/systems/claims.yaml", Repository.System("claims")).Build("Core", "public class C { }");

        Assert.Equal(0, _repository.Run("check"));
        Assert.Equal(["aims/systems/claims.yaml(1,5) AIMS3002"], Findings());
        Assert.Contains("(1 manifest read)", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_system_of_which_there_is_only_a_model_file_is_found()
    {
        _repository.With("aims/systems/claims.yaml", Repository.System("claims") + "models: [ { provider: local, id: triage.onnx } ]\n")
            .With("src/Core/triage.onnx", "a model").Build("Core", "public class C { }", file: "src/Core/triage.onnx");

        Assert.Empty(Findings());
    }

    [Fact]
    public void Open_findings_of_manifests_are_told_once_however_often_they_were_copied()
    {
        _repository.Build("Claims", Compiler.Calling("a")).Build("Claims", Compiler.Calling("a"), output: "bin/Debug/net8.0").Build("App", "public class C { }")
            .Copy(Manifest, "src/Claims/obj/Debug/net10.0/Claims.aims.json")
            .Copy(Manifest, "src/App/bin/Debug/net10.0/Claims.aims.json")
            .Copy(Manifest, "publish/Claims.aims.json");

        Assert.Equal(["src/Claims/bin/Debug/net10.0/Code.cs(5,90) AIMS1001"], Findings().Select(line => line.Replace("(5,1)", "(5,90)", StringComparison.Ordinal)));
        Assert.EndsWith("1 file, 0 systems, 2 manifests, 1 finding\n", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_copy_beside_another_project_does_not_count()
    {
        _repository.Build("Claims", Compiler.Calling("a")).Copy(Manifest, "src/App/bin/Debug/net10.0/Claims.aims.json").Build("Claims", "public class C { }");

        Assert.Empty(Findings());
    }

    [Fact]
    public void Of_a_project_the_manifest_that_was_written_last_counts()
    {
        _repository.Build("Claims", Compiler.Calling("a"), output: "bin/Release/net10.0").Build("Claims", "public class C { }");
        File.SetLastWriteTimeUtc(Path.Combine(_repository.Folder, Manifest), DateTime.UtcNow.AddMinutes(1));
        Assert.Empty(Findings());

        File.SetLastWriteTimeUtc(Path.Combine(_repository.Folder, Manifest), DateTime.UtcNow.AddMinutes(-1));
        Assert.Single(Findings());
    }

    [Fact]
    public void What_nothing_needs_is_told_at_its_line()
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot + $"waivers:\n  - {{ rule: AIMS1001, scope: [ A:Core ], {Rest} }}\n  - {{ rule: AIMS1001, scope: [ A:Lab ], {Rest} }}\n")
            .With("aims/baseline.yaml", "version: 1\nreason: Old\napprovedBy: B. Chen\nexpires: 2127-05-31\nfindings:\n"
                + "  - { rule: AIMS1001, assembly: Claims, member: M:Caller.Ask(System.String), about: ChatClient.CompleteChat, count: 2 }\n"
                + "  - { rule: AIMS1001, assembly: Gone, member: M:Caller.Ask(System.String), about: ChatClient.CompleteChat }\n")
            .Build("Claims", Compiler.Calling("a")).Build("Lab", Compiler.Calling("a"));

        Assert.Equal(["aims/aims.yaml(4,13) AIMS3005", "aims/baseline.yaml(6,5) AIMS3006"], Findings());
        Assert.Contains("and there is 1 (2 manifests read)", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("it may be for 'Core', whose code was not read", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("the entries of 'Gone' in the baseline were not judged, as no manifest with code of it was found", _repository.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{ \"schemaVersion\": 1, \"subject\": null }")]
    public void A_manifest_that_cannot_be_read_is_named_and_what_is_found_nowhere_is_not_judged(string text)
    {
        _repository.With("aims/systems/claims.yaml", Repository.System("claims")).Build("Lab", Compiler.Calling("a")).With("src/Core/bin/Core.aims.json", text);

        Assert.Equal(2, _repository.Run("check", "--manifests"));
        Assert.Contains($"the manifest '{Path.Join("src", "Core", "bin", "Core.aims.json")}' was not read: ", _repository.Error, StringComparison.Ordinal);
        Assert.Contains("AIMS1001", _repository.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AIMS3002", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_of_code_that_was_changed_since_is_not_relied_on()
    {
        _repository.With("aims/systems/claims.yaml", Repository.System("claims")).Build("Core", Compiler.Calling("a"));
        var manifest = Path.Combine(_repository.Folder, "src/Core/bin/Debug/net10.0/Core.aims.json");
        var source = System.Text.RegularExpressions.Regex.Match(File.ReadAllText(manifest), "\"file\": \"([^\"]+\\.cs)\"").Groups[1].Value;
        _repository.With(source, "// changed");
        File.SetLastWriteTimeUtc(Path.Combine(_repository.Folder, source), DateTime.UtcNow.AddMinutes(5));

        Assert.Equal(2, _repository.Run("check", "--manifests"));
        Assert.Contains($"it is stale: {source} was changed after it. Build its project again.", _repository.Error, StringComparison.Ordinal);
        Assert.Equal(2, _repository.Run("baseline", "--expires", "2127-01-01", "--approved-by", "B. Chen", "--reason", "Old"));
    }

    [Fact]
    public void A_copy_beside_another_project_is_not_relied_on_where_the_project_has_none_of_its_own()
    {
        _repository.With("aims/systems/claims.yaml", Repository.System("claims")).Build("Core", Compiler.Calling("a")).Build("Web", "public class C { }");
        File.Move(Path.Combine(_repository.Folder, "src/Core/bin/Debug/net10.0/Core.aims.json"), Path.Combine(_repository.Folder, "src/Web/bin/Debug/net10.0/Core.aims.json"));

        Assert.Equal(["aims/systems/claims.yaml(1,5) AIMS3002"], Findings());
        Assert.Contains("no manifest was found of 1 project: Core.", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_without_code_and_a_project_without_manifest_are_named()
    {
        _repository.With("aims/systems/claims.yaml", Repository.System("claims")).Build("Core", "public class C { }").WithProject("Web", "public class C { }");
        var path = "src/Core/bin/Debug/net10.0/Core.aims.json";
        _repository.With(path, _repository.Read(path).Replace("\"coverage\": \"allMethodBodiesRead\"", "\"coverage\": \"none\", \"reason\": \"AimsEnabled is false\"", StringComparison.Ordinal));

        Assert.Equal(["aims/systems/claims.yaml(1,5) AIMS3002"], Findings());
        Assert.Contains("(1 manifest read, 1 of them without code)", _repository.Output, StringComparison.Ordinal);
        Assert.Equal(
            $"aims: the manifest '{path.Replace('/', Path.DirectorySeparatorChar)}' says nothing of its code: AimsEnabled is false.\naims: no manifest was found of 1 project: Web.\n",
            _repository.Error);
    }

    [Fact]
    public void What_an_entry_lacks_is_told_at_the_code()
    {
        _repository.With("aims/systems/claims.yaml", Repository.SystemWithoutRecords("claims") + "riskOwner: { name: A. Rivera }\nappliesTo: [ A:Claims ]\n");
        Assert.Equal(1, _repository.Run("check"));
        Assert.Contains("claims.yaml(1,5): error AIMS1003", _repository.Output, StringComparison.Ordinal);

        _repository.Build("Claims", Compiler.Calling("a"));

        Assert.Equal(["src/Claims/bin/Debug/net10.0/Code.cs(5,1) AIMS1003"], Findings());
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("scope: [ A:Claims ], ", 1)]
    public void What_an_entry_lacks_and_a_waiver_accepts_in_all_code_is_no_finding_of_the_register(string scope, int exitCode)
    {
        _repository.With("aims/systems/claims.yaml", Repository.SystemWithoutRecords("claims") + $"riskOwner: {{ name: A. Rivera }}\nappliesTo: [ A:Claims ]\nwaivers: [ {{ rule: AIMS1003, {scope}{Rest} }} ]\n");
        Assert.Equal(exitCode, _repository.Run("check"));

        _repository.Build("Claims", Compiler.Calling("a"));
        Assert.Empty(Findings());
    }

    [Fact]
    public void Manifests_may_be_named_and_a_register_further_down_has_its_own()
    {
        _repository.With("sub/aims/aims.yaml", Repository.GoodRoot).Build("Other", Compiler.Calling("a"), folder: "sub").Build("Claims", "public class C { }");
        Assert.Empty(Findings());

        _repository.Build("Lab", Compiler.Calling("a"), folder: "artifacts");
        Assert.Empty(Findings("src"));
        Assert.Single(Findings("src", "artifacts"));
        Assert.Single(Findings("artifacts/**/*.aims.json"));
        Assert.Empty(Findings("*/Claims/*.aims.json"));
        Assert.Equal(2, _repository.Run("check", "--manifests", "missing"));
        Assert.Contains("--manifests names 'missing', which does not exist", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_manifest_the_command_says_so()
    {
        Assert.Equal((2, ""), (_repository.Run("check", "--manifests"), _repository.Output));
        Assert.Contains("no manifest (*.aims.json) was found in", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lists_the_manifests()
    {
        _repository.Build("Claims", Compiler.Calling("a")).With("src/Core/bin/Core.aims.json", "?").WithProject("Web", "public class C { }");

        Assert.Equal(2, _repository.Run("check", "--manifests", "--format", "json"));

        using var report = JsonDocument.Parse(_repository.Output);
        var manifest = Assert.Single(report.RootElement.GetProperty("manifests").EnumerateArray());
        Assert.Equal((Manifest, "Claims", "allMethodBodiesRead"), (manifest.GetProperty("file").GetString(), manifest.GetProperty("assembly").GetString(), manifest.GetProperty("coverage").GetString()));
        Assert.Equal("src/Core/bin/Core.aims.json", Assert.Single(report.RootElement.GetProperty("unreadableManifests").EnumerateArray()).GetProperty("file").GetString());
        Assert.Equal(["Web"], report.RootElement.GetProperty("projectsWithoutManifest").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("AIMS1001", Assert.Single(report.RootElement.GetProperty("findings").EnumerateArray()).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("sarif", "\"startLine\": 5")]
    [InlineData("github", "::error file=src/Claims/bin/Debug/net10.0/Code.cs,line=5,col=1,title=AIMS1001 Model call in code that belongs to no AI system::'ChatClient.CompleteChat' calls a model")]
    public void Other_formats_have_the_findings_of_manifests(string format, string part)
    {
        _repository.With(".git", "").Build("Claims", Compiler.Calling("a"));

        Assert.Equal(1, _repository.Run("check", "--manifests", "--format", format));
        Assert.Contains(part, _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_told_where_there_are_many()
    {
        _repository.Build("Claims", "public class C { }");
        for (var i = 0; i < 120; i++)
        {
            _repository.Copy(Manifest, $"src/Claims/bin/copies/{i}/Claims.aims.json");
        }

        Assert.Equal(0, _repository.Run("check", "--manifests"));
        Assert.Equal("Reading manifests (1 of 121)\nReading manifests (101 of 121)\n", _repository.Error);
    }

    private List<string> Findings(params string[] manifests)
    {
        var exitCode = _repository.Run(["check", "--manifests", .. manifests]);
        var findings = _repository.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.Split(": error ") is [var place, var rest] ? $"{place.Replace(Path.DirectorySeparatorChar, '/')} {rest.Split(':')[0]}" : line)
            .ToList();
        Assert.Equal(findings.Count == 0 ? 0 : 1, exitCode);
        return findings;
    }
}
