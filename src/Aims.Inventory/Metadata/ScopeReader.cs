using System.Reflection.Metadata;
using Aims.Governance.Observations;

namespace Aims.Inventory.Metadata;

/// <summary>The scope of each method: the member that people wrote, the types around it, the assembly, and their marks.</summary>
internal sealed class ScopeReader(
    MetadataModule module, ModuleAttributes attributes, GeneratedCode generated, OriginalMemberMap originals)
{
    private const int MaxNesting = 100;

    private readonly Dictionary<MethodDefinitionHandle, CodeScope> _scopes = [];
    private readonly Dictionary<TypeDefinitionHandle, Dictionary<MethodDefinitionHandle, EntityHandle>> _accessors = [];
    private ScopeLevel? _assembly;

    private MetadataReader Reader => module.Reader;

    private ScopeLevel Assembly => _assembly ??=
        new ScopeLevel("A:" + module.SimpleName, attributes.MarkOf(EntityHandle.AssemblyDefinition));

    /// <summary>The scope of the code in a method, which may be one that a compiler made.</summary>
    public CodeScope ScopeOf(MethodDefinitionHandle method)
    {
        if (!_scopes.TryGetValue(method, out var scope))
        {
            scope = ScopeOf(MemberOf(method));
            _scopes.Add(method, scope);
        }

        return scope;
    }

    /// <summary>The scope of what belongs to the assembly as a whole.</summary>
    public CodeScope ScopeOfAssembly() => new([], "", Assembly);

    /// <summary>The member that people wrote and that a method's code belongs to.</summary>
    public WrittenMember MemberOf(MethodDefinitionHandle method)
    {
        var original = originals.OriginalOf(method);
        if (original.IsNil)
        {
            return new WrittenMember(
                generated.NearestWrittenType(Reader.GetMethodDefinition(method).GetDeclaringType()), default, default);
        }

        var definition = Reader.GetMethodDefinition(original);
        var type = definition.GetDeclaringType();
        return Reader.StringComparer.Equals(definition.Name, ".ctor") || Reader.StringComparer.Equals(definition.Name, ".cctor")
            ? new WrittenMember(type, default, default)
            : new WrittenMember(type, original, AssociationOf(type, original));
    }

    /// <summary>The documentation id of a written member.</summary>
    public string IdOf(WrittenMember member) =>
        member.Association.Kind switch
        {
            HandleKind.PropertyDefinition when !member.Association.IsNil =>
                module.Ids.OfProperty((PropertyDefinitionHandle)member.Association, member.Type),
            HandleKind.EventDefinition when !member.Association.IsNil =>
                module.Ids.OfEvent((EventDefinitionHandle)member.Association, member.Type),
            _ => member.Method.IsNil ? module.Ids.OfType(member.Type) : module.Ids.OfMethod(member.Method),
        };

    /// <summary>The scope of a member that people wrote, or of a type.</summary>
    public CodeScope ScopeOf(WrittenMember member)
    {
        var levels = new List<ScopeLevel>();
        if (!member.Method.IsNil)
        {
            var mark = attributes.MarkOf(member.Method)
                ?? (member.Association.IsNil ? null : attributes.MarkOf(member.Association));
            levels.Add(new ScopeLevel(IdOf(member), mark));
        }

        var outermost = member.Type;
        for (var type = member.Type; !type.IsNil && levels.Count < MaxNesting; type = Reader.GetTypeDefinition(type).GetDeclaringType())
        {
            levels.Add(new ScopeLevel(module.Ids.OfType(type), attributes.MarkOf(type)));
            outermost = type;
        }

        return new CodeScope(levels, Reader.GetString(Reader.GetTypeDefinition(outermost).Namespace), Assembly);
    }

    private EntityHandle AssociationOf(TypeDefinitionHandle type, MethodDefinitionHandle method)
    {
        if (!_accessors.TryGetValue(type, out var accessors))
        {
            accessors = AccessorsOf(Reader.GetTypeDefinition(type));
            _accessors.Add(type, accessors);
        }

        return accessors.TryGetValue(method, out var association) ? association : default;
    }

    private Dictionary<MethodDefinitionHandle, EntityHandle> AccessorsOf(TypeDefinition type)
    {
        var accessors = new Dictionary<MethodDefinitionHandle, EntityHandle>();
        foreach (var handle in type.GetProperties())
        {
            var property = Reader.GetPropertyDefinition(handle).GetAccessors();
            Add(property.Getter, handle);
            Add(property.Setter, handle);
        }

        foreach (var handle in type.GetEvents())
        {
            var @event = Reader.GetEventDefinition(handle).GetAccessors();
            Add(@event.Adder, handle);
            Add(@event.Remover, handle);
            Add(@event.Raiser, handle);
        }

        return accessors;

        void Add(MethodDefinitionHandle accessor, EntityHandle association)
        {
            if (!accessor.IsNil)
            {
                accessors[accessor] = association;
            }
        }
    }
}
