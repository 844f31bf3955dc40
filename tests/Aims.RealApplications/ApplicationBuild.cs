using System.Diagnostics;

namespace Aims.RealApplications;

/// <summary>Builds the projects of an application, so that their compilations are captured.</summary>
internal static class ApplicationBuild
{
    /// <summary>Builds each project; gives the names of those that failed.</summary>
    public static IReadOnlyList<string> Run(string application, string sources, string work)
    {
        var failed = new List<string>();
        foreach (var project in Directory.GetFiles(application, "*.csproj").Order(StringComparer.Ordinal))
        {
            var start = new ProcessStartInfo("dotnet")
            {
                ArgumentList =
                {
                    "build", project, "-t:Rebuild", "-nologo", "-v:q", "-m:1", "-nodeReuse:false",
                    $"-p:SourceRoot={sources}",
                    $"-p:BaseIntermediateOutputPath={work}obj/",
                    $"-p:OutputPath={work}bin/{Path.GetFileNameWithoutExtension(project)}/",
                    $"-p:CaptureFolder={work}captured/",
                    $"-p:CustomAfterMicrosoftCommonTargets={Path.Combine(AppContext.BaseDirectory, "capture.targets")}",
                    "-p:RunAnalyzers=false", "-p:Deterministic=true", "-p:DebugType=portable", "-p:WarningLevel=0",
                },
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                failed.Add(Path.GetFileNameWithoutExtension(project));
                Console.Error.WriteLine($"{project} did not build:\n{string.Join('\n', output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct().Take(5))}");
            }
        }

        return failed;
    }
}
