namespace Aims.Cli;

/// <summary>Where a command reads and writes.</summary>
/// <param name="Input">Answers to questions.</param>
/// <param name="Output">Receives what was asked for.</param>
/// <param name="Error">Receives questions, progress, and why something can't be had.</param>
/// <param name="CanAsk">Whether a person is there to answer.</param>
internal sealed record Terminal(TextReader Input, TextWriter Output, TextWriter Error, bool CanAsk)
{
    /// <summary>That of the process. A script redirects the input, and nobody sees a question that goes into a file.</summary>
    public static Terminal OfProcess { get; } = new(Console.In, Console.Out, Console.Error, !Console.IsInputRedirected && !Console.IsErrorRedirected);
}
