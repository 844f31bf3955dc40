using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Aims.Cli;

/// <summary>The usual help, then how it looks in use and what the exit codes mean.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Examples =
        """
        Examples:
          aims check                        check the register of the repository you are in
          aims check src/Claims             check the register of the repository that has this folder
          aims check --format json          the same findings, for a script

        Exit codes:
          0  no findings
          1  findings
          2  wrong usage, no register found, or a file that cannot be read

        """;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Examples);
        return exitCode;
    }
}
