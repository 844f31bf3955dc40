using Aims.Governance.Endpoints;
using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Observer;

/// <summary>The requests that attributes make of methods of interfaces.</summary>
internal static class HttpRoutes
{
    /// <summary>The request; null when no attribute makes one of the method, or its interface is of another assembly.</summary>
    public static HttpRoute? Of(IMethodSymbol method)
    {
        if (method is not { IsAbstract: true, ContainingType.TypeKind: TypeKind.Interface } || method.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && HttpRoute.Of(type.ToDisplayString(), WellKnownAttributes.StringArgument(attribute, 0)) is { } route)
            {
                return route;
            }
        }

        return null;
    }
}
