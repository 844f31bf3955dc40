using System.CommandLine;
using Aims.Inventory.Register;

namespace Aims.Cli;

/// <summary><c>aims check</c>: reads the register and lists what is wrong in it.</summary>
internal static class CheckCommand
{
    private const string HowToBegin =
        """
        To begin, build and run 'aims init', or create aims/aims.yaml at the root of the repository:

          version: 1
          organization: Contoso Insurance

        and a file aims/systems/<id>.yaml for each AI system.
        """;

    public static Command Create(TextWriter output, TextWriter error, string currentDirectory)
    {
        var path = new Argument<string>("path")
        {
            Description = "The folder aims/ of a register, or a folder below the one that has it.",
            DefaultValueFactory = _ => ".",
        };
        var format = new Option<string>("--format")
        {
            Description = "How findings are written: text (one a line, as compilers do), json, sarif (2.1.0), or github (annotations of a workflow).",
            DefaultValueFactory = _ => Reports.Formats[0],
        };
        format.AcceptOnlyFromAmong(Reports.Formats);

        var asOf = new Option<string>("--as-of")
        {
            Description = "The date (yyyy-MM-dd) that counts as today where reviews and waivers are judged. By default that of SOURCE_DATE_EPOCH, else today in UTC.",
            DefaultValueFactory = _ => "",
        };

        var command = new Command("check", "Checks the register of AI systems and lists what is wrong in it.") { path, format, asOf };
        command.SetAction(parsed => Run(parsed.GetValue(path)!, parsed.GetValue(format)!, parsed.GetValue(asOf)!, output, error, currentDirectory));
        return command;
    }

    private static int Run(string path, string format, string asOf, TextWriter output, TextWriter error, string currentDirectory)
    {
        RegisterCheck check;
        try
        {
            var today = AsOfDate.Of(asOf, "--as-of", Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), DateTimeOffset.UtcNow);
            var start = Path.GetFullPath(path, currentDirectory);
            if (!Directory.Exists(start) && !File.Exists(start))
            {
                error.WriteLine($"aims: '{path}' does not exist.");
                return ExitCode.NotDone;
            }

            if (RegisterFolder.Find(start) is not { } folder)
            {
                error.WriteLine($"aims: no register (aims/aims.yaml) was found in '{start}' or in a folder above it.{Environment.NewLine}{HowToBegin}");
                return ExitCode.NotDone;
            }

            foreach (var unread in folder.FilesWithAnotherExtension())
            {
                error.WriteLine($"aims: '{Path.GetRelativePath(currentDirectory, unread)}' was not read; a system's file ends with .yaml.");
            }

            check = RegisterCheck.Of(folder.Read(), folder.Parent, today);
        }
        catch (FormatException problem)
        {
            error.WriteLine($"aims: {problem.Message}.");
            return ExitCode.NotDone;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.WriteLine($"aims: the register cannot be read: {problem.Message}");
            return ExitCode.NotDone;
        }

        Reports.Write(format, check, output, currentDirectory);
        return check.Findings.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
