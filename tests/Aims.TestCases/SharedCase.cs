namespace Aims.TestCases;

/// <summary>A piece of C# and what both observers must report of it.</summary>
/// <param name="Name">The path below <c>cases</c> without extension, with <c>/</c>.</param>
/// <param name="Why">What the case pins down, in one sentence.</param>
/// <param name="Sources">The files to compile together; the paths are relative to the folder <c>cases</c>, with <c>/</c>.</param>
/// <param name="Expected">The expected observations; empty where the case says <c>// expect none</c>.</param>
/// <param name="Options">How the case must be compiled.</param>
public sealed record SharedCase(
    string Name,
    string Why,
    IReadOnlyList<(string Path, string Text)> Sources,
    IReadOnlyList<ExpectedObservation> Expected,
    CaseOptions Options)
{
    /// <summary>Gives the name, which is how a test runner shows the case.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
