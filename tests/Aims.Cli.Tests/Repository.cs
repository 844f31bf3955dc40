using Aims.Governance.Register;
using Aims.Inventory;
using Aims.Inventory.Files;
using Aims.Inventory.Manifest;

namespace Aims.Cli.Tests;

/// <summary>A repository on disk for one test, with the command run in it.</summary>
public sealed class Repository : IDisposable
{
    public const string GoodRoot = "version: 1\norganization: Contoso Insurance\n";

    public Repository() => Directory.CreateDirectory(Folder);

    /// <summary>What the command wrote to standard output in its last run, with LF.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What the command wrote to standard error in its last run, with LF.</summary>
    public string Error { get; private set; } = "";

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "aims-cli-" + Guid.NewGuid().ToString("N"));

    public static string System(string id) => SystemWithoutRecords(id) +
        """
        riskOwner: { name: A. Rivera }
        impactAssessment: { id: IA-1, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2127-06-01 }

        """;

    public static string SystemWithoutRecords(string id) =>
        $"""
        id: {id}
        name: A system
        purpose: Helps.
        lifecycle: deployed
        role: deployer

        """;

    public Repository With(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>A project whose file says nothing, with the assembly that it built.</summary>
    public Repository WithProject(string name, string source, string folder = "src", string project = "<Project />", string output = "bin/Debug/net10.0")
    {
        With($"{folder}/{name}/{name}.csproj", project);
        return WithAssembly($"{folder}/{name}/{output}/{name}.dll", source);
    }

    public Repository WithAssembly(string path, string source)
    {
        With(path, "");
        var full = Path.Combine(Folder, path);
        Compiler.Compile(Path.GetFileNameWithoutExtension(path), source, full);

        // As a build does for an application.
        File.Copy(Compiler.Sdk, Path.Combine(Path.GetDirectoryName(full)!, Path.GetFileName(Compiler.Sdk)), overwrite: true);
        return this;
    }

    /// <summary>Compiles a project and writes its manifest, as a build does; where it isn't enabled, as one with <c>AimsEnabled=false</c> does. A file that the project has may be named.</summary>
    public Repository Build(string name, string source, string folder = "src", string output = "bin/Debug/net10.0", bool isEnabled = true, string? file = null)
    {
        WithProject(name, source, folder, output: output);
        var assembly = Path.Combine(Folder, folder, name, output, name + ".dll");
        var register = Path.Combine(Folder, "aims");
        var manifest = InventoryWriter.Make(
            new InventoryRequest
            {
                AssemblyPath = assembly,
                DebugSymbolsPath = Path.ChangeExtension(assembly, ".pdb"),
                References = [.. Compiler.ReferencePaths.Select(path => new InventoryReference(path, "", ""))],
                RegisterFiles = Directory.Exists(register) ? [.. Directory.GetFiles(register, "*", SearchOption.AllDirectories).Where(file => RegisterPaths.TryGetKind(file) is not null)] : [],
                Files = file is null ? [] : [new InventoryFile(Path.Combine(Folder, file), "")],
                Root = Folder,
                Enforcement = isEnabled ? null : new ManifestEnforcement(false, EnforcementLevel.Warn, "default", "nearest"),
            },
            CancellationToken.None);
        InventoryWriter.Write(manifest, Path.ChangeExtension(assembly, ".aims.json"));
        return this;
    }

    /// <summary>Puts a copy of a file elsewhere.</summary>
    public Repository Copy(string from, string to) => With(to, Read(from));

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>What somebody reads who has a file open while it is written again.</summary>
    public string ReadWhile(string path, Action isWritten)
    {
        using var reader = new StreamReader(new FileStream(Path.Combine(Folder, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        isWritten();
        return reader.ReadToEnd();
    }

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path)) || Directory.Exists(Path.Combine(Folder, path));

    public int Run(params string[] args) => Run(".", null, args);

    public int RunIn(string folder, params string[] args) => Run(folder, null, args);

    /// <summary>Runs the command with a person there, who gives these answers and then closes the terminal.</summary>
    public int RunAndAnswer(string[] answers, params string[] args) => Run(".", string.Concat(answers.Select(answer => answer + "\n")), args);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // Runs the command in a folder of the repository and gives its exit code.
    private int Run(string folder, string? answers, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = AimsCommand.Run(args, new Terminal(new StringReader(answers ?? ""), output, error, CanAsk: answers is not null), Path.GetFullPath(folder, Folder));
        Output = output.ToString().ReplaceLineEndings("\n");
        Error = error.ToString().ReplaceLineEndings("\n");
        return exitCode;
    }
}
