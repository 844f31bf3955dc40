using Aims.Governance.Rules;

namespace Aims.Governance.Frameworks;

/// <summary>Says what was probably meant by an id that a framework doesn't have.</summary>
internal static class IdAdvice
{
    /// <summary>The advice, as the end of a message.</summary>
    /// <param name="framework">The framework whose id is wanted.</param>
    /// <param name="written">What was written.</param>
    public static string For(Framework framework, string written) =>
        KnownWrong(written)
        ?? OfAnotherFramework(framework, written)
        ?? Divided(framework, written)
        ?? Nearest(framework, written)
        ?? framework.Range;

    private static string? KnownWrong(string written)
    {
        if (WrongId.Find(written) is not { } wrong)
        {
            return null;
        }

        return wrong.Meant is { } meant ? $"{wrong.Note}; probably meant: {Labelled(meant)}" : wrong.Note;
    }

    private static string? OfAnotherFramework(Framework framework, string written)
    {
        var id = written.Trim().ToUpperInvariant();
        var other = FrameworkTable.All.FirstOrDefault(other => other != framework && other != FrameworkTable.GenerativeAiRisks && other.IsId(id));
        if (other is null)
        {
            return null;
        }

        var sameNumber = framework == FrameworkTable.AnnexA && framework.IsId("A." + id) ? $"; the control of this number is {Labelled("A." + id)}" : "";
        return $"it is {other.WhatAnIdIs}: {Labelled(id)}{sameNumber}";
    }

    private static string? Divided(Framework framework, string written)
    {
        var parts = framework.Entries.Where(entry => entry.Id.StartsWith(written.Trim().ToUpperInvariant() + ".", StringComparison.Ordinal)).ToList();
        return parts.Count == 0 || written.Trim().Length == 0 ? null : $"it is divided: {string.Join(", ", parts.Select(part => part.Id))}";
    }

    private static string? Nearest(Framework framework, string written)
    {
        var nearest = framework == FrameworkTable.AnnexA
            ? ControlCatalogue.Nearest(written)?.Id
            : Spelling.Nearest(written.Trim(), framework.Entries.Select(entry => entry.Id));
        return nearest is null ? null : $"did you mean {Labelled(nearest)}?";
    }

    private static string Labelled(string id)
    {
        var entry = FrameworkTable.All.SelectMany(framework => framework.Entries).First(entry => entry.Id == id);
        return $"'{entry.Id}' ({entry.Label})";
    }
}
