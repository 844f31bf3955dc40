namespace Aims.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>No findings.</summary>
    public const int Clean = 0;

    /// <summary>Findings.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, no register, or a file that can't be read: nothing was judged.</summary>
    public const int NotDone = 2;
}
