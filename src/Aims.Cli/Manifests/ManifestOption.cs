using System.CommandLine;

namespace Aims.Cli.Manifests;

/// <summary>The option <c>--manifests</c>.</summary>
internal static class ManifestOption
{
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
