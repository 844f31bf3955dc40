using Aims.Governance.Register;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Analyzers.Register;

/// <summary>Reads the register from the compilation's additional files: each file once per version of its text.</summary>
internal static class RegisterTexts
{
    private static readonly AdditionalTextValueProvider<RegisterFile> Files = new(Read);

    /// <summary>The cache's <c>TryGetValue</c>, bound to one compilation.</summary>
    public delegate bool TryGetFile(AdditionalText file, AdditionalTextValueProvider<RegisterFile> provider, out RegisterFile value);

    /// <summary>Whether an organisation lists model APIs of its own, which a reference's file name can't tell.</summary>
    public static bool HasModelApis(AnalyzerOptions options)
    {
        foreach (var file in options.AdditionalFiles)
        {
            if (RegisterPaths.TryGetKind(file.Path) == RegisterFileKind.ModelApis)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts the register together, from the cache of the compiler's analyzer host where a file hasn't changed.</summary>
    public static AimsRegister Register(AnalyzerOptions options, TryGetFile tryGetValue)
    {
        var files = new List<RegisterFile>();
        foreach (var file in options.AdditionalFiles)
        {
            if (RegisterPaths.TryGetKind(file.Path) is not null && tryGetValue(file, Files, out var registerFile))
            {
                files.Add(registerFile);
            }
        }

        return files.Count == 0 ? AimsRegister.None : new AimsRegister(files);
    }

    private static RegisterFile Read(AdditionalText file) =>
        RegisterFileReader.Read(new RegisterSource(file.Path, file.GetText()?.ToString() ?? ""));
}
