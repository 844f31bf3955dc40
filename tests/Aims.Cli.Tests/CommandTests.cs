using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Aims.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly Repository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("aims check --help", "--help")]
    [InlineData("aims check --format json", "check", "--help")]
    [InlineData("aims check --manifests artifacts", "check", "--help")]
    [InlineData("aims init --dry-run", "init", "--help")]
    [InlineData("aims baseline --update --accept-new", "baseline", "--help")]
    public void Help_has_examples_and_exit_codes_of_the_command(string example, params string[] args)
    {
        Assert.Equal(0, _repository.Run(args));
        Assert.Contains(example, _repository.Output, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(_repository.Output, "Exit codes:"));
    }

    [Fact]
    public async Task The_built_command_runs_as_a_process()
    {
        _repository.With("aims/aims.yaml", "version: 1\n");

        var (exitCode, output, _) = await RunProcess("check");

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"{Path.Join("aims", "aims.yaml")}(1,1): error AIMS2004:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_with_redirected_input_asks_nothing()
    {
        _repository.WithProject("Claims", Compiler.Calling("a"));

        var (exitCode, _, error) = await RunProcess("init");

        Assert.Equal(2, exitCode);
        Assert.Contains("nobody can be asked here", error, StringComparison.Ordinal);
        Assert.False(_repository.Has("aims"));
    }

    private async Task<(int ExitCode, string Output, string Error)> RunProcess(string command)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(AimsCommand).Assembly.Location, command])
        {
            WorkingDirectory = _repository.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
