using System.Reflection;
using System.Reflection.Metadata;
using Aims.Governance.Catalogue;

namespace Aims.Inventory.Metadata.BlindSpots;

/// <summary>Tells of a method token what can't be seen behind a call of it.</summary>
internal sealed class BlindSpotTokens(MetadataModule module)
{
    // Its generic method is told its type where it is compiled: that is how `new T()` is compiled.
    private const string Activator = "System.Activator";

    // Ending a process, the own one too, starts no program.
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal) { "Exit", "FailFast", "Kill" };

    /// <summary>One of <see cref="BlindSpotKind"/>; null when it is no such method.</summary>
    public string? KindOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MethodDefinition => IsNative((MethodDefinitionHandle)handle) ? BlindSpotKind.NativeCode : null,
        HandleKind.MemberReference => KindOf(module.Reader.GetMemberReference((MemberReferenceHandle)handle), isGeneric: false),
        HandleKind.MethodSpecification when module.Reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method is { Kind: HandleKind.MemberReference } generic =>
            KindOf(module.Reader.GetMemberReference((MemberReferenceHandle)generic), isGeneric: true),
        _ => null,
    };

    private bool IsNative(MethodDefinitionHandle method) =>
        module.Reader.GetMethodDefinition(method).Attributes.HasFlag(MethodAttributes.PinvokeImpl);

    private string? KindOf(MemberReference reference, bool isGeneric)
    {
        var type = reference.Parent;
        if (type.Kind == HandleKind.TypeSpecification && !module.Signatures.TryReadInstance((TypeSpecificationHandle)type, out type, out _))
        {
            return null;
        }

        if (type.Kind != HandleKind.TypeReference)
        {
            return null;
        }

        var typeName = module.Names.Of(type).DocumentationName;
        if (isGeneric && typeName == Activator)
        {
            return null;
        }

        var member = DocumentationIdBuilder.MemberName(module.Reader.GetString(reference.Name));
        if (LateBinding.ReasonOf(typeName, member) is { } reason)
        {
            return reason == NotFollowedReason.Dynamic ? BlindSpotKind.Dynamic : BlindSpotKind.Reflection;
        }

        return EffectMembers.EffectOf(typeName, member, "") == ToolEffect.Process && !Ends.Contains(member) ? BlindSpotKind.OtherPrograms : null;
    }
}
