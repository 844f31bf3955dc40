using Aims.Cli.Init;
using Aims.Cli.Manifests;
using Aims.Governance.Accepting;
using Aims.Governance.Register;
using Aims.Governance.Templates;
using Aims.Inventory;
using Aims.Inventory.Register;

namespace Aims.Cli.Baseline;

/// <summary>Begins a baseline, or changes the one that is there.</summary>
internal sealed class BaselineWriting(BaselineOptions options, Terminal terminal, string currentDirectory)
{
    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="NotDoneException">Something is missing.</exception>
    /// <exception cref="FormatException">A date has another form.</exception>
    /// <exception cref="IOException">A file can't be read or written.</exception>
    public int Run()
    {
        var folder = RegisterFolder.Find(options.Start) ?? throw new NotDoneException($"no register (aims/aims.yaml) was found in '{options.Start}' or in a folder above it; to begin one: aims init");
        var former = Former(folder);
        var decision = Decision(former);
        var manifests = ManifestSearch.ReadAll(folder, options.Manifests, terminal, currentDirectory, mustBeFresh: true);
        var change = BaselineChange.Of(former, manifests.Assemblies, addsNew: former is null || options.AcceptsNew);
        ManifestNotes.WriteNotRead(change.NotRead, "kept", terminal);

        if (change.Counts.Count == 0 && former is null)
        {
            Say("Nothing to accept: no finding that can be accepted is open.");
            return ExitCode.Clean;
        }

        var text = BaselineText.Of(decision, change.Counts);
        if (former is not null && text == RegisterText.Decode(File.ReadAllBytes(folder.BaselineFile)))
        {
            Say($"Nothing to change in {Name(folder.BaselineFile)}: {Sum(change)}.");
            return ExitCode.Clean;
        }

        Write(folder.BaselineFile, text);
        Say($"{(former is null ? "Created" : "Changed")} {Name(folder.BaselineFile)}: {Sum(change)}, until {decision.Expires}.");
        foreach (var rule in change.Counts.GroupBy(item => item.Key.Rule, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            Say($"  {rule.Key}: {rule.Sum(item => item.Value)}");
        }

        // Which every project that reads the register tells.
        var mistakes = manifests.Read.SelectMany(found => found.Manifest.Findings).Where(finding => !AcceptableRules.Contains(finding.Rule)).DistinctBy(finding => (finding.Rule, finding.File, finding.Line, finding.Message)).Count();
        if (mistakes > 0)
        {
            Say($"{Counted.Of(mistakes, "other finding")} can't be accepted, such as mistakes in the register: mend what aims check and the build say.");
        }

        if (former is not null)
        {
            Say($"{Counted.Of(change.Removed, "finding")} removed, {change.Added} added.");
        }

        return ExitCode.Clean;
    }

    private Governance.Accepting.Baseline? Former(RegisterFolder folder)
    {
        var exists = File.Exists(folder.BaselineFile);
        if (options.Updates != exists)
        {
            throw new NotDoneException(exists
                ? $"there is {Name(folder.BaselineFile)} already; --update removes what is no longer needed, and --update --accept-new also adds what is open now"
                : $"there is no {Name(folder.BaselineFile)} to update");
        }

        if (options.AcceptsNew && !options.Updates)
        {
            throw new NotDoneException("--accept-new goes with --update");
        }

        if (!exists)
        {
            return null;
        }

        var file = RegisterFileReader.Read(folder.BaselineFile, File.ReadAllBytes(folder.BaselineFile));
        return file.Findings.Count == 0
            ? file.Baseline
            : throw new NotDoneException($"{Name(folder.BaselineFile)} has mistakes, which would be lost with what they are in; mend them first: aims check");
    }

    // Who adds findings, or lets them stand longer, decides anew.
    private BaselineDecision Decision(Governance.Accepting.Baseline? former)
    {
        var missing = new List<string>();
        if (options.Expires is null && former is null)
        {
            missing.Add("--expires");
        }

        if (options.ApprovedBy is null && (former is null || options.AcceptsNew || options.Expires is not null || options.Reason is not null))
        {
            missing.Add("--approved-by");
        }

        if (options.Reason is null && former is null)
        {
            missing.Add("--reason");
        }

        if (missing.Count > 0)
        {
            throw new NotDoneException($"say {string.Join(" and ", missing)}: what is accepted is accepted by somebody, for a reason and until a date");
        }

        if (options.Expires is { } expires && string.CompareOrdinal(AsOfDate.Of(expires, "--expires", null, default), options.AsOf) <= 0)
        {
            throw new NotDoneException($"--expires is {expires}, which is not after {options.AsOf}");
        }

        return new BaselineDecision(
            options.Reason ?? former!.Reason!.Value,
            options.ApprovedBy ?? former!.ApprovedBy!.Value,
            options.ApprovedBy is null ? former!.ApprovedOn?.Value : options.AsOf,
            options.Expires ?? former!.Expires!.Value);
    }

    private void Write(string path, string text)
    {
        // What the reader refuses would accept nothing.
        if (RegisterFileReader.Read(new RegisterSource(path, text)).Findings is [var problem, ..])
        {
            throw new NotDoneException($"the baseline would not be readable ({problem.Rule.Id}: {problem.Message}); nothing was written");
        }

        AtomicFile.Write(path, text);
    }

    private static string Sum(BaselineChange change) =>
        $"{Counted.Of(change.Counts.Sum(item => item.Value), "finding")} in {(change.Counts.Select(item => item.Key.Assembly).Distinct().Count() is var count && count == 1 ? "1 assembly" : $"{count} assemblies")}";

    private string Name(string file) => Path.GetRelativePath(currentDirectory, file);

    private void Say(string text) => terminal.Output.WriteLine(text);
}
