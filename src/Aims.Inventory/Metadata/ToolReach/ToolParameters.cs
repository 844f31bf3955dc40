using System.Reflection.Metadata;
using Aims.Inventory.Metadata.ValueFlow;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>The parameters of the methods that tools run.</summary>
internal sealed class ToolParameters(MetadataModule module)
{
    /// <summary>The parameters; none when the method's definition isn't at hand.</summary>
    public IReadOnlyList<ToolParameter> Of(CallTarget target)
    {
        try
        {
            return target switch
            {
                CallTarget.Own own => Read(module, own.Method),
                CallTarget.Other { Definition: { } definition } => Read(definition.Module, definition.Method),
                _ => [],
            };
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            return [];
        }
    }

    private static IReadOnlyList<ToolParameter> Read(MetadataModule module, MethodDefinitionHandle handle)
    {
        var method = module.Reader.GetMethodDefinition(handle);
        var types = module.Signatures.ReadMethod(method.Signature).Parameters;
        var names = CalledMethods.ParameterNames(module.Reader, method, types.Length);
        return [.. types
            .Select((type, i) => (Type: type, Parameter: new ToolParameter(names[i].Length > 0 ? names[i] : null, DocumentationIdBuilder.TypeText(type))))
            .Where(item => !IsClosure(item.Type))
            .Select(item => item.Parameter)];
    }

    // A local function is given the variables that it captures by a parameter that nobody wrote.
    private static bool IsClosure(TypeShape type) =>
        type is { Kind: TypeShapeKind.ByReference, Parts: [{ Name.Segments: [.., var innermost] }] } && GeneratedNames.IsType(innermost.Name);
}
