using Aims.Governance.Frameworks;
using Aims.Governance.Observations;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS2006: a control id that ISO/IEC 42001 Annex A does not have.</summary>
public static class UnknownControl
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2006",
        "Unknown control id",
        "{0} is not a control of ISO/IEC 42001:2023 Annex A; {1}",
        "A claim about a control that does not exist is evidence of nothing.");

    /// <summary>The finding for a control id.</summary>
    /// <param name="controlId">The id as written.</param>
    /// <param name="position">Where.</param>
    public static Finding Of(string controlId, SourcePosition? position) => new(
        Rule,
        [
            Quoting.Quote(controlId),
            ControlCatalogue.Nearest(controlId) is { } nearest
                ? $"did you mean '{nearest.Id}' ({nearest.Label})?"
                : "its 38 control ids go from A.2.2 to A.10.4",
        ],
        position);
}
