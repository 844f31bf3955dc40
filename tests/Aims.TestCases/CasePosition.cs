namespace Aims.TestCases;

/// <summary>A line of a file, after <c>#line</c> directives.</summary>
/// <param name="File">The path of a source of the case, or the path that a <c>#line</c> directive names, as written.</param>
/// <param name="Line">The line, counted from 1.</param>
public readonly record struct CasePosition(string File, int Line)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line}";
}
