namespace Aims.Inventory.Dependencies;

/// <summary>The manifest file beside a dependency, or what is wrong with it.</summary>
/// <param name="Status">A word of <see cref="DependencyManifestStatus"/>.</param>
/// <param name="Sha256">Lower-case hex digest of the file's bytes; null where there is none, or it could not be read.</param>
/// <param name="Problem">Why nothing was taken from it: a sentence's end, with nothing of the file's own text.</param>
/// <param name="Manifest">What it says, where it was read.</param>
internal sealed record DependencyManifestFile(string Status, string? Sha256, string? Problem, DependencyManifest? Manifest)
{
    public static DependencyManifestFile Missing { get; } = new(DependencyManifestStatus.Missing, null, null, null);

    public static DependencyManifestFile Read(string sha256, DependencyManifest manifest) => new(DependencyManifestStatus.Read, sha256, null, manifest);

    public static DependencyManifestFile OtherAssembly(string sha256, string problem) => new(DependencyManifestStatus.OtherAssembly, sha256, problem, null);

    public static DependencyManifestFile Unreadable(string? sha256, string problem) => new(DependencyManifestStatus.Unreadable, sha256, problem, null);
}
