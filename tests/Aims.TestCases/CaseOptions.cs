namespace Aims.TestCases;

/// <summary>How a case must be compiled.</summary>
/// <param name="Configurations">The configurations to compile it in: <c>Debug</c>, <c>Release</c> or both.</param>
/// <param name="LanguageVersion">The C# version to parse it with, or null for the newest that the compiler knows.</param>
/// <param name="NeedsCurrentRoslyn">Whether it needs a C# that Roslyn 4.8 does not know.</param>
/// <param name="IsExecutable">Whether it has top-level statements or a <c>Main</c>, so that it is a program.</param>
/// <param name="Package">The only package that it is compiled against, with what that depends on; null for the references of all cases.</param>
public sealed record CaseOptions(
    IReadOnlyList<string> Configurations,
    string? LanguageVersion,
    bool NeedsCurrentRoslyn,
    bool IsExecutable,
    SdkPackage? Package = null);
