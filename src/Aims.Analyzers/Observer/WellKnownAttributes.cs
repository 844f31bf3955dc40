using Aims.Governance.Observations;
using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Observer;

/// <summary>Our attributes, known by full name: an assembly may declare its own copy instead of referencing ours.</summary>
internal static class WellKnownAttributes
{
    public const string AnnotationsAssembly = "Aims.Annotations";
    public const string AiComponent = "AiComponentAttribute";
    public const string AiComponentMetadataName = "Aims.Annotations.AiComponentAttribute";
    public const string AiControl = "AiControlAttribute";
    public const string ModelApi = "ModelApiAttribute";
    public const string ModelApiMetadataName = "Aims.Annotations.ModelApiAttribute";

    public static AttributeData? Find(ISymbol symbol, string attributeName)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Is(attribute, attributeName))
            {
                return attribute;
            }
        }

        return null;
    }

    public static bool Is(AttributeData attribute, string attributeName) =>
        attribute.AttributeClass is
        {
            ContainingNamespace: { Name: "Annotations", ContainingNamespace: { Name: "Aims", ContainingNamespace.IsGlobalNamespace: true } },
            ContainingType: null,
        } type
        && type.Name == attributeName;

    /// <summary>The mark on a symbol; null without one, or while its argument is being typed.</summary>
    public static ComponentMark? ComponentMark(ISymbol symbol) =>
        Find(symbol, AiComponent) is { } attribute ? ComponentMark(attribute) : null;

    public static ComponentMark? ComponentMark(AttributeData attribute) =>
        StringArgument(attribute, 0) is { } systemId ? new ComponentMark(systemId, NamedString(attribute, "Purpose")) : null;

    public static string? StringArgument(AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public static string? NamedString(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                return text;
            }
        }

        return null;
    }
}
