using System.Reflection.Metadata;
using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Governance.ValueFlow;
using Aims.Inventory.Metadata.ValueFlow;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>Lists the tools of an assembly: functions that are handed to tool APIs, and methods that attributes make tools.</summary>
internal sealed class ToolReader(
    MetadataModule module,
    GeneratedCode generated,
    OriginalMemberMap originals,
    ScopeReader scopes,
    SequencePointLookup positions,
    ValueReader values,
    MethodReach reach)
{
    private static readonly ReachedEffects NoMethod = new([], [new NotFollowed(null, NotFollowedReason.MethodUnknown, null)]);

    private readonly ToolParameters _parameters = new(module);

    public IReadOnlyList<ObservedTool> Read(IReadOnlyList<Observation> observations)
    {
        var tools = observations.Where(ToolUse.IsTool).SelectMany(HandedOver).ToList();
        foreach (var handle in module.Reader.CustomAttributes)
        {
            var attribute = module.Reader.GetCustomAttribute(handle);
            if (attribute.Parent.Kind == HandleKind.MethodDefinition && ToolAttributes.Contains(AttributeType(attribute)))
            {
                tools.Add(Marked((MethodDefinitionHandle)attribute.Parent, AttributeType(attribute)));
            }
        }

        return [.. tools
            .OrderBy(tool => tool.Caller, StringComparer.Ordinal)
            .ThenBy(tool => tool.Api, StringComparer.Ordinal)
            .ThenBy(tool => tool.Method, StringComparer.Ordinal)
            .ThenBy(tool => tool.Position?.File, StringComparer.Ordinal)
            .ThenBy(tool => tool.Position?.Line)
            .ThenBy(tool => tool.Position?.Column)];
    }

    // One for each function that the use may hand over.
    private IEnumerable<ObservedTool> HandedOver(Observation use)
    {
        var functions = ToolFunction.All(use.Use).Where(function => function.Method.Length > 0).ToList();
        return functions.Count == 0
            ? [HandedOver(use, null, null)]
            : functions.Select(function => (function.Method, Token: values.TokenOf(function))).Distinct().Select(function => HandedOver(use, function.Method, function.Token));
    }

    private ObservedTool HandedOver(Observation use, string? method, EntityHandle? token) => new(
        use.Scope,
        use.Scope.Caller,
        use.Api,
        method,
        token is { } known ? _parameters.Of(reach.Targets.Of(known)) : [],
        token is { } start ? reach.Of(start) : NoMethod,
        use.Position);

    private ObservedTool Marked(MethodDefinitionHandle method, string attribute)
    {
        // On a lambda or a local function the attribute belongs to code inside a member.
        var id = generated.IsGenerated(method) ? scopes.IdOf(scopes.MemberOf(method)) : module.Ids.OfMethod(method);
        return new ObservedTool(
            scopes.ScopeOf(method),
            module.Ids.OfType(generated.NearestWrittenType(module.Reader.GetMethodDefinition(method).GetDeclaringType())),
            "T:" + attribute,
            id,
            _parameters.Of(new CallTarget.Own(method)),
            reach.Of(method),
            positions.First(originals.BodyOf(method)));
    }

    private string AttributeType(CustomAttribute attribute)
    {
        var type = attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference => module.Reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
            HandleKind.MethodDefinition => module.Reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
            _ => default(EntityHandle),
        };
        return !type.IsNil && type.Kind is HandleKind.TypeReference or HandleKind.TypeDefinition ? module.Names.Of(type).DocumentationName : "";
    }
}
