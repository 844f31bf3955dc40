namespace Aims.Inventory.Metadata;

/// <summary>An assembly could not be read at all: missing, empty, native or damaged.</summary>
public sealed class AssemblyUnreadableException : Exception
{
    /// <summary>Says which file, and what is wrong with it.</summary>
    public AssemblyUnreadableException(string path, string reason, Exception? inner = null)
        : base($"The assembly '{path}' could not be read: {reason}", inner)
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; }
}
