using System.CommandLine;

namespace Aims.Cli.Init;

/// <summary><c>aims init</c>: begins a register from what a repository's assemblies show.</summary>
internal static class InitCommand
{
    public const string Name = "init";

    public const string Examples =
        """
        Examples:
          dotnet build
          aims init                         look into what was built, ask, and write the first files of aims/
          aims init --dry-run --yes --organization "Contoso Insurance"
                                            show the files that would be written
          aims init --yes --organization "Contoso Insurance"
                                            take every proposed system, without questions
          aims init --organization "Contoso Insurance" --system "Contoso.Claims=claims-triage,Claims triage assistant" --system Contoso.Lab=-
                                            say what the system is called, and leave an assembly out
          aims init --assemblies publish    look into another folder

        Exit codes:
          0  done, or nothing to add
          2  nothing was judged or not everything was written: wrong usage, nothing built, an answer missing, or a file that cannot be read or written
        """;

    public static Command Create(Terminal terminal, string currentDirectory)
    {
        var path = new Argument<string>("path")
        {
            Description = "A folder of the repository. The register begins at the top of its work tree (the nearest folder with .git), else here.",
            DefaultValueFactory = _ => ".",
        };
        var organization = new Option<string?>("--organization") { Description = "Whose register it is.", HelpName = "name" };
        var systems = new Option<string[]>("--system")
        {
            Description = "Which AI system the model calls of an assembly belong to: <assembly>=<id>, <assembly>=<id>,<name>, or <assembly>=- for none. The same id may be given for several. Repeatable.",
            HelpName = "assembly=id",
            DefaultValueFactory = _ => [],
        };
        var assemblies = new Option<string[]>("--assemblies")
        {
            Description = "Assemblies to look into, or folders with assemblies of the repository's projects. By default what each project built last in its folder bin.",
            HelpName = "files and folders",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var yes = new Option<bool>("--yes", "-y") { Description = "Takes the proposed systems without a question." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows the files, and writes none." };

        var command = new Command(Name, "Begins the register: writes what built assemblies show, and leaves blank what only people know.")
        {
            path, organization, systems, assemblies, yes, dryRun,
        };
        command.SetAction(parsed => Guarded.Run(terminal, () =>
        {
            var options = new InitOptions(
                Path.GetFullPath(parsed.GetValue(path)!, currentDirectory),
                Organization(parsed.GetValue(organization)),
                [.. parsed.GetValue(systems)!.Select(SystemChoice.Parse)],
                [.. parsed.GetValue(assemblies)!.Select(file => Path.GetFullPath(file, currentDirectory))],
                parsed.GetValue(yes),
                parsed.GetValue(dryRun));
            return new RegisterBeginning(options, terminal, currentDirectory).Run();
        }));
        return command;
    }

    private static string? Organization(string? name) =>
        name is null || SystemChoice.IsName(name) ? name?.Trim() : throw new FormatException("--organization must be a name on one line");
}
