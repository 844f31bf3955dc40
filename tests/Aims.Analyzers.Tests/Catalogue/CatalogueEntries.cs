using Aims.Governance.Catalogue;
using YamlDotNet.RepresentationModel;

namespace Aims.Tests.Catalogue;

/// <summary>A member that a catalogue file names, with the package version to find it in.</summary>
/// <param name="Source">Where the signature was read; null when it is to be resolved in the package itself.</param>
public sealed record CatalogueEntry(
    string File, string? Package, string Version, string Assembly, string Id, string Kind, string Modality, string? ModelId, string? Connection, string? Source);

/// <summary>The catalogue's files as plain YAML, with what the compiled table leaves out: packages, versions and sources.</summary>
internal static class CatalogueEntries
{
    /// <summary>The entries to be resolved in a package, each once for the lowest and once for the highest version that its block claims.</summary>
    public static IEnumerable<CatalogueEntry> OfPackages() => All().Where(entry => entry.Source is null);

    /// <summary>The entries whose package could not be restored; their signatures were read in a source.</summary>
    public static IEnumerable<CatalogueEntry> OfSources() => All().Where(entry => entry.Source is not null);

    public static IEnumerable<CatalogueEntry> All()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "apis"), "*.yaml").Order(StringComparer.Ordinal))
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(File.ReadAllText(file)));
            foreach (var block in ((YamlSequenceNode)yaml.Documents[0].RootNode["apis"]).Children)
            {
                foreach (var version in block["versions"].ToString().Split(" - ").Distinct())
                {
                    foreach (var member in ((YamlSequenceNode)block["members"]).Children)
                    {
                        yield return new CatalogueEntry(
                            Path.GetFileName(file),
                            Text(block, "package"),
                            version,
                            block["assembly"].ToString(),
                            member["id"].ToString(),
                            member["kind"].ToString(),
                            Text(member, "modality") ?? ApiModality.Any,
                            Text(member, "modelId"),
                            Text(member, "connection"),
                            Text(member, "source") ?? Text(block, "source"));
                    }
                }
            }
        }
    }

    private static string? Text(YamlNode mapping, string key) =>
        ((YamlMappingNode)mapping).Children.TryGetValue(new YamlScalarNode(key), out var value) ? value.ToString() : null;
}
