using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Aims.Cli.Assess;
using Aims.Cli.Baseline;
using Aims.Cli.Init;

namespace Aims.Cli;

/// <summary>The usual help, then how the command looks in use and what its exit codes mean.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string OfAll =
        """
        Examples:
          aims init                         begin the register of the repository you are in, from what it has built
          aims check                        check that register
          aims baseline                     accept the findings of an old code base until a date
          aims assess claims-triage         keep what an AI system does in code, now that it was assessed
          aims check --help                 more on a command

        Exit codes:
          0  done, no findings
          1  findings
          2  not done: wrong usage, or something is missing or cannot be read
        """;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(parseResult.CommandResult.Command.Name switch
        {
            InitCommand.Name => InitCommand.Examples,
            CheckCommand.Name => CheckCommand.Examples,
            BaselineCommand.Name => BaselineCommand.Examples,
            AssessCommand.Name => AssessCommand.Examples,
            _ => OfAll,
        });
        return exitCode;
    }
}
