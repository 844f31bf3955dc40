using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>What each method body leads to, read when first asked for.</summary>
internal sealed class BodyCalls(MetadataModule module)
{
    private readonly Dictionary<MethodDefinitionHandle, IReadOnlyList<BodyCall>?> _calls = [];

    /// <summary>The instructions in their order; null when the body can't be decoded.</summary>
    public IReadOnlyList<BodyCall>? Of(MethodDefinitionHandle method)
    {
        if (!_calls.TryGetValue(method, out var calls))
        {
            try
            {
                calls = Read(module.Reader.GetMethodDefinition(method));
            }
            catch (Exception e) when (MetadataFault.IsCausedByInput(e))
            {
                calls = null;
            }

            _calls.Add(method, calls);
        }

        return calls;
    }

    private List<BodyCall> Read(MethodDefinition method)
    {
        var calls = new List<BodyCall>();
        var seen = new HashSet<BodyCall>();
        var il = module.Image.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
        while (il.RemainingBytes > 0)
        {
            var code = Instructions.ReadCode(ref il);
            if (code is ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj or ILOpCode.Jmp or ILOpCode.Ldftn or ILOpCode.Ldvirtftn
                or ILOpCode.Ldsfld or ILOpCode.Ldsflda or ILOpCode.Stsfld)
            {
                var call = new BodyCall(code, MetadataTokens.EntityHandle(il.ReadInt32()));
                if (seen.Add(call))
                {
                    calls.Add(call);
                }

                continue;
            }

            if (code == ILOpCode.Calli)
            {
                calls.Add(new BodyCall(code, default));
            }

            Instructions.SkipOperand(ref il, code);
        }

        return calls;
    }
}
