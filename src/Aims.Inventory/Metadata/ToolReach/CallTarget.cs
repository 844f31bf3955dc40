using System.Reflection.Metadata;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>What a method token of the module means for a walk.</summary>
internal abstract record CallTarget
{
    /// <summary>A method of the module.</summary>
    public sealed record Own(MethodDefinitionHandle Method) : CallTarget;

    /// <summary>A method of another assembly.</summary>
    /// <param name="Api">Its name; the assembly as referenced where its file isn't at hand.</param>
    /// <param name="Effect">What it does outside of the process, if the list has it.</param>
    /// <param name="Reason">Why a call of it leads to unknown code, if .NET itself decides that.</param>
    /// <param name="Definition">Its definition; null where its file isn't at hand.</param>
    public sealed record Other(ApiName Api, string? Effect, string? Reason, MethodInstance? Definition) : CallTarget;

    /// <summary>Nothing that code could be behind: an array's accessor, the making of a delegate.</summary>
    public sealed record Nothing : CallTarget;

    /// <summary>A token that can't be read.</summary>
    public sealed record Unreadable : CallTarget;
}
