namespace Aims.Governance.Register;

/// <summary>Knows the files of a register by their paths. Names are matched exactly, so that every file system gives one answer.</summary>
public static class RegisterPaths
{
    /// <summary>The register's folder, at the root of a repository.</summary>
    public const string Folder = "aims";

    /// <summary>The folder of the systems, in the register's folder.</summary>
    public const string SystemsFolder = "systems";

    /// <summary>The folder of what systems did when they were last assessed, in the register's folder.</summary>
    public const string AssessedFolder = "assessed";

    /// <summary>The register's root file, in the register's folder.</summary>
    public const string RootFile = "aims.yaml";

    /// <summary>The organisation's own model APIs, in the register's folder.</summary>
    public const string ModelApisFile = "model-apis.yaml";

    /// <summary>The findings that were accepted on adoption, in the register's folder.</summary>
    public const string BaselineFile = "baseline.yaml";

    /// <summary>How a system's file ends.</summary>
    public const string Extension = ".yaml";

    /// <summary>Which register file a path (with <c>/</c> or <c>\</c>) names; null when none.</summary>
    public static RegisterFileKind? TryGetKind(string path)
    {
        var segments = path.Split('/', '\\');
        var name = segments[segments.Length - 1];
        var parent = segments.Length > 1 ? segments[segments.Length - 2] : "";
        var grandparent = segments.Length > 2 ? segments[segments.Length - 3] : "";

        if (parent == Folder)
        {
            return name switch
            {
                RootFile => RegisterFileKind.Root,
                ModelApisFile => RegisterFileKind.ModelApis,
                BaselineFile => RegisterFileKind.Baseline,
                _ => null,
            };
        }

        var isOfASystem = grandparent == Folder && name.Length > Extension.Length && name.EndsWith(Extension, StringComparison.Ordinal);
        return (isOfASystem, parent) switch
        {
            (true, SystemsFolder) => RegisterFileKind.System,
            (true, AssessedFolder) => RegisterFileKind.Assessed,
            _ => null,
        };
    }

    /// <summary>Whether the compiler gets a register file; the others are inputs of the manifest only.</summary>
    public static bool IsForCompiler(string path) => TryGetKind(path) is not RegisterFileKind.Assessed;

    /// <summary>The system id that a file's name gives.</summary>
    /// <param name="path">A path of the kind <see cref="RegisterFileKind.System"/> or <see cref="RegisterFileKind.Assessed"/>.</param>
    public static string IdOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.Substring(0, name.Length - Extension.Length);
    }
}
