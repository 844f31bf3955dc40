using System.ComponentModel;
using System.Diagnostics;

namespace Aims.Build;

/// <summary>Asks git whether a work tree is as committed.</summary>
internal static class GitWorkTree
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>True only when git says that nothing differs from the commit; false when it can't be asked.</summary>
    public static bool IsClean(string folder)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", "--no-optional-locks status --porcelain")
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                CreateNoWindow = true,
            });
            if (git is null)
            {
                return false;
            }

            // One line is enough to know, and a pipe that nobody empties would block git.
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var firstChange = git.StandardOutput.ReadLineAsync();
            if (!firstChange.Wait(Patience) || firstChange.Result is not null || !git.WaitForExit(Patience))
            {
                git.Kill();
                return false;
            }

            return git.ExitCode == 0;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException or AggregateException)
        {
            return false;
        }
    }
}
