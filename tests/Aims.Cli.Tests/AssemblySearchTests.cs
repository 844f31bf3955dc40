namespace Aims.Cli.Tests;

/// <summary>Which assemblies <c>aims init</c> looks into.</summary>
public sealed class AssemblySearchTests : IDisposable
{
    private static readonly string[] Scripted = ["init", "--yes", "--organization", "Contoso"];

    private readonly Repository _repository = new();

    public AssemblySearchTests() => _repository.With(".git/HEAD", "");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void For_each_project_the_one_that_was_built_last()
    {
        _repository
            .WithProject("Claims", Compiler.Calling("old"), output: "bin/Debug/net8.0")
            .WithProject("Claims", Compiler.Calling("new"), output: "bin/Release/net10.0")
            .WithProject("Claims", Compiler.Calling("older"), output: "bin/Debug/net10.0");
        Age("src/Claims/bin/Debug/net8.0/Claims.dll", 1);
        Age("src/Claims/bin/Debug/net10.0/Claims.dll", 2);

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Contains("Claims: 1 model call: openai new\n", _repository.Output, StringComparison.Ordinal);
        Assert.StartsWith("Read 1 assembly in", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_projects_own_folder_goes_before_newer_copies_elsewhere()
    {
        _repository
            .WithProject("Claims", Compiler.Calling("own"))
            .WithProject("Web", "public class Page { }")
            .WithAssembly("src/Web/bin/Debug/net10.0/Claims.dll", Compiler.Calling("copy"));
        Age("src/Claims/bin/Debug/net10.0/Claims.dll", 1);

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Contains("Claims: 1 model call: openai own\n", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_is_not_taken_for_the_assembly_of_another_project_of_that_name()
    {
        _repository
            .WithProject("Claims", Compiler.Calling("own"))
            .With("samples/Claims/Claims.csproj", "<Project />")
            .WithProject("Web", "public class Page { }")
            .WithAssembly("src/Web/bin/Debug/net10.0/Claims.dll", Compiler.Calling("copy"));
        Age("src/Claims/bin/Debug/net10.0/Claims.dll", 1);

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Contains("  Claims: 1 model call: openai own\n", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_common_output_folder_is_found()
    {
        _repository
            .With("src/Claims/Claims.csproj", "<Project />")
            .With("tests/Claims/Claims.csproj", "<Project />")
            .WithAssembly("artifacts/bin/Claims/debug/Claims.dll", Compiler.Calling("a"));

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.StartsWith("Read 1 assembly in", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_intermediate_and_reference_assemblies_are_not_read()
    {
        _repository
            .WithProject("Claims", Compiler.Calling("a"))
            .WithProject("Claims", Compiler.Calling("b"), output: "obj/Debug/net10.0")
            .WithProject("Claims", Compiler.Calling("c"), output: "bin/Debug/net10.0/ref")
            .WithProject("Claims", Compiler.Calling("d"), output: "lib")
            .WithAssembly("src/Claims/bin/Debug/net10.0/Fabrikam.Ai.dll", Compiler.Calling("e"))
            .WithAssembly(".hidden/bin/Claims.dll", Compiler.Calling("f"));
        Age("src/Claims/bin/Debug/net10.0/Claims.dll", 1);

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Contains("'; 1 with model calls.\n  Claims: 1 model call: openai a\n", _repository.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Fabrikam", _repository.Output + _repository.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Project><PropertyGroup><AssemblyName>Contoso.Claims</AssemblyName></PropertyGroup></Project>", "Contoso.Claims")]
    [InlineData("<Project><PropertyGroup><AssemblyName>Contoso.$(MSBuildProjectName)</AssemblyName></PropertyGroup></Project>", "Contoso.Claims")]
    [InlineData("<Project xmlns='http://schemas.microsoft.com/developer/msbuild/2003'><PropertyGroup><AssemblyName>Contoso.Claims</AssemblyName></PropertyGroup></Project>", "Contoso.Claims")]
    [InlineData("<Project><PropertyGroup><AssemblyName>$(Company).Claims</AssemblyName></PropertyGroup></Project>", "Claims")]
    [InlineData("<Project", "Claims")]
    public void The_project_file_says_how_its_assembly_is_called(string project, string assembly)
    {
        _repository.With("src/Claims/Claims.csproj", project).WithAssembly($"src/Claims/bin/Debug/net10.0/{assembly}.dll", Compiler.Calling("a"));

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Contains($"  {assembly}: 1 model call", _repository.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fsproj")]
    [InlineData("vbproj")]
    public void Projects_of_other_languages_count(string extension)
    {
        _repository.With($"Claims/Claims.{extension}", "<Project />").WithAssembly("Claims/bin/Debug/net10.0/Claims.dll", Compiler.Calling("a"));

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Contains("  Claims: 1 model call", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_executable_of_the_older_framework_is_an_assembly()
    {
        _repository.With("Claims/Claims.csproj", "<Project />").WithAssembly("Claims/bin/Debug/Claims.exe", Compiler.Calling("a"));

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Contains("  Claims: 1 model call", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_native_host_beside_an_assembly_is_not_read()
    {
        _repository.WithProject("Claims", Compiler.Calling("a")).With("src/Claims/bin/Debug/net10.0/Claims.exe", "MZ");

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.DoesNotContain("skipped", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_may_have_blanks_and_letters_of_any_language()
    {
        _repository.WithProject("Schäden Prüfung", Compiler.Calling("a"), "Мой проект/日本 語");

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Contains("\"A:Schäden Prüfung\"", _repository.Read($"aims/systems/{Path.GetFileName(Directory.GetFiles(Path.Combine(_repository.Folder, "aims/systems")).Single())}"), StringComparison.Ordinal);
        Assert.Equal(1, _repository.Run("check"));
        Assert.EndsWith("2 files, 1 system, 4 findings\n", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_not_followed()
    {
        _repository.WithProject("Claims", Compiler.Calling("a")).With("other/notes.txt", "");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(_repository.Folder, "other", "up"), _repository.Folder);
        }
        catch (UnauthorizedAccessException)
        {
            // Windows lets only some make links.
            return;
        }

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Single(_repository.Error.Split('\n'), line => line.StartsWith("Reading ", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_project_it_says_where_it_looked()
    {
        Assert.Equal(2, _repository.Run(Scripted));
        Assert.StartsWith($"aims: there is no project (.csproj, .fsproj, .vbproj) in '{_repository.Folder}'", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_built_it_says_how()
    {
        _repository.With("src/A/A.csproj", "<Project />").With("src/B/B.csproj", "<Project />");

        Assert.Equal(2, _repository.Run(Scripted));
        Assert.StartsWith($"aims: none of the 2 projects in '{_repository.Folder}' has an assembly in its folder bin; build first: dotnet build", _repository.Error, StringComparison.Ordinal);
        Assert.False(_repository.Has("aims"));
    }

    [Fact]
    public void A_broken_assembly_is_skipped_in_one_line()
    {
        _repository.WithProject("A", Compiler.Calling("a")).With("src/B/B.csproj", "<Project />").With("src/B/bin/Debug/B.dll", "no assembly");

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.Single(_repository.Error.Split('\n'), line => line.Contains("B.dll' was skipped: ", StringComparison.Ordinal));
        Assert.StartsWith("Read 1 assembly in", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_are_broken_nothing_is_written()
    {
        _repository.With("src/B/B.csproj", "<Project />").With("src/B/bin/Debug/B.dll", "");

        Assert.Equal(2, _repository.Run(Scripted));
        Assert.EndsWith("aims: no assembly could be read.\n", _repository.Error, StringComparison.Ordinal);
        Assert.False(_repository.Has("aims"));
    }

    [Fact]
    public void A_test_project_is_left_out_unless_it_is_named()
    {
        _repository.WithProject("Claims.Tests", Compiler.Calling("a") + "public class Tests { [Xunit.Fact] public void Test() { } }");

        Assert.Equal(0, _repository.Run([.. Scripted, "--dry-run"]));
        Assert.Contains("Left out: Claims.Tests, 1 model call, as it is a test project; --system Claims.Tests=<id> puts it in.\n", _repository.Output, StringComparison.Ordinal);
        Assert.Equal(0, _repository.Run([.. Scripted, "--system", "Claims.Tests=evaluation"]));
        Assert.True(_repository.Has("aims/systems/evaluation.yaml"));
    }

    [Fact]
    public void Files_that_are_named_are_read_whatever_they_are()
    {
        _repository.WithAssembly("lib/Fabrikam.dll", Compiler.Calling("a"));

        Assert.Equal(0, _repository.Run([.. Scripted, "--assemblies", "lib/Fabrikam.dll"]));
        Assert.True(_repository.Has("aims/systems/fabrikam.yaml"));
    }

    [Fact]
    public void Of_a_folder_that_is_named_the_assemblies_of_projects_are_read()
    {
        _repository
            .With("src/Claims/Claims.csproj", "<Project />")
            .WithAssembly("publish/Claims.dll", Compiler.Calling("a"))
            .WithAssembly("publish/Fabrikam.dll", Compiler.Calling("b"));

        Assert.Equal(0, _repository.Run([.. Scripted, "--assemblies", "publish"]));
        Assert.Equal(["claims.yaml"], Directory.GetFiles(Path.Combine(_repository.Folder, "aims/systems")).Select(file => Path.GetFileName(file)));
    }

    [Fact]
    public void A_librarys_packages_are_found_in_the_package_folder()
    {
        _repository.WithProject("Claims", Compiler.Calling("gpt-4.1-mini"));
        File.Delete(Path.Combine(_repository.Folder, "src/Claims/bin/Debug/net10.0/OpenAI.dll"));
        Assert.Equal(0, _repository.Run([.. Scripted, "--dry-run"]));
        Assert.DoesNotContain("gpt-4.1-mini", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("Claims.dll' was not seen in full, as these are neither beside it nor in the package folder: OpenAI, System.ClientModel.\n", _repository.Error, StringComparison.Ordinal);

        // What the SDK wrote for these tests, which use the package.
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Aims.Cli.Tests.deps.json"), Path.Combine(_repository.Folder, "src/Claims/bin/Debug/net10.0/Claims.deps.json"));
        Assert.Equal(0, _repository.Run([.. Scripted, "--dry-run"]));
        Assert.Contains("  Claims: 1 model call: openai gpt-4.1-mini\n", _repository.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not seen in full", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_list_of_packages_is_no_obstacle()
    {
        _repository.WithProject("Claims", Compiler.Calling("a")).With("src/Claims/bin/Debug/net10.0/Claims.deps.json", "{ \"targets\": [] }");

        Assert.Equal(0, _repository.Run(Scripted));
        Assert.True(_repository.Has("aims/systems/claims.yaml"));
    }

    [Fact]
    public void The_organisations_own_model_apis_count()
    {
        _repository
            .With("aims/aims.yaml", Repository.GoodRoot)
            .With("aims/model-apis.yaml", "version: 1\napis:\n  - assembly: Gateway\n    provider: contoso\n    members:\n      - { id: \"M:Gateway.Client.Ask\", kind: invoke, modality: chat }\n")
            .WithProject("Gateway", "namespace Gateway { public class Client { public string Ask(string q) => q; } } public class Use { public string Run(Gateway.Client c) => c.Ask(\"\"); }");

        Assert.Equal(0, _repository.Run("init", "--yes"));
        Assert.Contains("  Gateway: 1 model call: ", _repository.Output, StringComparison.Ordinal);
    }

    // The files of a test are written within one tick of the clock.
    private void Age(string path, int hours) => File.SetLastWriteTimeUtc(Path.Combine(_repository.Folder, path), DateTime.UtcNow.AddHours(-hours));
}
