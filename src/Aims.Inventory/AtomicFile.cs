namespace Aims.Inventory;

/// <summary>Puts files in place in one step, so that nobody ever sees half of one, whenever the build is killed.</summary>
public static class AtomicFile
{
    /// <summary>Writes text in UTF-8 without byte order mark.</summary>
    public static void Write(string file, string text) => Put(file, unfinished => File.WriteAllText(unfinished, text));

    /// <summary>Copies a file with its date.</summary>
    public static void Copy(string source, string file) => Put(file, unfinished =>
    {
        File.Copy(source, unfinished, overwrite: true);
        File.SetLastWriteTimeUtc(unfinished, File.GetLastWriteTimeUtc(source));
    });

    private static void Put(string file, Action<string> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            write(unfinished);
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
