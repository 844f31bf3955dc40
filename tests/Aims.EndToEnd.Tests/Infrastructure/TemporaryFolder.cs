namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>Folders outside the repository.</summary>
internal static class TemporaryFolder
{
    private static readonly List<string> AtExit = [];

    // For what several test classes share. A test host has little time to end, so this must be few files.
    static TemporaryFolder() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => AtExit.ForEach(Delete);

    /// <summary>Makes an empty folder in a new folder of its own.</summary>
    public static string Create(string name) => Directory.CreateDirectory(Path.Combine(Directory.CreateTempSubdirectory("aims-e2e-").FullName, name)).FullName;

    /// <summary>Removes a folder, unless <c>AIMS_E2E_KEEP</c> is set.</summary>
    public static void Delete(string folder)
    {
        if (Environment.GetEnvironmentVariable("AIMS_E2E_KEEP") is { Length: > 0 } || !Directory.Exists(folder))
        {
            return;
        }

        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A virus scanner or an editor may hold a file; a test has no business failing for that.
        }
    }

    /// <summary>Removes a folder when the tests end.</summary>
    public static void DeleteAtExit(string folder)
    {
        lock (AtExit)
        {
            AtExit.Add(folder);
        }
    }

    /// <summary>
    /// Restoring a package leaves a copy in the machine's cache, and this test run's versions are of no use to anyone. Those
    /// that an earlier run had no time to remove go now.
    /// </summary>
    public static void ForgetPackageAtExit(string id, string version)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } configured
            ? configured
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var versions = Path.Combine(cache, id.ToLowerInvariant());
        DeleteAtExit(Path.Combine(versions, version));
        if (Directory.Exists(versions))
        {
            foreach (var old in Directory.EnumerateDirectories(versions, "*-e2e.*").Where(folder => Directory.GetLastWriteTimeUtc(folder) < DateTime.UtcNow.AddHours(-2)).ToList())
            {
                Delete(old);
            }
        }
    }
}
