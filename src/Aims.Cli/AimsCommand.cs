using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Aims.Cli.Assess;
using Aims.Cli.Baseline;
using Aims.Cli.Init;

namespace Aims.Cli;

/// <summary>The <c>aims</c> command.</summary>
internal static class AimsCommand
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <param name="currentDirectory">Where the command was started; findings name files from there.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal, string currentDirectory)
    {
        var parsed = Create(terminal, currentDirectory).Parse(args);
        var exitCode = parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
        return parsed.Action is ParseErrorAction ? ExitCode.NotDone : exitCode;
    }

    private static RootCommand Create(Terminal terminal, string currentDirectory)
    {
        var root = new RootCommand("Begins and checks a repository's register of AI systems (the folder aims/).")
        {
            InitCommand.Create(terminal, currentDirectory),
            CheckCommand.Create(terminal, currentDirectory),
            BaselineCommand.Create(terminal, currentDirectory),
            AssessCommand.Create(terminal, currentDirectory),
        };

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
