namespace Aims.Governance.Observations;

/// <summary>A place in a source or register file.</summary>
/// <param name="File">The file's path; relative with <c>/</c> in a manifest.</param>
/// <param name="Line">Line, from 1; <see cref="WholeFile"/> where the file as a whole is meant.</param>
/// <param name="Column">Column, from 1; 0 when not known.</param>
public sealed record SourcePosition(string File, int Line, int Column = 0)
{
    /// <summary>The line of a place that is a whole file.</summary>
    public const int WholeFile = 0;
}
