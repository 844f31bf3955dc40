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
    [InlineData("aims init --dry-run", "init", "--help")]
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

        var start = new ProcessStartInfo("dotnet", [typeof(AimsCommand).Assembly.Location, "check"])
        {
            WorkingDirectory = _repository.Folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith($"{Path.Join("aims", "aims.yaml")}(1,1): error AIMS2004:", output, StringComparison.Ordinal);
    }
}
