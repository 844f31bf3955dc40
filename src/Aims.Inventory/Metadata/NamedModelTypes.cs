using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Aims.Governance.Catalogue;

namespace Aims.Inventory.Metadata;

/// <summary>Finds strings that name a type of the catalogue: code may reach it by reflection, which no observer sees.</summary>
internal static class NamedModelTypes
{
    private const int LongestName = 400;

    /// <summary>The named types, in ordinal order.</summary>
    public static IReadOnlyList<string> Find(MetadataReader reader, ModelApiCatalogue catalogue)
    {
        var types = catalogue.All.Select(api => api.Type).ToHashSet(StringComparer.Ordinal);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        if (reader.GetHeapSize(HeapIndex.UserString) <= 1)
        {
            return [];
        }

        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = reader.GetNextHandle(handle))
        {
            // "Namespace.Type" or "Namespace.Type, Assembly"; reflection writes nested types with a plus.
            var text = reader.GetUserString(handle);
            if (text.Length is > 3 and < LongestName && text.IndexOf('.', StringComparison.Ordinal) > 0)
            {
                var name = text.Split(',')[0].Trim().Replace('+', '.');
                if (types.Contains(name))
                {
                    found.Add(name);
                }
            }
        }

        return [.. found];
    }
}
