using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.ValueFlow;

namespace Aims.Governance.Rules;

/// <summary>AIMS1009: code gives a model a tool that its system's <c>tools</c> doesn't list.</summary>
public static class UndeclaredTool
{
    private const int ListedAtMost = 5;

    public static RuleInfo Rule { get; } = new(
        "AIMS1009",
        "Tool given to a model is not declared",
        "The tool {0} is not among those that AI system '{1}' declares ({2}); add it under tools in its register file, or do not give it to the model",
        "What a model may do is what its tools do. Assessments and approvals are about the tools that the entry lists.");

    /// <summary>
    /// The findings for the uses of one member: one for each tool, where it is first handed over. Only where the system declares tools
    /// at all, and only tools whose method is known; those of a retired system are AIMS1008 with its model calls.
    /// </summary>
    /// <param name="observations">What was observed in one member, in source order; all of one scope.</param>
    /// <param name="register">The register.</param>
    public static IEnumerable<CodeFinding> Of(IReadOnlyList<Observation> observations, AimsRegister register)
    {
        var uses = observations.Where(ToolUse.IsTool).ToList();
        if (uses.Count == 0 || SystemOf(uses[0].Scope, register) is not { } system)
        {
            yield break;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            foreach (var method in ToolFunction.All(use.Use).Select(function => function.Method).Where(method => method.Length > 0 && told.Add(method)))
            {
                if (Of(method, system, use.Position, use.Scope.Caller) is { } finding)
                {
                    yield return new CodeFinding(finding, use);
                }
            }
        }
    }

    /// <summary>The finding for a method that an attribute makes a tool; null when its system declares it, or declares none.</summary>
    /// <param name="method">Documentation id of the method.</param>
    /// <param name="scope">The code.</param>
    /// <param name="register">The register.</param>
    /// <param name="position">Where the method is.</param>
    public static Finding? OfAttribute(string method, CodeScope scope, AimsRegister register, SourcePosition? position) =>
        SystemOf(scope, register) is { } system && Of(method, system, position, scope.Caller) is { } finding ? finding with { Scope = scope } : null;

    /// <summary>The system of some code if it says which tools it has; null when it doesn't, or the code belongs to none.</summary>
    public static AiSystem? SystemOf(CodeScope scope, AimsRegister register) =>
        SystemAssignment.Of(scope, register) is { } assignment
        && register.TryGetSystem(assignment.SystemId, out var system)
        && system.Tools.Count > 0
        && !system.IsRetired
            ? system
            : null;

    private static Finding? Of(string method, AiSystem system, SourcePosition? position, string member)
    {
        if (system.Tools.Any(tool => tool.IsTool(method)))
        {
            return null;
        }

        var declared = string.Join(", ", system.Tools.Take(ListedAtMost).Select(tool => DocumentationId.ShortName(tool.Method.Value)));
        var more = system.Tools.Count > ListedAtMost ? $" and {system.Tools.Count - ListedAtMost} more" : "";
        return new Finding(Rule, [method, system.Id.Value, declared + more], position, system.Id.Value, member);
    }
}
