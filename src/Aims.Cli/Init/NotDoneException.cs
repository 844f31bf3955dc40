namespace Aims.Cli.Init;

/// <summary>Why the command can't go on; a sentence without its full stop.</summary>
internal sealed class NotDoneException(string message) : Exception(message);
