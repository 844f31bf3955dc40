using System.Diagnostics;
using System.Text;

namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>Runs commands as a user's shell would: without what the test host put into the environment, and at most two at once.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly SemaphoreSlim Slots = new(2);

    // A test host that was itself started by MSBuild hands down where its own MSBuild lives, and how it was asked to build.
    private static readonly string[] LeakingPrefixes =
        ["MSBUILD", "DOTNET_CLI_", "DOTNET_HOST_PATH", "DOTNET_STARTUP_HOOKS", "VSTEST", "XUNIT", "COVERLET", "AIMS", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"];

    private static readonly string[] LeakingNames =
        ["CI", "Configuration", "Platform", "TargetFramework", "Version", "PackageVersion", "ContinuousIntegrationBuild", "RunAnalyzers", "TreatWarningsAsErrors"];

    public static Task<CommandResult> DotNetAsync(string folder, params IEnumerable<string> arguments) => RunAsync(DotNetHost, folder, arguments);

    public static Task<CommandResult> GitAsync(string folder, params IEnumerable<string> arguments) => RunAsync("git", folder, arguments);

    /// <summary>Starts a command, and kills it with all that it started.</summary>
    /// <param name="folder">Its working folder.</param>
    /// <param name="after">When.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Whether it was still running.</returns>
    public static async Task<bool> KillDotNetAsync(string folder, TimeSpan after, params IEnumerable<string> arguments)
    {
        await Slots.WaitAsync();
        try
        {
            using var process = new Process { StartInfo = StartInfo(DotNetHost, folder, arguments) };
            process.Start();
            process.StandardInput.Close();
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            using var timeout = new CancellationTokenSource(after);
            try
            {
                await process.WaitForExitAsync(timeout.Token);
                return false;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
                return true;
            }
        }
        finally
        {
            Slots.Release();
        }
    }

    private static string DotNetHost => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    private static async Task<CommandResult> RunAsync(string program, string folder, IEnumerable<string> arguments)
    {
        await Slots.WaitAsync();
        try
        {
            return await RunAsync(StartInfo(program, folder, arguments));
        }
        finally
        {
            Slots.Release();
        }
    }

    private static ProcessStartInfo StartInfo(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        CleanEnvironment(start.Environment);
        return start;
    }

    private static async Task<CommandResult> RunAsync(ProcessStartInfo start)
    {
        var commandLine = $"{start.WorkingDirectory}> {start.FileName} {string.Join(' ', start.ArgumentList)}";
        var output = new StringBuilder();
        void Append(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            lock (output)
            {
                throw new TimeoutException($"Still running after {Patience}: {commandLine}\n{output}");
            }
        }

        return new CommandResult(commandLine, process.ExitCode, output.ToString());
    }

    private static void CleanEnvironment(IDictionary<string, string?> environment)
    {
        var leaking = environment.Keys.Where(name =>
            LeakingPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            || LeakingNames.Contains(name, StringComparer.OrdinalIgnoreCase));
        foreach (var name in leaking.ToList())
        {
            environment.Remove(name);
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";

        // Nothing that a test starts may outlive it, or hold the package's files open.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["UseSharedCompilation"] = "false";
    }
}
