using System.Xml;
using System.Xml.Linq;

namespace Aims.Cli.Init;

/// <summary>A project of the repository.</summary>
/// <param name="Folder">Full path of its folder.</param>
/// <param name="Name">The name of its file without extension.</param>
/// <param name="AssemblyName">The name of the assembly that it builds, as far as its file says.</param>
internal sealed record ProjectFile(string Folder, string Name, string AssemblyName)
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".csproj", ".fsproj", ".vbproj" };

    /// <summary>Whether a file is a project.</summary>
    public static bool Is(string file) => Extensions.Contains(Path.GetExtension(file));

    /// <summary>Reads a project file; one that can't be read builds an assembly of its own name.</summary>
    public static ProjectFile Read(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return new ProjectFile(Path.GetDirectoryName(file)!, name, DeclaredName(file, name) ?? name);
    }

    // Other properties have values that only MSBuild knows.
    private static string? DeclaredName(string file, string name)
    {
        try
        {
            var declared = XDocument.Load(file).Descendants().LastOrDefault(element => element.Name.LocalName == "AssemblyName")?.Value
                .Replace("$(MSBuildProjectName)", name, StringComparison.OrdinalIgnoreCase).Trim();
            return string.IsNullOrEmpty(declared) || declared.Contains("$(", StringComparison.Ordinal) ? null : declared;
        }
        catch (Exception problem) when (problem is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
