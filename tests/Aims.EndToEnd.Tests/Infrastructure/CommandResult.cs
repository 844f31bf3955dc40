namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>What a command did.</summary>
/// <param name="CommandLine">The command, for messages.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">All that it printed.</param>
internal sealed record CommandResult(string CommandLine, int ExitCode, string Output)
{
    /// <summary>This result; the test fails with the command's own words when it did not succeed.</summary>
    public CommandResult MustSucceed()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode} of: {CommandLine}\n{Output}");
        return this;
    }
}
