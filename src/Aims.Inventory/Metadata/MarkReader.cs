using System.Reflection.Metadata;
using Aims.Governance.Observations;

namespace Aims.Inventory.Metadata;

/// <summary>Lists the marks of an assembly with the documentation ids of what carries them.</summary>
internal sealed class MarkReader(
    MetadataModule module,
    ModuleAttributes attributes,
    GeneratedCode generated,
    OriginalMemberMap originals,
    ScopeReader scopes,
    SequencePointLookup positions)
{
    private MetadataReader Reader => module.Reader;

    public IReadOnlyList<ObservedMark> Marks()
    {
        var marks = new List<ObservedMark>();
        foreach (var mark in attributes.Marks)
        {
            // On a lambda or local function it says nothing: such code belongs to its member.
            if (Describe(mark.Key) is { IsWritten: true } target)
            {
                marks.Add(new ObservedMark(target.Id, mark.Value, ScopeOf(mark.Key), target.Position));
            }
        }

        marks.Sort((a, b) => string.CompareOrdinal(a.Target, b.Target));
        return marks;
    }

    public IReadOnlyList<ObservedControl> Controls()
    {
        var controls = new List<ObservedControl>();
        foreach (var (handle, controlId, how) in attributes.Controls)
        {
            if (Describe(handle) is { } target)
            {
                controls.Add(new ObservedControl(target.Id, controlId, how, target.Position));
            }
        }

        controls.Sort((a, b) =>
        {
            var order = string.CompareOrdinal(a.Target, b.Target);
            order = order != 0 ? order : string.CompareOrdinal(a.ControlId, b.ControlId);
            return order != 0 ? order : string.CompareOrdinal(a.How, b.How);
        });
        return controls;
    }

    private CodeScope ScopeOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => scopes.ScopeOf(new WrittenMember((TypeDefinitionHandle)handle, default, default)),
        HandleKind.MethodDefinition => scopes.ScopeOf((MethodDefinitionHandle)handle),
        HandleKind.PropertyDefinition => scopes.ScopeOf(AccessorOf((PropertyDefinitionHandle)handle)),
        HandleKind.EventDefinition => scopes.ScopeOf(Reader.GetEventDefinition((EventDefinitionHandle)handle).GetAccessors().Adder),
        _ => scopes.ScopeOfAssembly(),
    };

    private Target? Describe(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.AssemblyDefinition:
                return new Target("A:" + module.SimpleName, null, true);
            case HandleKind.TypeDefinition:
                var type = (TypeDefinitionHandle)handle;
                return new Target(module.Ids.OfType(type), FirstOf(Reader.GetTypeDefinition(type)), !generated.IsGenerated(type));
            case HandleKind.MethodDefinition:
                var method = (MethodDefinitionHandle)handle;
                return generated.IsGenerated(method)
                    ? new Target(scopes.IdOf(scopes.MemberOf(method)), positions.First(originals.BodyOf(method)), false)
                    : new Target(module.Ids.OfMethod(method), positions.First(originals.BodyOf(method)), true);
            case HandleKind.PropertyDefinition:
                return Describe((PropertyDefinitionHandle)handle);
            case HandleKind.EventDefinition:
                return Describe((EventDefinitionHandle)handle);
            case HandleKind.FieldDefinition:
                var field = (FieldDefinitionHandle)handle;
                var isWritten = !generated.IsGenerated(Reader.GetFieldDefinition(field).GetDeclaringType());
                return new Target(module.Ids.OfField(field), null, isWritten);
            default:
                return null;
        }
    }

    private Target? Describe(PropertyDefinitionHandle handle)
    {
        var accessor = AccessorOf(handle);
        return accessor.IsNil
            ? null
            : OfAssociation(accessor, type => module.Ids.OfProperty(handle, type));
    }

    private MethodDefinitionHandle AccessorOf(PropertyDefinitionHandle handle)
    {
        var accessors = Reader.GetPropertyDefinition(handle).GetAccessors();
        return accessors.Getter.IsNil ? accessors.Setter : accessors.Getter;
    }

    private Target? Describe(EventDefinitionHandle handle)
    {
        var accessor = Reader.GetEventDefinition(handle).GetAccessors().Adder;
        return accessor.IsNil ? null : OfAssociation(accessor, type => module.Ids.OfEvent(handle, type));
    }

    private Target OfAssociation(MethodDefinitionHandle accessor, Func<TypeDefinitionHandle, string> id)
    {
        var type = Reader.GetMethodDefinition(accessor).GetDeclaringType();
        return new Target(id(type), positions.First(originals.BodyOf(accessor)), !generated.IsGenerated(type));
    }

    private SourcePosition? FirstOf(TypeDefinition type)
    {
        SourcePosition? first = null;
        foreach (var method in type.GetMethods())
        {
            var position = positions.First(originals.BodyOf(method));
            if (position is not null && (first is null || ObservationOrder.Compare(position, first) < 0))
            {
                first = position;
            }
        }

        return first;
    }

    private sealed record Target(string Id, SourcePosition? Position, bool IsWritten);
}
