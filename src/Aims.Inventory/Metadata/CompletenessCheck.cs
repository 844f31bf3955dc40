using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Aims.Inventory.Metadata;

/// <summary>
/// The table of referenced members lists all model APIs of other assemblies that this one can use. Each must have been met
/// in a method body (or be what a method of this assembly implements); what wasn't is reported, not passed over.
/// </summary>
internal static class CompletenessCheck
{
    public static IReadOnlyList<string> Unaccounted(MetadataModule module, ModelApiMatcher matcher, List<MethodUse> uses)
    {
        var reader = module.Reader;
        var met = new HashSet<EntityHandle>();
        foreach (var use in uses)
        {
            met.Add(use.Used.Kind == HandleKind.MethodSpecification
                ? reader.GetMethodSpecification((MethodSpecificationHandle)use.Used).Method
                : use.Used);
        }

        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.MethodImpl); row++)
        {
            met.Add(reader.GetMethodImplementation(MetadataTokens.MethodImplementationHandle(row)).MethodDeclaration);
        }

        var unaccounted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var handle in reader.MemberReferences)
        {
            if (!met.Contains(handle)
                && matcher.MayMatch(reader.GetString(reader.GetMemberReference(handle).Name))
                && matcher.Match(handle, isVirtualCall: false) is { } match)
            {
                unaccounted.Add(match.Api);
            }
        }

        return [.. unaccounted];
    }
}
