namespace Aims.Cli.Tests;

public sealed class InitTests : IDisposable
{
    private static readonly string[] Scripted = ["init", "--yes", "--organization", "Contoso"];

    private readonly Repository _repository = new();

    public InitTests() => _repository.With(".git/HEAD", "");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void A_register_begins_with_what_code_shows_and_blanks_for_the_rest()
    {
        _repository
            .WithProject("Contoso.Claims", Compiler.Calling("gpt-4.1-mini"))
            .WithProject("Contoso.Core", "public class Money { }");

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Equal(
            """
            # yaml-language-server: $schema=https://raw.githubusercontent.com/aims-analyzers/aims-analyzers/main/schemas/aims-system.schema.json
            id: contoso-claims
            name: Contoso claims
            purpose:
            riskOwner: { name: , role: , contact: }
            lifecycle: development
            role:
            models:
              - { provider: openai, id: gpt-4.1-mini }
            appliesTo: [ "A:Contoso.Claims" ]
            impactAssessment:
            """.ReplaceLineEndings("\n"),
            WithoutComments("aims/systems/contoso-claims.yaml"));
        Assert.Contains("\norganization: Contoso #", _repository.Read("aims/aims.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', _repository.Read("aims/systems/contoso-claims.yaml"));
        Assert.Equal((byte)'#', File.ReadAllBytes(Path.Combine(_repository.Folder, "aims/aims.yaml"))[0]);
    }

    [Fact]
    public void It_says_what_it_saw_what_it_wrote_and_what_is_left()
    {
        _repository.WithProject("Contoso.Claims", Compiler.Calling("gpt-4.1-mini")).WithProject("Contoso.Core", "public class Money { }");

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.StartsWith(
            $"""
            Read 2 assemblies in '{_repository.Folder}'; 1 with model calls.
              Contoso.Claims: 1 model call: openai gpt-4.1-mini
            Created {Path.Join("aims", "aims.yaml")}
            Created {Path.Join("aims", "systems", "contoso-claims.yaml")}

            Left blank, as only people know it (4 places):
              {Path.Join("aims", "systems", "contoso-claims.yaml")}(3,5): AIMS1003: AI system 'contoso-claims' has no impact assessment
            """.ReplaceLineEndings("\n"),
            _repository.Output,
            StringComparison.Ordinal);
        Assert.Contains("\nNext: fill in these places and run 'aims check'", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("Contoso.Core.dll (2 of 2)\n", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Afterwards_check_finds_the_blanks_and_nothing_else()
    {
        _repository.WithProject("Contoso.Claims", Compiler.Calling("gpt-4.1-mini"));
        _repository.Run("init", "--yes", "--organization", "Contoso: \"Ünïon\" & Co #1");

        Assert.Equal(1, _repository.Run("check", "--format", "github"));
        Assert.Equal(
            ["AIMS1003", "AIMS2004 'purpose'", "AIMS2004 'name'", "AIMS2004 'role'"],
            _repository.Output.Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal)).Select(Brief));

        static string Brief(string line)
        {
            var id = line[(line.IndexOf("title=", StringComparison.Ordinal) + 6)..][..8];
            return id == "AIMS2004" ? $"{id} {line.Split("::")[2].Split(' ')[0]}" : id;
        }
    }

    [Fact]
    public void A_second_time_there_is_nothing_to_add()
    {
        _repository.WithProject("Contoso.Claims", Compiler.Calling("gpt-4.1-mini"));
        _repository.Run(Scripted);
        var before = _repository.Read("aims/systems/contoso-claims.yaml");

        Assert.Equal(0, _repository.Run("init"));
        Assert.EndsWith("Nothing to add.\n", _repository.Output, StringComparison.Ordinal);
        Assert.Equal(before, _repository.Read("aims/systems/contoso-claims.yaml"));
    }

    [Fact]
    public void To_a_register_only_what_is_missing_is_added()
    {
        _repository
            .With("aims/aims.yaml", Repository.GoodRoot)
            .With("aims/systems/claims.yaml", Repository.System("claims") + "appliesTo: [ A:Contoso.Claims ]\n")
            .With("aims/systems/bad.yaml", "id: [\n")
            .WithProject("Contoso.Claims", Compiler.Calling("a"))
            .WithProject("Contoso.Credit", Compiler.Calling("b"));

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Equal(["bad.yaml", "claims.yaml", "contoso-credit.yaml"], SystemFiles());
        Assert.Equal(Repository.GoodRoot, _repository.Read("aims/aims.yaml"));
        Assert.Contains("aims.yaml; --organization was not used", _repository.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("bad.yaml", _repository.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("claims.yaml", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_never_overwritten()
    {
        _repository
            .With("aims/aims.yaml", Repository.GoodRoot)
            .With("aims/systems/contoso-claims.yaml", Repository.System("contoso-claims"))
            .With("aims/systems/contoso-credit.yaml", "id: [\n")
            .WithProject("Contoso.Claims", Compiler.Calling("a"))
            .WithProject("Contoso.Credit", Compiler.Calling("b"));

        Assert.Equal(0, _repository.Run("init"));
        Assert.Contains($"Left as it is: {Path.Join("aims", "systems", "contoso-claims.yaml")}; if the code of Contoso.Claims belongs to it, add there: appliesTo: [ \"A:Contoso.Claims\" ].", _repository.Output, StringComparison.Ordinal);
        Assert.Equal("id: [\n", _repository.Read("aims/systems/contoso-credit.yaml"));
        Assert.Equal(Repository.System("contoso-claims"), _repository.Read("aims/systems/contoso-claims.yaml"));
    }

    [Fact]
    public void In_a_script_it_says_all_that_is_missing_and_writes_nothing()
    {
        _repository.WithProject("Contoso.Claims", Compiler.Calling("a")).WithProject("My Credit", Compiler.Calling("b"));

        Assert.Equal(2, _repository.Run("init"));
        Assert.EndsWith(
            "aims: nobody can be asked here, and these are missing: --organization <name>, --system Contoso.Claims=contoso-claims (or --yes), --system \"My Credit=my-credit\" (or --yes).\n",
            _repository.Error,
            StringComparison.Ordinal);
        Assert.False(_repository.Has("aims"));
    }

    [Theory]
    [InlineData("--yes")]
    [InlineData("--system", "Contoso.Claims=claims")]
    public void The_organisation_is_never_invented(params string[] options)
    {
        _repository.WithProject("Contoso.Claims", Compiler.Calling("a"));

        Assert.Equal(2, _repository.RunAndAnswer([], ["init", .. options]));
        Assert.Contains(options[0] == "--yes" ? "these are missing: --organization <name>.\n" : "the input ended", _repository.Error, StringComparison.Ordinal);
        Assert.False(_repository.Has("aims"));
    }

    [Fact]
    public void Options_name_systems_join_assemblies_and_leave_some_out()
    {
        _repository
            .WithProject("Contoso.Claims", Compiler.Calling("a"))
            .WithProject("Contoso.Claims.Web", Compiler.Calling("b"))
            .WithProject("Contoso.Lab", Compiler.Calling("c"));

        Assert.Equal(0, _repository.Run(
            "init", "--organization", "Contoso", "--system", "Contoso.Claims=claims-triage, Claims: triage", "--system", "Contoso.Claims.Web=claims-triage", "--system", "Contoso.Lab=-"));
        Assert.Equal(["claims-triage.yaml"], SystemFiles());
        Assert.Contains("\nname: 'Claims: triage'\n", _repository.Read("aims/systems/claims-triage.yaml"), StringComparison.Ordinal);
        Assert.Contains("\n  - { provider: openai, id: a }\n  - { provider: openai, id: b }\nappliesTo: [ \"A:Contoso.Claims\", \"A:Contoso.Claims.Web\" ] #", _repository.Read("aims/systems/claims-triage.yaml"), StringComparison.Ordinal);
        Assert.Contains("Left out: Contoso.Lab.\n", _repository.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no assembly", "--system", "Contoso.Other=other")]
    [InlineData("with an id of small letters and digits", "--system", "Contoso.Claims=Claims Triage")]
    [InlineData("with an id of small letters and digits", "--system", "contoso-claims")]
    [InlineData("in the register already", "--system", "Contoso.Claims=claims")]
    [InlineData("on one line", "--organization", "a\nb")]
    [InlineData("on one line", "--organization", " ")]
    [InlineData("which does not exist", "--assemblies", "publish")]
    [InlineData("name the files themselves", "--assemblies", "aims")]
    [InlineData("there is no folder", "missing")]
    public void A_wrong_option_is_exit_code_2(string reason, params string[] options)
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot).With("aims/systems/claims.yaml", Repository.System("claims")).WithProject("Contoso.Claims", Compiler.Calling("a"));

        Assert.Equal(2, _repository.Run(["init", "--yes", .. options]));
        Assert.Contains(reason, _repository.Error, StringComparison.Ordinal);
        Assert.Equal(["claims.yaml"], SystemFiles());
    }

    [Fact]
    public void In_a_terminal_it_asks()
    {
        _repository
            .WithProject("A", Compiler.Calling("a"))
            .WithProject("B", Compiler.Calling("b"))
            .WithProject("C", Compiler.Calling("c"))
            .WithProject("D", Compiler.Calling("d"));

        Assert.Equal(0, _repository.RunAndAnswer(["", "Contoso", "Claims Triage", "claims-triage", "Claims triage assistant", "", "", "-", "claims-triage", ""], "init"));
        Assert.Equal(["b.yaml", "claims-triage.yaml"], SystemFiles());
        Assert.Contains("\nname: Claims triage assistant\n", _repository.Read("aims/systems/claims-triage.yaml"), StringComparison.Ordinal);
        Assert.Contains("appliesTo: [ \"A:A\", \"A:D\" ]", _repository.Read("aims/systems/claims-triage.yaml"), StringComparison.Ordinal);
        Assert.Contains("Organization (whose register it is): ", _repository.Error, StringComparison.Ordinal);
        Assert.Contains("  an id has small letters and digits", _repository.Error, StringComparison.Ordinal);
        Assert.Contains("  id [b]: ", _repository.Error, StringComparison.Ordinal);
        Assert.Contains("Left out: C.\n", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_that_is_closed_before_the_last_answer_leaves_nothing_behind()
    {
        _repository.WithProject("A", Compiler.Calling("a"));

        Assert.Equal(2, _repository.RunAndAnswer(["Contoso", "a"], "init"));
        Assert.Contains("the input ended", _repository.Error, StringComparison.Ordinal);
        Assert.False(_repository.Has("aims"));
    }

    [Fact]
    public void A_dry_run_shows_the_files_and_writes_none()
    {
        _repository.WithProject("Contoso.Claims", Compiler.Calling("a"));

        Assert.Equal(0, _repository.Run([.. Scripted, "--dry-run"]));
        Assert.Contains($"Would create {Path.Join("aims", "systems", "contoso-claims.yaml")}:\n\n# yaml-language-server", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("(4 places)", _repository.Output, StringComparison.Ordinal);
        Assert.False(_repository.Has("aims"));
    }

    [Fact]
    public void Without_model_calls_only_the_root_is_written()
    {
        _repository.WithProject("Contoso.Core", "public class Money { }");

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.True(_repository.Has("aims/aims.yaml"));
        Assert.False(_repository.Has("aims/systems"));
        Assert.Contains("add a file aims/systems/<id>.yaml", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_marks_in_the_code_name_is_registered_under_that_name()
    {
        _repository
            .WithProject("Contoso.Claims", Compiler.Mark + Compiler.Calling("a", "[Aims.Annotations.AiComponent(\"claims-triage\")]"))
            .WithProject("Contoso.Bad", Compiler.Mark + Compiler.Calling("a", "[Aims.Annotations.AiComponent(\"Not an id\")]"));

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Equal(["claims-triage.yaml"], SystemFiles());
        Assert.DoesNotContain("appliesTo", _repository.Read("aims/systems/claims-triage.yaml"), StringComparison.Ordinal);
        Assert.Contains("Left out: code marked [AiComponent(\"Not an id\")], as that can't be an id", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assemblies_that_suggest_one_id_become_two_systems()
    {
        _repository.WithProject("Contoso.Claims", Compiler.Calling("a")).WithProject("Contoso_Claims", Compiler.Calling("b")).WithProject("数", Compiler.Calling("c"));

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Equal(["ai-system.yaml", "contoso-claims-2.yaml", "contoso-claims.yaml"], SystemFiles());
        Assert.Contains("\"A:数\"", _repository.Read("aims/systems/ai-system.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/Contoso.Claims")]
    [InlineData("src/Contoso.Claims/")]
    [InlineData(".")]
    public void The_register_begins_at_the_top_of_the_work_tree(string folder)
    {
        _repository.WithProject("Contoso.Claims", Compiler.Calling("a")).WithProject("Contoso.Credit", Compiler.Calling("b"));

        Assert.Equal(0, _repository.Run([.. Scripted, folder]));
        Assert.Equal(["contoso-claims.yaml", "contoso-credit.yaml"], SystemFiles());
    }

    [Fact]
    public void In_a_submodule_it_begins_there_and_without_git_in_the_folder_itself()
    {
        Directory.Delete(Path.Combine(_repository.Folder, ".git"), recursive: true);
        _repository.With("module/.git", "gitdir: elsewhere\n").WithProject("A", Compiler.Calling("a"), "module/src").WithProject("B", Compiler.Calling("b"), "other");

        Assert.Equal(0, _repository.RunIn("module/src", Scripted));
        Assert.Equal(0, _repository.RunIn("other", Scripted));
        Assert.True(_repository.Has("module/aims/systems/a.yaml"));
        Assert.True(_repository.Has("other/aims/systems/b.yaml"));
    }

    [Fact]
    public void Projects_below_another_register_are_left_to_it()
    {
        _repository.WithProject("A", Compiler.Calling("a")).WithProject("B", Compiler.Calling("b"), "samples").With("samples/aims/aims.yaml", Repository.GoodRoot);

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Equal(["a.yaml"], SystemFiles());
        Assert.False(_repository.Has("samples/aims/systems"));
    }

    [Fact]
    public void A_file_in_the_way_is_exit_code_2()
    {
        _repository.With("aims", "a file, not a folder").WithProject("A", Compiler.Calling("a"));

        Assert.Equal(2, _repository.Run(Scripted));
        Assert.Contains("aims: the register cannot be written: ", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_exit_code_2()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _repository.WithProject("A", Compiler.Calling("a"));
        File.SetUnixFileMode(_repository.Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            // The superuser may write everywhere.
            Assert.Equal(Environment.IsPrivilegedProcess ? 0 : 2, _repository.Run(Scripted));
        }
        finally
        {
            File.SetUnixFileMode(_repository.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string[] SystemFiles() =>
        [.. Directory.GetFiles(Path.Combine(_repository.Folder, "aims", "systems")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private string WithoutComments(string path) => string.Join('\n', _repository.Read(path).TrimEnd().Split('\n')
        .Where((line, index) => index == 0 || !line.StartsWith('#'))
        .Select((line, index) => index == 0 ? line : line.Split(" #")[0].TrimEnd()));
}
