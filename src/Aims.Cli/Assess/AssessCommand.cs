using System.CommandLine;
using Aims.Cli.Init;
using Aims.Cli.Manifests;

namespace Aims.Cli.Assess;

/// <summary><c>aims assess</c>: keeps what an AI system does in code, so that builds tell what has changed since.</summary>
internal static class AssessCommand
{
    public const string Name = "assess";

    public const string Examples =
        """
        Examples:
          dotnet build
          aims assess claims-triage         say what has changed, and write aims/assessed/claims-triage.yaml
          aims assess claims-triage --check say what has changed, and write nothing
          aims assess claims-triage --manifests artifacts
                                            take the manifests of another folder

        Exit codes:
          0  written, or nothing has changed
          1  with --check: something has changed
          2  nothing was written: wrong usage, no such system, nothing built, or a manifest that is stale or cannot be read
        """;

    public static Command Create(Terminal terminal, string currentDirectory)
    {
        var system = new Argument<string>("system") { Description = "The id of the AI system, as in aims/systems/<id>.yaml." };
        var path = new Argument<string>("path")
        {
            Description = "A folder of the repository that has the register.",
            DefaultValueFactory = _ => ".",
        };
        var manifests = ManifestOption.Create(ManifestOption.WhichAreRead);
        var check = new Option<bool>("--check", "--dry-run") { Description = "Says what has changed, and writes nothing." };

        var command = new Command(Name, "Keeps what an AI system does in code, from the manifests of a build: builds report what changes after it.") { system, path, manifests, check };
        command.SetAction(parsed => Guarded.Run(terminal, () =>
        {
            var options = new AssessOptions(
                parsed.GetValue(system)!,
                Path.GetFullPath(parsed.GetValue(path)!, currentDirectory),
                parsed.GetValue(manifests) ?? [],
                parsed.GetValue(check));
            return SystemAssessment.Run(options, terminal, currentDirectory);
        }));
        return command;
    }
}
