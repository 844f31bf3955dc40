using Aims.Inventory.Dependencies;
using Aims.Inventory.Files;
using Aims.Inventory.Manifest;
using Aims.Inventory.Tests.Metadata;
using Microsoft.CodeAnalysis.Emit;

namespace Aims.Inventory.Tests.Manifest;

/// <summary>A repository on disk with one compiled assembly, inventoried as the build task does it.</summary>
internal sealed class InventoriedAssembly : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aims-inventory-").FullName;
    private readonly string _root;
    private readonly List<InventoryFile> _files = [];
    private readonly List<string> _registerFiles = [];
    private readonly List<ShippedFile> _shipped = [];
    private string _assembly = "";

    public InventoriedAssembly() => _root = Directory.CreateDirectory(Path.Combine(_folder, "repository")).FullName;

    public string ManifestFile => Path.Combine(_root, "obj", "App.aims.json");

    public string RepositoryUrl { get; set; } = "";

    public string? Commit { get; set; }

    public bool EuAiActLinks { get; set; }

    public ManifestEnforcement? Enforcement { get; set; }

    public InventoriedAssembly WithSource(string source)
    {
        var compiled = Compiled.From(source, pdb: DebugInformationFormat.PortablePdb);
        _assembly = Path.Combine(_root, "obj", "App.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(_assembly)!);
        File.WriteAllBytes(_assembly, compiled.Assembly);
        File.WriteAllBytes(Path.ChangeExtension(_assembly, ".pdb"), compiled.Pdb!);
        return this;
    }

    public InventoriedAssembly WithRegisterFile(string name, string text)
    {
        var file = Path.Combine(_root, "aims", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        _registerFiles.Add(file);
        return this;
    }

    /// <summary>Adds a file to the project's items.</summary>
    public InventoriedAssembly WithFile(string path, byte[] bytes, string link = "")
    {
        var file = Path.GetFullPath(path, _root);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        _files.Add(new InventoryFile(file, link));
        return this;
    }

    public void DeleteFile(string path) => File.Delete(Path.Combine(_root, path));

    /// <summary>Ships an assembly with it that calls a model and has no manifest.</summary>
    public InventoriedAssembly WithWrapper(string name, string source)
    {
        var file = Path.Combine(_root, "bin", name + ".dll");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Compiled.From(source, name: name).Assembly);
        _shipped.Add(new ShippedFile(file, DependencySource.Package, name, "1.2.0", IsDirect: true));
        return this;
    }

    public AimsManifest Make() => InventoryWriter.Make(Request(), CancellationToken.None);

    public string Write()
    {
        InventoryWriter.Write(Make(), ManifestFile);
        return File.ReadAllText(ManifestFile);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private InventoryRequest Request() => new()
    {
        AssemblyPath = _assembly,
        DebugSymbolsPath = Path.ChangeExtension(_assembly, ".pdb"),
        References = [.. Compiled.TrustedPlatformAssemblies.Select(path => new InventoryReference(
            path,
            Path.GetFileName(path).StartsWith("Microsoft.Extensions.AI", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(path) : "",
            "10.11.0"))],
        Files = _files,
        ShippedFiles = _shipped,
        RegisterFiles = _registerFiles,
        Root = _root,
        SourceRoots = [("/src/", _root + "/code/")],
        RepositoryUrl = RepositoryUrl,
        Commit = Commit,
        EuAiActLinks = EuAiActLinks,
        Enforcement = Enforcement,
    };
}
