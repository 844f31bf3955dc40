using Aims.Governance.Accepting;
using Aims.Governance.Catalogue;
using Aims.Governance.Rules;

namespace Aims.Governance.Register;

/// <summary>Reads one register file: what it declares, and what is wrong in it.</summary>
public static class RegisterFileReader
{
    /// <summary>Reads a file as it is on disk.</summary>
    /// <param name="path">Its path, one of those that <see cref="RegisterPaths.TryGetKind"/> knows.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="ArgumentException">The path names no register file.</exception>
    public static RegisterFile Read(string path, byte[] bytes) => Read(new RegisterSource(path, RegisterText.Decode(bytes)));

    /// <summary>Reads a file. Whatever its text, this returns.</summary>
    /// <param name="source">The file; its path is one of those that <see cref="RegisterPaths.TryGetKind"/> knows.</param>
    /// <exception cref="ArgumentException">The path names no register file.</exception>
    public static RegisterFile Read(RegisterSource source)
    {
        var findings = new List<Finding>();
        switch (RegisterPaths.TryGetKind(source.Path))
        {
            case RegisterFileKind.Root:
                var root = RootFileReader.Read(source.Path, source.Text, findings);
                return new RegisterFile { Path = source.Path, IsRoot = true, Root = root, Findings = findings };
            case RegisterFileKind.System:
                var system = SystemFileReader.Read(source.Path, source.Text, findings);
                return new RegisterFile { Path = source.Path, System = system, Findings = findings };
            case RegisterFileKind.ModelApis:
                var apis = ModelApiFileReader.Read(source.Path, source.Text, findings);
                return new RegisterFile { Path = source.Path, ModelApis = apis, Findings = findings };
            case RegisterFileKind.Baseline:
                var baseline = BaselineFileReader.Read(source.Path, source.Text, findings);
                return new RegisterFile { Path = source.Path, Baseline = baseline, Findings = findings };
            case RegisterFileKind.Assessed:
                var assessed = AssessedFileReader.Read(source.Path, source.Text, findings);
                return new RegisterFile { Path = source.Path, Assessed = assessed, Findings = findings };
            default:
                throw new ArgumentException($"'{source.Path}' is not the path of a register file.", nameof(source));
        }
    }
}
