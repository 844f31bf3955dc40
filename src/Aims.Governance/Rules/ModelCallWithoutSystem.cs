using Aims.Governance.Observations;

namespace Aims.Governance.Rules;

/// <summary>AIMS1001: a model call in code that belongs to no AI system.</summary>
public static class ModelCallWithoutSystem
{
    public static RuleInfo Rule { get; } = new(
        "AIMS1001",
        "Model call in code that belongs to no AI system",
        "'{0}' calls a model, but this code belongs to no AI system of the register; mark the member, type or assembly with [AiComponent(\"system-id\")], or name it in a system's appliesTo",
        "An inventory of AI systems (ISO/IEC 42001 A.4.2) is complete only if each model call is part of a system that somebody answers for.");

    public static Finding Of(Observation call) =>
        new(Rule, [DocumentationId.ShortName(call.Api)], call.Position, Member: call.Scope.Caller);
}
