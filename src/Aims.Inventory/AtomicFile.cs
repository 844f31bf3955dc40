namespace Aims.Inventory;

/// <summary>Puts files in place in one step, so that nobody ever sees half of one, whenever the build is killed.</summary>
public static class AtomicFile
{
    // Virus scanners, editors and other builds hold a file for a moment.
    private static readonly int[] WaitsInMilliseconds = [50, 100, 200, 400, 800];

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

        // A name that nobody else has: two projects, of one build or of two, may put the same file.
        var unfinished = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            for (var tries = 0; ; tries++)
            {
                try
                {
                    write(unfinished);
                    File.Move(unfinished, file, overwrite: true);
                    return;
                }
                catch (Exception exception) when (tries < WaitsInMilliseconds.Length && MayPass(exception))
                {
                    Thread.Sleep(WaitsInMilliseconds[tries]);
                }
            }
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    // Windows says "access denied" where somebody holds what is replaced.
    private static bool MayPass(Exception exception) =>
        exception is UnauthorizedAccessException or (IOException and not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException));
}
