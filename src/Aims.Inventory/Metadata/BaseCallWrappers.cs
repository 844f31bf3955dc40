using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>Sees through the methods that only pass a call on to the base class.</summary>
internal sealed class BaseCallWrappers(MetadataModule module)
{
    /// <summary>The base class's method; nil when the method is no such wrapper.</summary>
    public EntityHandle TargetOf(MethodDefinitionHandle handle)
    {
        var method = module.Reader.GetMethodDefinition(handle);
        if (!GeneratedNames.IsBaseCallWrapper(module.Reader.GetString(method.Name)) || method.RelativeVirtualAddress == 0)
        {
            return default;
        }

        var il = module.Image.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
        while (il.RemainingBytes > 0)
        {
            var code = Instructions.ReadCode(ref il);
            if (code is ILOpCode.Call or ILOpCode.Callvirt)
            {
                return System.Reflection.Metadata.Ecma335.MetadataTokens.EntityHandle(il.ReadInt32());
            }

            Instructions.SkipOperand(ref il, code);
        }

        return default;
    }
}
