using System.Diagnostics;

namespace Aims.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly Repository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    public void Help_has_examples_and_exit_codes(params string[] args)
    {
        Assert.Equal(0, _repository.Run(args));
        Assert.Contains("aims check --format json", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", _repository.Output, StringComparison.Ordinal);
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
