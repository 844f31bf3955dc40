namespace Aims.TestCases;

/// <summary>A package that a case is compiled against.</summary>
/// <param name="Id">Its NuGet id.</param>
/// <param name="Version">Its version.</param>
public sealed record SdkPackage(string Id, string Version)
{
    /// <inheritdoc />
    public override string ToString() => $"{Id} {Version}";
}
