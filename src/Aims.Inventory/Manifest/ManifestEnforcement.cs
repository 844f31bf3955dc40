namespace Aims.Inventory.Manifest;

/// <summary>How strictly the build that wrote the manifest held the project to the register, and who decided that.</summary>
/// <param name="Enabled">Whether the project is looked at; false where <c>AimsEnabled</c> is.</param>
/// <param name="Level">A word of <see cref="EnforcementLevel"/>.</param>
/// <param name="Reason">Who chose the level: the <c>property</c> AimsEnforcement (in test projects AimsEnforcementInTests), that it is a <c>testProject</c>, or the <c>default</c>.</param>
/// <param name="Register">How the register was found: the <c>nearest</c> one, the one that the <c>property</c> AimsRegisterRoot names instead, or <c>none</c>.</param>
public sealed record ManifestEnforcement(bool Enabled, string Level, string Reason, string Register)
{
    /// <summary>The reason and the way to the register that a property gives.</summary>
    public const string ByProperty = "property";
}
