using Aims.Inventory.Dependencies;
using Aims.Inventory.Manifest;
using Aims.Inventory.Tests.Metadata;

namespace Aims.Inventory.Tests.Dependencies;

/// <summary>Assemblies in a folder that ship with each other, each with a manifest beside it or without.</summary>
internal sealed class Solution : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("aims-dependencies-").FullName;

    public Solution() => Write("aims/systems/claims-triage.yaml", """
        id: claims-triage
        name: Claims triage
        purpose: Suggests a route.
        lifecycle: pilot
        role: deployer
        models: [ { provider: openai, id: gpt-4.1-mini } ]
        """);

    /// <summary>A class that calls a model, for a system or none.</summary>
    public static string Calling(string type, string? system = null) =>
        $"{(system is null ? "" : $"[AiComponent(\"{system}\")] ")}public class {type}(IChatClient client) {{ public Task<ChatResponse> Ask() => client.GetResponseAsync(\"x\"); }}";

    public string PathOf(string name) => Path.Combine(_root, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    /// <summary>Compiles an assembly.</summary>
    /// <param name="name">Its simple name.</param>
    /// <param name="source">Its source.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="references">Paths of further assemblies that it is compiled against.</param>
    /// <returns>It, as a project's output.</returns>
    public ShippedFile Compile(string name, string source, string folder = "bin", params string[] references)
    {
        var compiled = Compiled.From(source, name: name, references: references);
        var file = PathOf($"{folder}/{name}.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, compiled.Assembly);
        File.WriteAllBytes(Path.ChangeExtension(file, ".pdb"), compiled.Pdb!);
        return new ShippedFile(file, DependencySource.Project, "", "", IsDirect: true);
    }

    /// <summary>Compiles an assembly and writes its manifest beside it.</summary>
    public ShippedFile Govern(string name, string source, params ShippedFile[] shipped)
    {
        var file = Compile(name, source, "bin", [.. shipped.Select(item => item.Path)]);
        InventoryWriter.Write(Inventory(file, shipped), ManifestOf(file));
        return file;
    }

    /// <summary>The manifest of an assembly with which others ship.</summary>
    public AimsManifest Inventory(ShippedFile file, params ShippedFile[] shipped) => InventoryWriter.Make(
        new InventoryRequest
        {
            AssemblyPath = file.Path,
            DebugSymbolsPath = Path.ChangeExtension(file.Path, ".pdb"),
            References = [.. Compiled.TrustedPlatformAssemblies.Concat(shipped.Select(item => item.Path)).Select(path => new InventoryReference(path, "", ""))],
            ShippedFiles = shipped,
            RegisterFiles = [PathOf("aims/systems/claims-triage.yaml")],
            Root = _root,
        },
        CancellationToken.None);

    public static string ManifestOf(ShippedFile file) => Path.ChangeExtension(file.Path, ".aims.json");

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
