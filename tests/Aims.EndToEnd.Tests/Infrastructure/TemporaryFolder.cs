namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>Folders outside the repository, removed when the tests end.</summary>
internal static class TemporaryFolder
{
    private static readonly List<string> Folders = [];

    static TemporaryFolder() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => DeleteAll();

    /// <summary>Makes an empty folder.</summary>
    public static string Create(string name)
    {
        // The real path: on some systems the folder for temporary files is behind a link, and compilers print where it leads.
        var parent = Directory.CreateTempSubdirectory("aims-e2e-").FullName;
        DeleteAtExit(parent);
        return Directory.CreateDirectory(Path.Combine(parent, name)).FullName;
    }

    /// <summary>Restoring a package leaves a copy in the machine's cache; this test run's versions are of no use to anyone.</summary>
    public static void ForgetPackageAtExit(string id, string version)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } configured
            ? configured
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        DeleteAtExit(Path.Combine(cache, id.ToLowerInvariant(), version));
    }

    private static void DeleteAtExit(string folder)
    {
        lock (Folders)
        {
            Folders.Add(folder);
        }
    }

    private static void DeleteAll()
    {
        if (Environment.GetEnvironmentVariable("AIMS_E2E_KEEP") is { Length: > 0 })
        {
            return;
        }

        lock (Folders)
        {
            foreach (var folder in Folders.Where(Directory.Exists))
            {
                try
                {
                    Directory.Delete(folder, recursive: true);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    // A virus scanner or an editor may hold a file; a test has no business failing for that.
                }
            }
        }
    }
}
