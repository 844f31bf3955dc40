using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Aims.Cli;

/// <summary>The <c>aims</c> command.</summary>
internal static class AimsCommand
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Receives what was asked for.</param>
    /// <param name="error">Receives why it can't be had.</param>
    /// <param name="currentDirectory">Where the command was started; findings name files from there.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, string currentDirectory)
    {
        var parsed = Create(output, error, currentDirectory).Parse(args);
        var exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return parsed.Action is ParseErrorAction ? ExitCode.NotDone : exitCode;
    }

    private static RootCommand Create(TextWriter output, TextWriter error, string currentDirectory)
    {
        var root = new RootCommand("Checks a repository's register of AI systems (the folder aims/).")
        {
            CheckCommand.Create(output, error, currentDirectory),
        };

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
