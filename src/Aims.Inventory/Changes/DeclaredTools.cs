using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Inventory.Manifest;
using Aims.Inventory.Metadata;

namespace Aims.Inventory.Changes;

/// <summary>Compares the tools of an assembly with those that its systems declare, as far as the rules on a member's uses don't.</summary>
internal static class DeclaredTools
{
    /// <summary>AIMS1009 for a method that an attribute makes a tool; null for other tools, which are judged where they are handed over.</summary>
    public static Finding? Undeclared(this ObservedTool tool, AimsRegister register) =>
        IsByAttribute(tool) && tool.Method is { } method ? UndeclaredTool.OfAttribute(method, tool.Scope, register, tool.Position) : null;

    /// <summary>Says of a tool whose method isn't known that it was not compared; null where there is nothing to compare it with.</summary>
    public static ManifestLimitation? NotCompared(this ObservedTool tool, AimsRegister register) =>
        tool.Method is null && UndeclaredTool.SystemOf(tool.Scope, register) is { } system
            ? new ManifestLimitation("tool-not-compared", $"{tool.Caller} gives a model a tool by {DocumentationId.ShortName(tool.Api)} whose method was not seen; it was not compared with the tools that AI system '{system.Id.Value}' declares.")
            : null;

    private static bool IsByAttribute(ObservedTool tool) => tool.Api.StartsWith("T:", StringComparison.Ordinal);
}
