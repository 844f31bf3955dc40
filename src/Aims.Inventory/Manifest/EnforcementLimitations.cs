namespace Aims.Inventory.Manifest;

/// <summary>What a reader must know about how the build was set up.</summary>
internal static class EnforcementLimitations
{
    public static IEnumerable<ManifestLimitation> Of(ManifestEnforcement? enforcement)
    {
        if (enforcement?.Register == ManifestEnforcement.ByProperty)
        {
            yield return new ManifestLimitation(
                "register-elsewhere", "The property AimsRegisterRoot names the register; it is not the nearest one at or above the project, which was not read if there is one.");
        }
    }
}
