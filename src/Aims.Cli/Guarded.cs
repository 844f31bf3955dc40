using Aims.Cli.Init;

namespace Aims.Cli;

/// <summary>Runs what a command does, and says on the error stream why it can't be done.</summary>
internal static class Guarded
{
    /// <summary>Runs it.</summary>
    /// <returns>What it returns, else <see cref="ExitCode.NotDone"/>.</returns>
    public static int Run(Terminal terminal, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception problem) when (problem is FormatException or NotDoneException)
        {
            terminal.Error.WriteLine($"aims: {problem.Message}.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.Error.WriteLine($"aims: {problem.Message}");
        }

        return ExitCode.NotDone;
    }
}
