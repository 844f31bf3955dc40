using Aims.Governance.Catalogue;

namespace Aims.Inventory.Manifest;

/// <summary>The packages with model APIs, from what the SDK resolved.</summary>
internal static class ManifestPackages
{
    /// <summary>The packages whose assemblies the catalogue names, in ordinal order of their ids.</summary>
    public static IReadOnlyList<ManifestPackage> Of(InventoryRequest request, ModelApiCatalogue catalogue)
    {
        var direct = request.DirectPackages.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. request.References.Select(reference => (Reference: reference, IsCompiled: true))
                .Concat(request.RuntimeAssemblies.Select(reference => (Reference: reference, IsCompiled: false)))
                .Select(item => (item.Reference.PackageId, item.Reference.PackageVersion, Assembly: Path.GetFileNameWithoutExtension(item.Reference.Path), item.IsCompiled))
                .Where(item => item.PackageId.Length > 0 && catalogue.HasAssembly(item.Assembly))
                .GroupBy(item => (item.PackageId, item.PackageVersion))
                .Select(package => new ManifestPackage(
                    package.Key.PackageId,
                    package.Key.PackageVersion,
                    direct.Contains(package.Key.PackageId),
                    package.Any(item => item.IsCompiled) ? null : true,
                    [.. package.Select(item => item.Assembly).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
                .OrderBy(package => package.Id, StringComparer.Ordinal),
        ];
    }
}
