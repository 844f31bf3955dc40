using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Governance.ValueFlow;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Files;

/// <summary>What the manifest says of a project's files: which they are, which system declares a model, and which code names it.</summary>
internal sealed class ProjectFiles
{
    /// <summary>Judges files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="register">The register.</param>
    /// <param name="observations">The uses of model APIs in the assembly.</param>
    public ProjectFiles(ObservedFiles files, AimsRegister register, IEnumerable<Observation> observations)
    {
        // A file is recorded by its name alone where code names it.
        var callers = (
            from observation in observations
            from model in observation.Model?.Models ?? []
            where model is { From: ModelSource.Constant, Id: not null }
            select (model.Id, observation.Scope.Caller)).ToLookup(item => item.Id!, item => item.Caller, StringComparer.OrdinalIgnoreCase);

        Models = [.. files.Models.Select(model => new ManifestModelFile(
            model.Path,
            model.Size,
            model.Sha256,
            model.Header.Format,
            model.Header.Facts,
            model.Header.NotRead,
            [.. UndeclaredModelFile.SystemsOf(register, model.Path, model.Sha256).Select(system => system.Id.Value)],
            [.. callers[Path.GetFileName(model.Path)].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
        Prompts = [.. files.Prompts.Select(prompt => new ManifestPromptFile(prompt.Path, prompt.Kind, prompt.Sha256))];
        Findings = [.. files.Models.Select(model => UndeclaredModelFile.Of(register, model.Path, model.Sha256)).OfType<Finding>()];
    }

    public IReadOnlyList<ManifestModelFile> Models { get; }

    public IReadOnlyList<ManifestPromptFile> Prompts { get; }

    /// <summary>AIMS3003 for each model that no system declares.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The ids of the systems that declare one of the models.</summary>
    public IEnumerable<string> Systems => Models.SelectMany(model => model.Systems);
}
