using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>What the bodies of a module hold, in the order of the methods and of their instructions.</summary>
internal sealed class MethodBodyScan
{
    /// <summary>Uses of methods whose name may be that of a model API.</summary>
    public List<MethodUse> Candidates { get; } = [];

    /// <summary>Uses of methods that a compiler made.</summary>
    public List<GeneratedMethodUse> GeneratedUses { get; } = [];

    /// <summary>Uses of methods behind which nothing is seen, by who uses them.</summary>
    public List<(MethodDefinitionHandle User, string Kind)> BlindSpots { get; } = [];

    /// <summary>Bodies decoded to their end.</summary>
    public int Read { get; set; }

    /// <summary>Bodies that could not be decoded.</summary>
    public List<(MethodDefinitionHandle Method, string Reason)> Unread { get; } = [];
}
