using Aims.Governance.Frameworks;
using Aims.Governance.Observations;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS2006: an id that the framework does not have: a control of ISO/IEC 42001 Annex A, or a clause.</summary>
public static class UnknownControl
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2006",
        "Unknown control id",
        "{0} is not {1}; {2}",
        "A claim about a control that does not exist is evidence of nothing.");

    /// <summary>The finding for a control id.</summary>
    /// <param name="controlId">The id as written.</param>
    /// <param name="position">Where.</param>
    public static Finding Of(string controlId, SourcePosition? position) => Of(FrameworkTable.AnnexA, controlId, position);

    /// <summary>The finding for an id of a framework.</summary>
    /// <param name="framework">The framework that lacks it.</param>
    /// <param name="id">The id as written.</param>
    /// <param name="position">Where.</param>
    public static Finding Of(Framework framework, string id, SourcePosition? position) =>
        new(Rule, [Quoting.Quote(id), framework.WhatAnIdIs, IdAdvice.For(framework, id)], position);

    /// <summary>The finding for a name of a framework whose entries go by name.</summary>
    /// <param name="framework">The framework that lacks it.</param>
    /// <param name="name">The name as written.</param>
    /// <param name="position">Where.</param>
    public static Finding OfName(Framework framework, string name, SourcePosition? position)
    {
        var names = framework.Entries.Select(entry => entry.Label).ToList();
        var meant = Spelling.Nearest(name, names);
        var advice = meant is null ? $"its names are {string.Join("; ", names)}" : $"did you mean '{meant}'?";
        return new Finding(Rule, [Quoting.Quote(name), framework.WhatAnIdIs, advice], position);
    }
}
