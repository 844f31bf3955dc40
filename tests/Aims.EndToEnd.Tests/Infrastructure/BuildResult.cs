using System.Text.RegularExpressions;

namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>What a build did.</summary>
/// <param name="CommandLine">The command, for messages.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Log">Its detailed log.</param>
internal sealed record BuildResult(string CommandLine, int ExitCode, string Output, string Log)
{
    private IReadOnlyList<BuildMessage>? _messages;

    /// <summary>Warnings and errors, as often as they were printed.</summary>
    public IReadOnlyList<BuildMessage> Messages => _messages ??= BuildMessage.Parse(Output);

    /// <summary>What the product said, and what says that it broke: all AIMS diagnostics, crashed analyzers, analyzers that did not load, and MSBuild's complaints about tasks.</summary>
    public IReadOnlyList<BuildMessage> Ours(string? project = null) =>
        [.. Messages.Where(message => (project is null || message.Project == project) && IsOurs(message.Code))];

    /// <summary>Code, file name and line of what the product said about a project, in ordinal order.</summary>
    public IReadOnlyList<string> OursAt(string? project = null) => [.. Ours(project).Select(message => message.At).Order(StringComparer.Ordinal)];

    /// <summary>The lines with which the product sums up a project.</summary>
    public IReadOnlyList<string> Summaries => [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(" AI inventory: ", StringComparison.Ordinal))];

    /// <summary>This result; the test fails with the build's own words when it did not succeed.</summary>
    public BuildResult MustSucceed()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode} of {this}");
        return this;
    }

    /// <summary>The bytes of a file that the build must have written; the test fails with the build's own words when it has not.</summary>
    public byte[] MustHaveWritten(string file)
    {
        Assert.True(File.Exists(file), $"There is no {file} after {this}");
        return File.ReadAllBytes(file);
    }

    /// <summary>Whether a target ran, in any project: false when it was up to date in all.</summary>
    public bool Ran(string target) => Regex.IsMatch(Log, $"Done building target \"{Regex.Escape(target)}\"") && !WasUpToDate(target);

    /// <summary>Whether a target was skipped in some project because its outputs were up to date.</summary>
    public bool WasUpToDate(string target) => Log.Contains($"Skipping target \"{target}\" because all output files are up-to-date", StringComparison.Ordinal);

    /// <summary>Whether the C# compiler was started.</summary>
    public bool Compiled => Regex.IsMatch(Log, @"(csc\.dll|csc\.exe|/csc)""?\s+/");

    /// <inheritdoc/>
    public override string ToString() => $"{CommandLine}\n{Output}";

    private static bool IsOurs(string code) =>
        code.StartsWith("AIMS", StringComparison.Ordinal) || code.StartsWith("AD", StringComparison.Ordinal)
        || code is "CS8032" or "CS8033" or "CS8034" or "CS8040" or "CS9057" || code.StartsWith("MSB4", StringComparison.Ordinal) || code.StartsWith("MSB3", StringComparison.Ordinal);
}
