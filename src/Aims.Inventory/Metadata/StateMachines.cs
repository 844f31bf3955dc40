using System.Reflection.Metadata;
using System.Text;

namespace Aims.Inventory.Metadata;

/// <summary>
/// Which method each state machine was made from, by the attributes that async and iterator methods carry: they are there
/// without debug information too.
/// </summary>
internal sealed class StateMachines
{
    private readonly Dictionary<TypeDefinitionHandle, MethodDefinitionHandle> _kickoffs = [];
    private readonly Dictionary<MethodDefinitionHandle, TypeDefinitionHandle> _types = [];

    public StateMachines(MetadataReader reader, ModuleAttributes attributes)
    {
        if (attributes.StateMachines.Count == 0)
        {
            return;
        }

        var nested = NestedTypes(reader);
        foreach (var (method, typeName) in attributes.StateMachines)
        {
            // The type is always nested in the one that declares the method.
            var declaringType = reader.GetMethodDefinition(method).GetDeclaringType();
            if (nested.TryGetValue((declaringType, LastName(typeName)), out var type) && !_kickoffs.ContainsKey(type))
            {
                _kickoffs.Add(type, method);
                _types[method] = type;
            }
        }
    }

    /// <summary>The method that a state machine runs for; nil when the type is none.</summary>
    public MethodDefinitionHandle KickoffOf(TypeDefinitionHandle type) =>
        _kickoffs.TryGetValue(type, out var method) ? method : default;

    /// <summary>The state machine of a method; nil when it has none.</summary>
    public TypeDefinitionHandle TypeOf(MethodDefinitionHandle kickoff) =>
        _types.TryGetValue(kickoff, out var type) ? type : default;

    private static Dictionary<(TypeDefinitionHandle Outer, string Name), TypeDefinitionHandle> NestedTypes(MetadataReader reader)
    {
        var types = new Dictionary<(TypeDefinitionHandle, string), TypeDefinitionHandle>();
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            var outer = type.GetDeclaringType();
            if (!outer.IsNil)
            {
                types[(outer, reader.GetString(type.Name))] = handle;
            }
        }

        return types;
    }

    // "Namespace.Outer+Inner, Assembly" with a backslash before special characters of a name.
    private static string LastName(string reflectionName)
    {
        var name = new StringBuilder();
        for (var i = 0; i < reflectionName.Length; i++)
        {
            switch (reflectionName[i])
            {
                case '\\' when i + 1 < reflectionName.Length:
                    name.Append(reflectionName[++i]);
                    break;
                case '+':
                    name.Clear();
                    break;
                case ',':
                    return name.ToString();
                default:
                    name.Append(reflectionName[i]);
                    break;
            }
        }

        return name.ToString();
    }
}
