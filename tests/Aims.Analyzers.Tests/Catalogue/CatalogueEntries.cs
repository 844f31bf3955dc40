using YamlDotNet.RepresentationModel;

namespace Aims.Tests.Catalogue;

/// <summary>A member that a catalogue file names, with the package version to find it in.</summary>
public sealed record CatalogueEntry(string File, string Package, string Version, string Assembly, string Id, string Kind);

/// <summary>The catalogue's files as plain YAML, with what the compiled table leaves out: packages and versions.</summary>
internal static class CatalogueEntries
{
    /// <summary>Each entry once for the lowest and once for the highest version that its block claims.</summary>
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
                            Path.GetFileName(file), block["package"].ToString(), version, block["assembly"].ToString(), member["id"].ToString(), member["kind"].ToString());
                    }
                }
            }
        }
    }
}
