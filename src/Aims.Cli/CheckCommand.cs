using System.CommandLine;
using Aims.Cli.Init;
using Aims.Cli.Manifests;
using Aims.Inventory.Register;

namespace Aims.Cli;

/// <summary><c>aims check</c>: reads the register and lists what is wrong in it.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public const string Examples =
        """
        Examples:
          aims check                        check the register of the repository you are in
          aims check src/Claims             check the register of the repository that has this folder
          aims check --format json          the same findings, for a script
          aims check --format sarif > aims.sarif
                                            the same findings, for code scanning and editors
          aims check --format github        the same findings, at the lines of a pull request
          aims check --as-of 2027-01-01     what will be due on that day
          aims check --manifests            after a build: also what only all manifests of the repository tell
          aims check --manifests artifacts  the same, with the manifests of another folder

        Exit codes:
          0  no findings
          1  findings
          2  wrong usage, no register or no manifest found, or a file that cannot be read; findings of the rest are written all the same
             where it is a manifest
        """;

    private const string HowToBegin =
        """
        To begin, build and run 'aims init', or create aims/aims.yaml at the root of the repository:

          version: 1
          organization: Contoso Insurance

        and a file aims/systems/<id>.yaml for each AI system.
        """;

    public static Command Create(Terminal terminal, string currentDirectory)
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

        var manifests = ManifestOption.Create("Also reads the manifests of all projects (*.aims.json), by default those below the folder that holds the register, and says what no single build can tell: systems without code, and waivers and entries of the baseline that nothing needs.");
        var command = new Command(Name, "Checks the register of AI systems and lists what is wrong in it.") { path, format, asOf, manifests };
        command.SetAction(parsed => Run(parsed.GetValue(path)!, parsed.GetValue(format)!, parsed.GetValue(asOf)!, parsed.GetResult(manifests) is null ? null : parsed.GetValue(manifests) ?? [], terminal, currentDirectory));
        return command;
    }

    private static int Run(string path, string format, string asOf, string[]? named, Terminal terminal, string currentDirectory)
    {
        RegisterCheck check;
        try
        {
            var today = AsOfDate.Of(asOf, "--as-of", Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), DateTimeOffset.UtcNow);
            var start = Path.GetFullPath(path, currentDirectory);
            if (!Directory.Exists(start) && !File.Exists(start))
            {
                terminal.Error.WriteLine($"aims: '{path}' does not exist.");
                return ExitCode.NotDone;
            }

            if (RegisterFolder.Find(start) is not { } folder)
            {
                terminal.Error.WriteLine($"aims: no register (aims/aims.yaml) was found in '{start}' or in a folder above it.{Environment.NewLine}{HowToBegin}");
                return ExitCode.NotDone;
            }

            foreach (var unread in folder.FilesWithAnotherExtension())
            {
                terminal.Error.WriteLine($"aims: '{Path.GetRelativePath(currentDirectory, unread)}' was not read; a system's file ends with .yaml.");
            }

            var manifests = named is null ? null : ManifestSearch.ReadFresh(folder, named, terminal, currentDirectory);
            if (manifests is not null)
            {
                ManifestNotes.Write(manifests, terminal, currentDirectory);
            }

            check = RegisterCheck.Of(folder.Read(), folder.Parent, today, manifests);
        }
        catch (Exception problem) when (problem is FormatException or NotDoneException)
        {
            terminal.Error.WriteLine($"aims: {problem.Message}.");
            return ExitCode.NotDone;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.Error.WriteLine($"aims: the register cannot be read: {problem.Message}");
            return ExitCode.NotDone;
        }

        ManifestNotes.WriteNotRead(check.BaselineNotRead, "not judged", terminal);
        Reports.Write(format, check, terminal.Output, currentDirectory);
        return check.Manifests?.Unreadable.Count > 0 ? ExitCode.NotDone : check.Findings.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
