using Aims.Inventory;

namespace Aims.Build;

/// <summary>
/// Ties a manifest in obj to the assembly that it was made of, by the digests of both. Dates don't: a manifest may be copied from
/// another build, or edited, and then be newer than all that it should be made of.
/// </summary>
internal static class ManifestSeal
{
    /// <summary>The file that holds the seal of a manifest.</summary>
    public static string FileOf(string manifestFile) => manifestFile + ".seal";

    /// <summary>Seals a manifest that was just written.</summary>
    /// <param name="manifestFile">Full path of the manifest.</param>
    /// <param name="assemblySha256">Digest of the assembly that it was made of, as that was read.</param>
    public static void Write(string manifestFile, string assemblySha256) =>
        AtomicFile.Write(FileOf(manifestFile), Text(assemblySha256, Digest.OfFile(manifestFile)));

    /// <summary>Whether a file holds what was made of the assembly as it is now.</summary>
    /// <param name="content">Full path of the file with the manifest's text.</param>
    /// <param name="manifestFile">Full path where the manifest was written.</param>
    /// <param name="assembly">Full path of the assembly.</param>
    public static bool Holds(string content, string manifestFile, string assembly) =>
        File.Exists(content) && File.Exists(FileOf(manifestFile)) && File.Exists(assembly)
        && File.ReadAllText(FileOf(manifestFile)) == Text(Digest.OfFile(assembly), Digest.OfFile(content));

    private static string Text(string assembly, string manifest) => $"assembly {assembly}\nmanifest {manifest}\n";
}
