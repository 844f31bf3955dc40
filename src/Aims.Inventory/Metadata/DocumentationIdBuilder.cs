using System.Reflection;
using System.Reflection.Metadata;
using System.Text;

namespace Aims.Inventory.Metadata;

/// <summary>
/// Documentation ids of a module's symbols, letter for letter those that Roslyn gives for the same symbols in metadata,
/// so that both observers name a member alike.
/// </summary>
internal sealed class DocumentationIdBuilder(MetadataModule module)
{
    private MetadataReader Reader => module.Reader;

    public string OfType(TypeDefinitionHandle handle) => "T:" + module.Names.Of(handle).DocumentationName;

    public string OfMethod(MethodDefinitionHandle handle)
    {
        var method = Reader.GetMethodDefinition(handle);
        var name = Reader.GetString(method.Name);
        var shape = module.Signatures.ReadMethod(method.Signature);
        return OfMethod(module.Names.Of(method.GetDeclaringType()), name, shape, IsConversion(method, name, shape));
    }

    /// <summary>Of a referenced method, as far as the reference tells: only a conversion's return type is missing then.</summary>
    public static string OfMethod(TypeName type, string name, MethodShape shape) => OfMethod(type, name, shape, false);

    public string OfProperty(PropertyDefinitionHandle handle, TypeDefinitionHandle type)
    {
        var property = Reader.GetPropertyDefinition(handle);
        var id = Start("P:", module.Names.Of(type), Reader.GetString(property.Name));
        AppendParameters(id, module.Signatures.ReadMethod(property.Signature));
        return id.ToString();
    }

    public string OfEvent(EventDefinitionHandle handle, TypeDefinitionHandle type) =>
        Start("E:", module.Names.Of(type), Reader.GetString(Reader.GetEventDefinition(handle).Name)).ToString();

    public string OfField(FieldDefinitionHandle handle)
    {
        var field = Reader.GetFieldDefinition(handle);
        return $"F:{module.Names.Of(field.GetDeclaringType())}.{Reader.GetString(field.Name)}";
    }

    /// <summary>A member's name as documentation ids write it.</summary>
    public static string MemberName(string metadataName)
    {
        var start = metadataName.IndexOf("::", StringComparison.Ordinal);
        return (start < 0 ? metadataName : metadataName.Substring(start + 2)).Replace('.', '#').Replace('<', '{').Replace('>', '}');
    }

    /// <summary>The parameter list with its parentheses; empty when there is none.</summary>
    public static string Parameters(MethodShape shape)
    {
        var id = new StringBuilder();
        AppendParameters(id, shape);
        return id.ToString();
    }

    /// <summary>A type as parameter lists write it.</summary>
    public static string TypeText(TypeShape type)
    {
        var id = new StringBuilder();
        AppendType(id, type);
        return id.ToString();
    }

    private static string OfMethod(TypeName type, string name, MethodShape shape, bool isConversion)
    {
        var id = Start("M:", type, name);
        if (shape.GenericArity > 0)
        {
            id.Append("``").Append(shape.GenericArity);
        }

        AppendParameters(id, shape);
        if (isConversion)
        {
            AppendType(id.Append('~'), shape.ReturnType);
        }

        return id.ToString();
    }

    private static StringBuilder Start(string prefix, TypeName type, string memberName) =>
        new StringBuilder(prefix).Append(type.DocumentationName).Append('.').Append(MemberName(memberName));

    private static void AppendParameters(StringBuilder id, MethodShape shape)
    {
        if (shape.Parameters.Length == 0 && !shape.IsVarArg)
        {
            return;
        }

        id.Append('(');
        AppendTypes(id, shape.Parameters, 0, shape.Parameters.Length);
        if (shape.IsVarArg && shape.Parameters.Length > 0)
        {
            id.Append(',');
        }

        id.Append(')');
    }

    private static void AppendTypes(StringBuilder id, TypeShape[] types, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (i > start)
            {
                id.Append(',');
            }

            AppendType(id, types[i]);
        }
    }

    private static void AppendType(StringBuilder id, TypeShape type)
    {
        switch (type.Kind)
        {
            case TypeShapeKind.Named:
                id.Append(type.Name!.DocumentationName);
                break;
            case TypeShapeKind.Instance:
                AppendInstance(id, type.Name!, type.Parts);
                break;
            case TypeShapeKind.Vector:
                AppendType(id, type.Parts[0]);
                id.Append("[]");
                break;
            case TypeShapeKind.Array:
                AppendType(id, type.Parts[0]);
                id.Append("[0:");
                for (var i = 1; i < type.Number; i++)
                {
                    id.Append(",0:");
                }

                id.Append(']');
                break;
            case TypeShapeKind.ByReference:
                AppendType(id, type.Parts[0]);
                id.Append('@');
                break;
            case TypeShapeKind.Pointer:
                AppendType(id, type.Parts[0]);
                id.Append('*');
                break;
            case TypeShapeKind.TypeParameter:
                id.Append('`').Append(type.Number);
                break;
            case TypeShapeKind.MethodTypeParameter:
                id.Append("``").Append(type.Number);
                break;
            case TypeShapeKind.FunctionPointer:
                // Roslyn writes nothing for it.
                break;
        }
    }

    // The arguments stand with the type that declares the parameters: Outer{A}.Inner{B}.
    private static void AppendInstance(StringBuilder id, TypeName name, TypeShape[] arguments)
    {
        id.Append(name.Namespace);
        var used = 0;
        for (var i = 0; i < name.Segments.Length; i++)
        {
            if (i > 0 || name.Namespace.Length > 0)
            {
                id.Append('.');
            }

            var segment = name.Segments[i];
            id.Append(segment.Name);
            var end = i == name.Segments.Length - 1 ? arguments.Length : Math.Min(arguments.Length, used + segment.Arity);
            if (end > used)
            {
                id.Append('{');
                AppendTypes(id, arguments, used, end);
                id.Append('}');
                used = end;
            }
        }
    }

    // Roslyn takes a method for a conversion only when C# could call it as one.
    private static bool IsConversion(MethodDefinition method, string name, MethodShape shape) =>
        name is "op_Implicit" or "op_Explicit" or "op_CheckedExplicit"
        && (method.Attributes & (MethodAttributes.SpecialName | MethodAttributes.RTSpecialName | MethodAttributes.Static))
            == (MethodAttributes.SpecialName | MethodAttributes.Static)
        && (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public
        && shape is { GenericArity: 0, IsVarArg: false, Parameters.Length: 1 }
        && shape.ReturnType.Name?.DocumentationName != "System.Void";
}
