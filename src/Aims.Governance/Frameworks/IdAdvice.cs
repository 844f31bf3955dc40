using Aims.Governance.Rules;

namespace Aims.Governance.Frameworks;

/// <summary>What was probably meant by an id that a framework doesn't have.</summary>
/// <param name="Text">The advice, as the end of a message.</param>
/// <param name="Meant">The id of the framework that was probably meant; null when none can be named.</param>
internal sealed record IdAdvice(string Text, string? Meant = null)
{
    /// <summary>The advice on an id.</summary>
    /// <param name="framework">The framework whose id is wanted.</param>
    /// <param name="written">What was written.</param>
    public static IdAdvice For(Framework framework, string written) =>
        KnownWrong(framework, written)
        ?? OfAnotherFramework(framework, written)
        ?? Divided(framework, written)
        ?? Nearest(framework, written)
        ?? new IdAdvice(framework.Range);

    private static IdAdvice? KnownWrong(Framework framework, string written)
    {
        if (WrongId.Find(written) is not { } wrong)
        {
            return null;
        }

        return wrong.Meant is { } meant
            ? new IdAdvice($"{wrong.Note}; probably meant: {Labelled(meant)}", framework.IsId(meant) ? meant : null)
            : new IdAdvice(wrong.Note);
    }

    private static IdAdvice? OfAnotherFramework(Framework framework, string written)
    {
        var id = written.Trim().ToUpperInvariant();
        var other = FrameworkTable.All.FirstOrDefault(other => other != framework && other != FrameworkTable.GenerativeAiRisks && other.IsId(id));
        if (other is null)
        {
            return null;
        }

        var isAnnexA = framework == FrameworkTable.AnnexA && framework.IsId("A." + id);
        var sameNumber = isAnnexA ? $"; the control of this number is {Labelled("A." + id)}" : "";
        return new IdAdvice($"it is {other.WhatAnIdIs}: {Labelled(id)}{sameNumber}", isAnnexA ? "A." + id : null);
    }

    private static IdAdvice? Divided(Framework framework, string written)
    {
        var parts = framework.Entries.Where(entry => entry.Id.StartsWith(written.Trim().ToUpperInvariant() + ".", StringComparison.Ordinal)).ToList();
        return parts.Count == 0 || written.Trim().Length == 0 ? null : new IdAdvice($"it is divided: {string.Join(", ", parts.Select(part => part.Id))}");
    }

    private static IdAdvice? Nearest(Framework framework, string written)
    {
        var nearest = framework == FrameworkTable.AnnexA
            ? ControlCatalogue.Nearest(written)?.Id
            : Spelling.Nearest(written.Trim(), framework.Entries.Select(entry => entry.Id));
        return nearest is null ? null : new IdAdvice($"did you mean {Labelled(nearest)}?", nearest);
    }

    private static string Labelled(string id)
    {
        var entry = FrameworkTable.All.SelectMany(framework => framework.Entries).First(entry => entry.Id == id);
        return $"'{entry.Id}' ({entry.Label})";
    }
}
