namespace Aims.Inventory.Metadata;

/// <summary>Tells faults of the file that is read from faults of the machine and from cancellation.</summary>
internal static class MetadataFault
{
    /// <summary>
    /// Whether reading damaged or hostile metadata can raise this. The reader checks most but not all offsets, so that
    /// besides <see cref="BadImageFormatException"/> the exceptions of a wrong index or cast occur too.
    /// </summary>
    public static bool IsCausedByInput(Exception exception) => exception
        is BadImageFormatException
        or IOException
        or UnauthorizedAccessException
        or ArgumentException
        or InvalidOperationException
        or OverflowException
        or IndexOutOfRangeException
        or InvalidCastException
        or NotSupportedException
        or KeyNotFoundException;
}
