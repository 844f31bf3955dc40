using Aims.Inventory.Metadata;

namespace Aims.Inventory.Manifest;

/// <summary>The manifest of an assembly that was not looked at because people said so: it names the assembly, and that.</summary>
internal static class NotCollectedManifest
{
    private const string Reason = "AimsEnabled is false: nobody looked at the code";

    public static AimsManifest Of(InventoryRequest request)
    {
        var assembly = AssemblyIdentity.Of(request.AssemblyPath);
        return new AimsManifest
        {
            Subject = ManifestBuilder.SubjectOf(
                request, assembly.Name, assembly.InformationalVersion, assembly.AssemblyVersion, assembly.TargetFramework, assembly.Sha256, assembly.Mvid),
            Tool = ManifestBuilder.ToolIdentity,
            Collection = new ManifestCollection(ManifestCollection.None, Reason, MethodBodiesRead: 0, assembly.MethodBodies, "none: not looked for", "Nobody looked at the code: it is not known whether it calls a model."),
            Enforcement = request.Enforcement,
            Systems = [],
            Documents = [],
            Components = [],
            ModelCalls = [],
            OtherUses = [],
            Tools = [],
            Models = [],
            Pipelines = [],
            ModelTypes = [],
            ModelApis = [],
            Controls = [],
            Mappings = [],
            Packages = [],
            Findings = [],
            Limitations =
            [
                new ManifestLimitation("not-collected", "The project sets AimsEnabled to false: its code, packages and register were not read. That nothing is listed here says nothing about the assembly."),
                .. EnforcementLimitations.Of(request.Enforcement),
                .. StandingLimitations.All,
            ],
        };
    }
}
