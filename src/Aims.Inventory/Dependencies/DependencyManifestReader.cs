using System.Text.Json;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Dependencies;

/// <summary>
/// Reads the manifest beside a dependency. It was written by others, and may be anything: only what is needed is taken, and
/// nothing in it can make the reading fail other than by saying what is wrong.
/// </summary>
internal static class DependencyManifestReader
{
    /// <summary>A manifest of a hundred thousand model calls has less than half of it.</summary>
    private const int LargestFile = 64 * 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>Reads the manifest beside an assembly.</summary>
    /// <param name="assemblyPath">The assembly's file.</param>
    /// <param name="header">Which assembly it is.</param>
    public static DependencyManifestFile Beside(string assemblyPath, AssemblyHeader header)
    {
        var path = Path.ChangeExtension(assemblyPath, AimsManifest.FileExtension);
        string? digest = null;
        try
        {
            if (!File.Exists(path))
            {
                return DependencyManifestFile.Missing;
            }

            if (new FileInfo(path).Length > LargestFile)
            {
                return DependencyManifestFile.Unreadable(null, $"it is larger than {LargestFile / (1024 * 1024)} MB");
            }

            var bytes = File.ReadAllBytes(path);
            digest = Digest.Of(bytes);
            using var document = JsonDocument.Parse(bytes, Options);
            var manifest = Manifest(document.RootElement);
            return string.Equals(manifest.Assembly, header.Name, StringComparison.Ordinal) && manifest.Mvid == header.Mvid
                ? DependencyManifestFile.Read(digest, manifest)
                : DependencyManifestFile.OtherAssembly(digest, $"it is about an assembly with the module version id {manifest.Mvid}, and this one has {header.Mvid}");
        }
        catch (FormatException exception)
        {
            return DependencyManifestFile.Unreadable(digest, exception.Message);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Of text that is no Unicode, the second.
            return DependencyManifestFile.Unreadable(digest, "it is no JSON, or nested too deeply");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return DependencyManifestFile.Unreadable(digest, "the file can't be opened");
        }
    }

    private static DependencyManifest Manifest(JsonElement root)
    {
        if (root.Count("schemaVersion") != AimsManifest.CurrentSchemaVersion)
        {
            throw new FormatException($"its schemaVersion is not {AimsManifest.CurrentSchemaVersion}, the only one that this version reads");
        }

        var subject = root.Part("subject");
        var collection = root.Part("collection");
        var calls = root.Items("modelCalls").Select(call => call.MaybeText("system")).ToList();
        var findings = root.Items("findings").Where(finding => finding.Maybe("acceptedBy") is null).Select(finding => finding.MaybeText("system")).ToList();
        return new DependencyManifest
        {
            Assembly = subject.Text("assembly"),
            Version = subject.Text("version"),
            Framework = subject.Text("framework"),
            AssemblySha256 = subject.Hex("sha256", 64),
            Mvid = subject.Mvid("mvid"),
            Coverage = Coverage(collection),
            Reason = collection.MaybeText("reason"),
            ModelCalls = calls.Count,
            OpenFindings = findings.Count,
            Systems =
            [
                .. root.Items("systems")
                    .Select(system => (Id: system.Text("id"), Name: system.Maybe("name")?.Text("value")))
                    .DistinctBy(system => system.Id)
                    .Select(system => new ManifestDependencySystem(
                        system.Id,
                        system.Name,
                        calls.Count(id => id == system.Id),
                        findings.Count(id => id == system.Id)))
                    .OrderBy(system => system.Id, StringComparer.Ordinal),
            ],
            HasModelApis = root.MaybeItems("modelApis").Any(),
            Dependencies = [.. root.MaybeItems("dependencies").Select(Dependency)],
        };
    }

    private static ManifestDependency Dependency(JsonElement item)
    {
        var package = item.Maybe("package");
        var manifest = item.Part("manifest");
        return new ManifestDependency(
            item.Text("assembly"),
            item.Text("version"),
            item.Text("framework"),
            item.Mvid("mvid"),
            item.Word("source", DependencySource.Project, DependencySource.Package, DependencySource.File),
            package is { } from ? new ManifestDependencyPackage(from.Text("id"), from.Text("version")) : null,
            Direct: false,
            Via: null,
            new ManifestDependencyRecord(
                manifest.Word("status", DependencyManifestStatus.Read, DependencyManifestStatus.Missing, DependencyManifestStatus.OtherAssembly, DependencyManifestStatus.Unreadable),
                manifest.Maybe("sha256") is null ? null : manifest.Hex("sha256", 64),
                manifest.MaybeText("problem")),
            Coverage(item),
            item.MaybeText("reason"),
            item.Count("modelCalls"),
            item.Maybe("openFindings") is null ? null : item.Count("openFindings"),
            [.. item.Items("systems").Select(system => new ManifestDependencySystem(system.Text("id"), system.MaybeText("name"), system.Count("modelCalls"), system.Count("openFindings")))]);
    }

    private static string Coverage(JsonElement parent) => parent.Word("coverage", ManifestCollection.All, ManifestCollection.Some, ManifestCollection.None);
}
