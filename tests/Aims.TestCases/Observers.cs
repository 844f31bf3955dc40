namespace Aims.TestCases;

/// <summary>Which observers must report an expected observation.</summary>
public enum Observers
{
    /// <summary>Both observers report it.</summary>
    Both,

    /// <summary>Only the source has it: the compiler does not emit the call.</summary>
    SourceOnly,

    /// <summary>Only the assembly has it.</summary>
    MetadataOnly,
}
