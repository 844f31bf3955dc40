using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>Which AI system a piece of code belongs to, and who said so.</summary>
/// <param name="SystemId">The system's id as declared; the register may lack it.</param>
/// <param name="DeclaredBy"><c>attribute</c> or <c>appliesTo</c>.</param>
/// <param name="At">Documentation id (or <c>N:</c>, <c>A:</c>) of what carries the declaration.</param>
/// <param name="Purpose">The purpose that the attribute gives, if any.</param>
public sealed record SystemAssignment(string SystemId, string DeclaredBy, string At, string? Purpose = null)
{
    /// <summary>
    /// Finds the nearest declaration: member, type, types around it, namespaces from the inside out, assembly. At the same
    /// place an attribute goes before the register's <c>appliesTo</c>. Null when nobody declared anything.
    /// </summary>
    public static SystemAssignment? Of(CodeScope scope, AimsRegister register)
    {
        foreach (var level in scope.Levels)
        {
            if (DeclaredAt(level, register) is { } assignment)
            {
                return assignment;
            }
        }

        for (var name = scope.Namespace; name.Length > 0; name = ParentNamespace(name))
        {
            if (register.SystemThatAppliesTo("N:" + name) is { } system)
            {
                return new SystemAssignment(system, "appliesTo", "N:" + name);
            }
        }

        return DeclaredAt(scope.Assembly, register);
    }

    private static SystemAssignment? DeclaredAt(ScopeLevel level, AimsRegister register)
    {
        if (level.Mark is { } mark)
        {
            return new SystemAssignment(mark.SystemId, "attribute", level.Id, mark.Purpose);
        }

        return register.SystemThatAppliesTo(level.Id) is { } system ? new SystemAssignment(system, "appliesTo", level.Id) : null;
    }

    private static string ParentNamespace(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name.Substring(0, dot);
    }
}
