using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Aims.Inventory.Metadata;

/// <summary>
/// The call of <c>base(…)</c> or <c>this(…)</c> in a constructor makes no object of its own: it belongs to making the
/// object that derives.
/// </summary>
internal sealed class ConstructorChaining(MetadataModule module)
{
    private const string Constructor = ".ctor";

    /// <summary>Whether a use is such a call.</summary>
    public bool IsChained(MethodUse use)
    {
        if (use.Kind != MethodUseKind.Call)
        {
            return false;
        }

        var user = module.Reader.GetMethodDefinition(use.User);
        return module.Reader.StringComparer.Equals(user.Name, Constructor) && IsChained(use.Used, user);
    }

    /// <summary>Where a constructor calls its base class's; 0 when it doesn't.</summary>
    public int OffsetIn(MethodDefinitionHandle constructor)
    {
        var definition = module.Reader.GetMethodDefinition(constructor);
        var il = module.Image.GetMethodBody(definition.RelativeVirtualAddress).GetILReader();
        while (il.RemainingBytes > 0)
        {
            var offset = il.Offset;
            var code = Instructions.ReadCode(ref il);
            if (code != ILOpCode.Call)
            {
                Instructions.SkipOperand(ref il, code);
            }
            else if (IsChained(MetadataTokens.EntityHandle(il.ReadInt32()), definition))
            {
                return offset;
            }
        }

        return 0;
    }

    private bool IsChained(EntityHandle called, MethodDefinition constructor)
    {
        switch (called.Kind)
        {
            case HandleKind.MemberReference:
                var reference = module.Reader.GetMemberReference((MemberReferenceHandle)called);
                return module.Reader.StringComparer.Equals(reference.Name, Constructor) && IsOwnOrBase(reference.Parent, constructor);
            case HandleKind.MethodDefinition:
                var definition = module.Reader.GetMethodDefinition((MethodDefinitionHandle)called);
                return module.Reader.StringComparer.Equals(definition.Name, Constructor)
                    && IsOwnOrBase(definition.GetDeclaringType(), constructor);
            default:
                return false;
        }
    }

    private bool IsOwnOrBase(EntityHandle type, MethodDefinition constructor)
    {
        var own = constructor.GetDeclaringType();
        return type == own || type == module.Reader.GetTypeDefinition(own).BaseType;
    }
}
