using System.Reflection;
using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>The members of one assembly that count as model APIs by <c>[ModelApi]</c>, on them or on their type.</summary>
internal sealed class ModelApiMarks
{
    public const string AttributeName = "ModelApiAttribute";

    private static readonly ModelApiMarks s_none = new();

    private readonly Dictionary<MethodDefinitionHandle, ModelApiMark> _methods = [];

    private ModelApiMarks()
    {
    }

    /// <summary>The members, by metadata token.</summary>
    public IReadOnlyDictionary<MethodDefinitionHandle, ModelApiMark> Methods => _methods;

    public static ModelApiMarks Of(MetadataModule module)
    {
        // The names of the types that an assembly knows tell at once that nearly none has such an attribute.
        if (!KnowsAttribute(module.Reader))
        {
            return s_none;
        }

        var marks = new ModelApiMarks();
        marks.Collect(module);
        return marks;
    }

    private static bool KnowsAttribute(MetadataReader reader)
    {
        foreach (var handle in reader.TypeReferences)
        {
            if (reader.StringComparer.Equals(reader.GetTypeReference(handle).Name, AttributeName))
            {
                return true;
            }
        }

        foreach (var handle in reader.TypeDefinitions)
        {
            if (reader.StringComparer.Equals(reader.GetTypeDefinition(handle).Name, AttributeName))
            {
                return true;
            }
        }

        return false;
    }

    private void Collect(MetadataModule module)
    {
        var reader = module.Reader;
        var kinds = new AttributeKinds(reader);
        var types = new List<(TypeDefinitionHandle Type, ModelApiMark Mark)>();
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (kinds.Of(attribute) != KnownAttribute.ModelApi)
            {
                continue;
            }

            var arguments = AttributeArguments.Read(module, attribute);
            var mark = new ModelApiMark(arguments.Named("Modality"), arguments.Named("Provider"));
            if (attribute.Parent.Kind == HandleKind.MethodDefinition)
            {
                if (IsSpecial(reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Parent)))
                {
                    continue;
                }

                _methods[(MethodDefinitionHandle)attribute.Parent] = mark;
            }
            else if (attribute.Parent.Kind == HandleKind.TypeDefinition)
            {
                types.Add(((TypeDefinitionHandle)attribute.Parent, mark));
            }
        }

        foreach (var (type, mark) in types)
        {
            foreach (var method in reader.GetTypeDefinition(type).GetMethods())
            {
                if (!_methods.ContainsKey(method) && IsPublicMethodOfPeople(reader, kinds, method))
                {
                    _methods.Add(method, mark);
                }
            }
        }
    }

    // Constructors, accessors and operators all have special names.
    private static bool IsSpecial(MethodDefinition method) =>
        (method.Attributes & (MethodAttributes.SpecialName | MethodAttributes.RTSpecialName)) != 0;

    // Not what a compiler adds to a record.
    private static bool IsPublicMethodOfPeople(MetadataReader reader, AttributeKinds kinds, MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        if ((method.Attributes & MethodAttributes.MemberAccessMask) != MethodAttributes.Public
            || IsSpecial(method)
            || GeneratedNames.IsMethod(reader.GetString(method.Name)))
        {
            return false;
        }

        foreach (var attribute in method.GetCustomAttributes())
        {
            if (kinds.Of(reader.GetCustomAttribute(attribute)) == KnownAttribute.CompilerGenerated)
            {
                return false;
            }
        }

        return true;
    }
}
