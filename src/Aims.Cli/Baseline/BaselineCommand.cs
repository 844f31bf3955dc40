using System.CommandLine;
using Aims.Cli.Init;
using Aims.Cli.Manifests;
using Aims.Inventory.Register;

namespace Aims.Cli.Baseline;

/// <summary><c>aims baseline</c>: accepts the findings of an old code base until a date.</summary>
internal static class BaselineCommand
{
    public const string Name = "baseline";

    public const string Examples =
        """
        Examples:
          dotnet build
          aims baseline --expires 2027-05-31 --approved-by "B. Chen" --reason "Code from before the register began"
                                            accept what the manifests of the repository have open, until that day
          aims baseline --update            remove what is mended, and add nothing
          aims baseline --update --accept-new --approved-by "B. Chen"
                                            also add what is open now
          aims baseline --update --expires 2027-12-31 --approved-by "B. Chen"
                                            approve what is left again
          aims baseline --update --manifests artifacts
                                            read the manifests of another folder

        Exit codes:
          0  done, or nothing to do
          2  nothing was written: wrong usage, no register or no manifest found, a baseline that is there already, or a file that cannot be read or written
        """;

    public static Command Create(Terminal terminal, string currentDirectory)
    {
        var path = new Argument<string>("path")
        {
            Description = "The folder aims/ of a register, or a folder below the one that has it.",
            DefaultValueFactory = _ => ".",
        };
        var expires = new Option<string?>("--expires") { Description = "The last day (yyyy-MM-dd) on which the findings are accepted. Needed to begin; there is no usual one, as somebody answers for it.", HelpName = "date" };
        var approvedBy = new Option<string?>("--approved-by") { Description = "Who accepted the findings. Needed to begin, to add findings, and to change the date.", HelpName = "name" };
        var reason = new Option<string?>("--reason") { Description = "Why they are acceptable for now. Needed to begin.", HelpName = "text" };
        var update = new Option<bool>("--update") { Description = "Changes the baseline that is there: removes what is no longer needed." };
        var acceptNew = new Option<bool>("--accept-new") { Description = "With --update: also adds what is open now." };
        var manifests = ManifestOption.Create(ManifestOption.WhichAreRead);
        var asOf = new Option<string>("--as-of")
        {
            Description = "The date (yyyy-MM-dd) that counts as today. By default that of SOURCE_DATE_EPOCH, else today in UTC.",
            DefaultValueFactory = _ => "",
        };

        var command = new Command(Name, "Accepts the open findings of an old code base until a date, so that new ones stand out: writes aims/baseline.yaml.")
        {
            path, expires, approvedBy, reason, manifests, update, acceptNew, asOf,
        };
        command.SetAction(parsed => Guarded.Run(terminal, () =>
        {
            var options = new BaselineOptions(
                Path.GetFullPath(parsed.GetValue(path)!, currentDirectory),
                parsed.GetValue(manifests) ?? [],
                parsed.GetValue(expires),
                Text("--approved-by", parsed.GetValue(approvedBy)),
                Text("--reason", parsed.GetValue(reason)),
                parsed.GetValue(update),
                parsed.GetValue(acceptNew),
                AsOfDate.Of(parsed.GetValue(asOf)!, "--as-of", Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), DateTimeOffset.UtcNow));
            return new BaselineWriting(options, terminal, currentDirectory).Run();
        }));
        return command;
    }

    private static string? Text(string option, string? text) =>
        text is null || SystemChoice.IsName(text) ? text?.Trim() : throw new FormatException($"{option} must be a text on one line");
}
