using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS3003: a model file of the project that no system declares, or whose content isn't the declared one.</summary>
public static class UndeclaredModelFile
{
    private const int DigitsShown = 12;

    public static RuleInfo Rule { get; } = new(
        "AIMS3003",
        "Model file is not registered",
        "The model file {0} {1}",
        "A model that ships with the application is a part of an AI system. One that no entry lists was assessed by nobody, and nobody answers for where it is from.",
        IsForCompiler: false);

    /// <summary>The systems that declare a model file, in ordinal order of their ids.</summary>
    /// <param name="register">The register.</param>
    /// <param name="path">The file's path as manifests write it.</param>
    /// <param name="sha256">Hex digest of its content; null where it could not be read.</param>
    public static IReadOnlyList<AiSystem> SystemsOf(AimsRegister register, string path, string? sha256) =>
        [.. register.Systems.Where(system => system.Models.Any(model => model.DeclaresFile(path, sha256)))];

    /// <summary>The finding for a model file; null where a system declares it, and where there is no register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="path">The file's path as manifests write it.</param>
    /// <param name="sha256">Hex digest of its content; null where it could not be read.</param>
    public static Finding? Of(AimsRegister register, string path, string? sha256) =>
        Find(register, path, sha256) is { } finding
            ? finding with
            {
                // A baseline that accepts this content doesn't accept the next.
                About = sha256 is null ? path : $"{path} {Start(sha256)}",
            }
            : null;

    private static Finding? Find(AimsRegister register, string path, string? sha256)
    {
        if (!register.Exists)
        {
            return null;
        }

        var declaring = SystemsOf(register, path, sha256);
        if (declaring.Any(system => !system.IsRetired))
        {
            return null;
        }

        var position = new SourcePosition(path, SourcePosition.WholeFile);
        if (declaring.Count > 0)
        {
            var retired = declaring[0].Id.Value;
            return new Finding(Rule, [Quoting.Quote(path), $"is declared only by AI system '{retired}', which is retired; remove the file, or declare it for the system that uses it"], position, retired);
        }

        var changed = (
            from system in register.Systems
            from model in system.Models
            where model.NamesFile(path) && model.Sha256 is not null
            select (System: system.Id.Value, Digest: model.Sha256!.Value)).FirstOrDefault();
        return changed.System is null
            ? new Finding(Rule, [Quoting.Quote(path), "is declared by no AI system; add it under models in a system's register file, by its name or path as the id"], position)
            : new Finding(Rule, [Quoting.Quote(path), Mismatch(changed.System, changed.Digest, sha256)], position, changed.System);
    }

    private static string Mismatch(string system, string declared, string? actual) =>
        $"is not the one that AI system '{system}' declares: its SHA-256 is {(actual is null ? "not known, as it could not be read" : Start(actual))}, not {Start(declared)}; put the declared file back, or look at the new one and declare its digest";

    private static string Start(string digest) => digest.Substring(0, DigitsShown).ToLowerInvariant() + "…";
}
