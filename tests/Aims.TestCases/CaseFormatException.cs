namespace Aims.TestCases;

/// <summary>A case that is written wrongly, and would therefore prove nothing.</summary>
public sealed class CaseFormatException : FormatException
{
    /// <summary>Says what is wrong, and where.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="problem">What is wrong.</param>
    public CaseFormatException(string path, int line, string problem)
        : base($"{path}({line}): {problem}")
    {
    }
}
