namespace Aims.Inventory.Metadata;

/// <summary>The attributes that the observer reads.</summary>
internal enum KnownAttribute
{
    Other,
    AiComponent,
    AiControl,
    ModelApi,
    StateMachine,
    CompilerGenerated,
    TargetFramework,
    InformationalVersion,
}
