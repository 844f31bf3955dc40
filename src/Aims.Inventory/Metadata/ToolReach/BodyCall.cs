using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>An instruction that leads to other code.</summary>
/// <param name="Code">The instruction.</param>
/// <param name="Token">The method that it names, or the static field that it touches; nil for <c>calli</c>.</param>
internal readonly record struct BodyCall(ILOpCode Code, EntityHandle Token)
{
    public bool IsVirtual => Code is ILOpCode.Callvirt or ILOpCode.Ldvirtftn;

    public bool IsField => Code is ILOpCode.Ldsfld or ILOpCode.Ldsflda or ILOpCode.Stsfld;
}
