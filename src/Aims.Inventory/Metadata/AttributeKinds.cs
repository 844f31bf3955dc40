using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>Tells attributes by the full name of their type, whichever assembly declares it; each constructor once.</summary>
internal sealed class AttributeKinds(MetadataReader reader)
{
    private const string Annotations = "Aims.Annotations";
    private const string CompilerServices = "System.Runtime.CompilerServices";

    private readonly Dictionary<EntityHandle, KnownAttribute> _byConstructor = [];

    public KnownAttribute Of(CustomAttribute attribute)
    {
        var constructor = attribute.Constructor;
        if (!_byConstructor.TryGetValue(constructor, out var kind))
        {
            kind = Classify(constructor);
            _byConstructor.Add(constructor, kind);
        }

        return kind;
    }

    private KnownAttribute Classify(EntityHandle constructor)
    {
        var type = constructor.Kind switch
        {
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)constructor).Parent,
            HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType(),
            _ => default,
        };

        switch (type.Kind)
        {
            case HandleKind.TypeReference:
                var reference = reader.GetTypeReference((TypeReferenceHandle)type);
                return Classify(reference.Namespace, reference.Name);
            case HandleKind.TypeDefinition when !type.IsNil:
                var definition = reader.GetTypeDefinition((TypeDefinitionHandle)type);
                return Classify(definition.Namespace, definition.Name);
            default:
                return KnownAttribute.Other;
        }
    }

    private KnownAttribute Classify(StringHandle @namespace, StringHandle name) =>
        (reader.GetString(@namespace), reader.GetString(name)) switch
        {
            (Annotations, "AiComponentAttribute") => KnownAttribute.AiComponent,
            (Annotations, "AiControlAttribute") => KnownAttribute.AiControl,
            (Annotations, ModelApiMarks.AttributeName) => KnownAttribute.ModelApi,
            (CompilerServices, "AsyncStateMachineAttribute") => KnownAttribute.StateMachine,
            (CompilerServices, "IteratorStateMachineAttribute") => KnownAttribute.StateMachine,
            (CompilerServices, "AsyncIteratorStateMachineAttribute") => KnownAttribute.StateMachine,
            (CompilerServices, "CompilerGeneratedAttribute") => KnownAttribute.CompilerGenerated,
            ("System.Runtime.Versioning", "TargetFrameworkAttribute") => KnownAttribute.TargetFramework,
            ("System.Reflection", "AssemblyInformationalVersionAttribute") => KnownAttribute.InformationalVersion,
            _ => KnownAttribute.Other,
        };
}
