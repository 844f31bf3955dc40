using System.Reflection;
using System.Reflection.Metadata;
using Aims.Governance.Endpoints;

namespace Aims.Inventory.Metadata;

/// <summary>The requests that attributes make of methods of interfaces.</summary>
internal static class HttpRoutes
{
    /// <summary>The request; null when no attribute makes one of the method.</summary>
    public static HttpRoute? Of(MetadataModule module, MethodDefinitionHandle handle)
    {
        var method = module.Reader.GetMethodDefinition(handle);
        if (!method.Attributes.HasFlag(MethodAttributes.Abstract))
        {
            return null;
        }

        foreach (var attributeHandle in method.GetCustomAttributes())
        {
            var attribute = module.Reader.GetCustomAttribute(attributeHandle);
            var type = attribute.Constructor.Kind == HandleKind.MemberReference
                ? module.Reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent
                : module.Reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType();
            if (type.Kind is HandleKind.TypeReference or HandleKind.TypeDefinition
                && HttpRoute.Of(module.Names.Of(type).DocumentationName, AttributeArguments.Read(module, attribute).At(0)) is { } route)
            {
                return route;
            }
        }

        return null;
    }
}
