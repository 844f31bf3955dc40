using System.CommandLine;

namespace Aims.Cli.Manifests;

/// <summary>The option <c>--manifests</c>.</summary>
internal static class ManifestOption
{
    /// <summary>What it does for a command that always reads manifests.</summary>
    public const string WhichAreRead = "Manifests to read: files, folders, or paths with * for any characters. By default those below the folder that holds the register.";

    /// <summary>Makes the option.</summary>
    /// <param name="description">What it does for the command.</param>
    public static Option<string[]> Create(string description) => new("--manifests")
    {
        Description = description,
        HelpName = "files and folders",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
    };
}
