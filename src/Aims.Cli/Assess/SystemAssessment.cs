using Aims.Cli.Init;
using Aims.Cli.Manifests;
using Aims.Governance.Changes;
using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Inventory;

namespace Aims.Cli.Assess;

/// <summary>Says how an AI system has changed since it was last assessed, and keeps what it does now.</summary>
internal sealed class SystemAssessment(RegisterFolder folder, AiSystem system, AssessedSystem? former, TextWriter output, string currentDirectory)
{
    /// <summary>Does what was asked.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="NotDoneException">It can't be done.</exception>
    /// <exception cref="IOException">A file can't be read or written.</exception>
    public static int Run(AssessOptions options, Terminal terminal, string currentDirectory)
    {
        if (!Directory.Exists(options.Start))
        {
            throw new NotDoneException($"'{options.Start}' does not exist");
        }

        if (RegisterFolder.Find(options.Start) is not { } folder)
        {
            throw new NotDoneException($"no register (aims/aims.yaml) was found in '{options.Start}' or in a folder above it");
        }

        var register = new AimsRegister(folder.Read());
        if (!register.TryGetSystem(options.System, out var system))
        {
            throw new NotDoneException(UnknownSystem.Check(new ComponentMark(options.System), register, null, "")!.Message);
        }

        var former = register.AssessedOf(options.System);
        if (File.Exists(folder.AssessedFile(options.System)) && former is not { IsComplete: true })
        {
            var problem = register.Findings.First(finding => finding.Position?.File == folder.AssessedFile(options.System));
            throw new NotDoneException($"{RelativePath.Of(folder.AssessedFile(options.System), currentDirectory)}({problem.Position!.Line},{problem.Position.Column}): {problem.Message}; mend the file, or delete it to begin anew");
        }

        var observed = ObservedSystem.Of(system, folder, ManifestSearch.ReadAll(folder, options.Manifests, terminal, currentDirectory).Builds, isBuiltHere: options.Manifests.Count == 0);
        return new SystemAssessment(folder, system, former, terminal.Output, currentDirectory).Keep(observed, options.IsCheck);
    }

    private int Keep(ObservedSystem observed, bool isCheck)
    {
        var file = folder.AssessedFile(system.Id.Value);
        var name = RelativePath.Of(file, currentDirectory);
        output.WriteLine($"AI system '{system.Id.Value}', {(former is null ? "assessed in code for the first time" : "since it was last assessed")} ({Counted.Of(observed.Manifests, "manifest")} read):");

        var kept = new SortedDictionary<string, SystemUse>(StringComparer.Ordinal);
        var hasChanged = former is null;
        foreach (var assembly in observed.Assemblies.Keys.Union((former?.Assemblies ?? []).Select(section => section.Assembly.Value)).Order(StringComparer.Ordinal))
        {
            var before = former?.Of(assembly)?.Use ?? SystemUse.None;
            if (!observed.Assemblies.TryGetValue(assembly, out var now))
            {
                output.WriteLine(observed.NotRead.TryGetValue(assembly, out var why)
                    ? $"  {assembly}: its manifest says nothing of its code; its section is kept ({why})"
                    : $"  {assembly}: no manifest was found; its section is kept (if the assembly is gone, delete the section)");
                kept.Add(assembly, before);
                continue;
            }

            var changes = UseComparison.Between(before, now.Use);
            hasChanged |= changes.Count > 0;
            kept.Add(assembly, now.Use);
            if (changes.Count > 0 || !before.IsEmpty)
            {
                var together = now.Frameworks.Count > 1 ? $" ({string.Join(" and ", now.Frameworks)} together)" : "";
                output.WriteLine($"  {assembly}{together}: {(changes.Count == 0 ? "no change" : UseComparison.InWords(changes))}");
            }
        }

        var text = AssessedFileText.Of(system.Id.Value, kept);
        if (isCheck)
        {
            output.WriteLine(hasChanged ? $"{name} was not written." : $"{name} is up to date.");
            return hasChanged ? ExitCode.Findings : ExitCode.Clean;
        }

        if (File.Exists(file) && File.ReadAllText(file) == text)
        {
            output.WriteLine($"{name} is up to date.");
            return ExitCode.Clean;
        }

        AtomicFile.Write(file, text);
        output.WriteLine($"Wrote {name}.");
        if (hasChanged)
        {
            output.WriteLine(Reminder());
        }

        return ExitCode.Clean;
    }

    // Whether the change was assessed, only people know.
    private string Reminder()
    {
        var entry = RelativePath.Of(system.Id.Position.File, currentDirectory);
        return system.ImpactAssessment is { } assessment
            ? $"This file says what the code does, not that anyone has assessed it. If the impact assessment {assessment.Id.Value} was looked at again, record that: assessedOn, approvedOn{(assessment.ApprovedOn is { } approved ? $" (now {approved.Value})" : "")} and nextReview in {entry}({assessment.Position.Line})."
            : $"This file says what the code does, not that anyone has assessed it: {entry} has no impact assessment yet.";
    }
}
