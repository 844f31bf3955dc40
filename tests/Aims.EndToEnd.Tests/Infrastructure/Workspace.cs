using System.Collections.Concurrent;
using Aims.Tests;

namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>
/// A folder outside the repository with projects in it, as a user has them: the package comes from a source of packages,
/// and nothing of this repository's own build reaches it.
/// </summary>
internal sealed class Workspace
{
    private static readonly string ManifestSchema = Path.Combine(Product.Repository, "schemas", "aims-manifest.schema.json");

    private readonly ConcurrentDictionary<string, string> _sound = new(StringComparer.Ordinal);
    private readonly Product _product;
    private int _builds;

    private Workspace(Product product, string root)
    {
        _product = product;
        Root = root;
    }

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>Makes a workspace.</summary>
    /// <param name="name">The folder's name.</param>
    public static async Task<Workspace> CreateAsync(string name)
    {
        var product = await Product.GetAsync();
        var workspace = new Workspace(product, TemporaryFolder.Create(name));
        workspace.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="aims-end-to-end" value="{product.Feed}" />
                <add key="workspace" value="packages" />
              </packageSources>
            </configuration>
            """);
        Directory.CreateDirectory(workspace.PathOf("packages"));

        // The end of the search for such files, should a folder above have any.
        workspace.Write("Directory.Build.props", "<Project />");
        workspace.Write("Directory.Build.targets", "<Project />");
        workspace.Write("Directory.Packages.props", "<Project />");
        workspace.Write(".editorconfig", "root = true");
        return workspace;
    }

    /// <summary>Removes the workspace, unless <c>AIMS_E2E_KEEP</c> asks to keep it for a look.</summary>
    public void Delete() => TemporaryFolder.Delete(Path.GetDirectoryName(Root)!);

    /// <summary>Full path of a file or folder of the workspace.</summary>
    public string PathOf(params string[] parts) => Path.Combine([Root, .. parts.SelectMany(part => part.Split('/'))]);

    /// <summary>Writes a file.</summary>
    public void Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
    }

    /// <summary>Writes a project that references the product's package.</summary>
    /// <param name="project">Path of its folder; the last part is its name.</param>
    /// <param name="body">What else stands in it.</param>
    /// <param name="sdk">Its SDK.</param>
    /// <param name="framework">Its target framework, or several.</param>
    /// <param name="extension">Of its file, which tells the language.</param>
    public void WriteProject(string project, string body = "", string sdk = "Microsoft.NET.Sdk", string framework = "net10.0", string extension = "csproj") =>
        WriteProjectWithoutProduct(project, $"""<ItemGroup><PackageReference Include="{Product.PackageId}" Version="{_product.Version}" /></ItemGroup>{body}""", sdk, framework, extension);

    /// <summary>Writes a project that does not reference the product's package.</summary>
    public void WriteProjectWithoutProduct(string project, string body, string sdk = "Microsoft.NET.Sdk", string framework = "net10.0", string extension = "csproj")
    {
        var element = framework.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Write($"{project}/{Path.GetFileName(project)}.{extension}", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <{element}>{framework}</{element}>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              {body}
            </Project>
            """);
    }

    /// <summary>Writes a solution of projects and restores it.</summary>
    public async Task RestoreSolutionAsync(params string[] projects)
    {
        Write("All.slnx", $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{project}/{Path.GetFileName(project)}.csproj" />"""))}</Solution>");
        await RestoreAsync("All.slnx");
    }

    public async Task RestoreAsync(string path) =>
        (await Command.DotNetAsync(Root, "restore", PathOf(path), "-nologo", "-tl:off", "-v:q", "-nodeReuse:false")).MustSucceed();

    /// <summary>Builds a restored solution or project.</summary>
    /// <param name="path">The solution or project; for a project its folder.</param>
    /// <param name="arguments">More arguments.</param>
    public Task<BuildResult> BuildAsync(string path, params string[] arguments) => RunMSBuildAsync(path, ["build", PathOf(path), "--no-restore", .. arguments]);

    /// <summary>Packs a built project into this workspace's own source of packages.</summary>
    public Task<BuildResult> PackAsync(string path, params string[] arguments) =>
        RunMSBuildAsync(path, ["pack", PathOf(path), "--no-build", "-o", PathOf("packages"), .. arguments]);

    /// <summary>Runs targets of a restored project.</summary>
    public Task<BuildResult> RunTargetsAsync(string path, params string[] arguments) => RunMSBuildAsync(path, ["msbuild", PathOf(path), .. arguments]);

    /// <summary>Makes a folder a git repository, with all that is in it committed.</summary>
    public async Task CommitAllAsync(string folder)
    {
        string[] commit = ["-c", "user.name=Tester", "-c", "user.email=tester@contoso.example", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "Begin"];
        foreach (var arguments in new string[][] { ["init", "-q", "-b", "main"], ["add", "-A"], commit })
        {
            (await Command.GitAsync(PathOf(folder), arguments)).MustSucceed();
        }
    }

    /// <summary>Line of the one place where a text stands in a file.</summary>
    public int LineOf(string path, string text)
    {
        var lines = File.ReadAllLines(PathOf(path));
        var found = Enumerable.Range(0, lines.Length).Where(index => lines[index].Contains(text, StringComparison.Ordinal)).ToList();
        Assert.True(found.Count == 1, $"'{text}' stands in {found.Count} lines of {path}.");
        return found[0] + 1;
    }

    /// <summary>All manifests in the workspace, relative, with <c>/</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Manifests(string under = "") =>
        [.. Directory.EnumerateFiles(PathOf(under), "*.aims.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private async Task<BuildResult> RunMSBuildAsync(string path, IEnumerable<string> arguments)
    {
        // Beside the projects, not in them: a log in a project's folder would be one of its items.
        var log = Path.Combine(Path.GetDirectoryName(Root)!, $"build-{Interlocked.Increment(ref _builds)}.log");
        var result = await Command.DotNetAsync(
            Root, [.. arguments, "-nologo", "-tl:off", "-v:m", $"-flp:LogFile={log};Verbosity=detailed;Encoding=UTF-8", "-nodeReuse:false"]);
        Assert.True(File.Exists(log), $"No build of {path}: {result.CommandLine}\n{result.Output}");
        await MustBeSoundAsync();
        return new BuildResult(result.CommandLine, result.ExitCode, result.Output, await File.ReadAllTextAsync(log));
    }

    // Each manifest that any build of any test leaves, also a build that fails.
    private async Task MustBeSoundAsync()
    {
        foreach (var manifest in Manifests().Where(file => file.Contains("/obj/", StringComparison.Ordinal)))
        {
            var text = await File.ReadAllTextAsync(PathOf(manifest));
            if (_sound.TryGetValue(manifest, out var former) && former == text)
            {
                continue;
            }

            var problems = await ManifestChecks.ProblemsAsync(text, ManifestSchema);
            Assert.True(problems.Count == 0, $"{manifest}: {string.Join("\n", problems)}");
            _sound[manifest] = text;
        }
    }
}
