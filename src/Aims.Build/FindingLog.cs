using Aims.Inventory.Manifest;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Aims.Build;

/// <summary>Shows findings at their place and with their page, as strictly as the level asks.</summary>
internal static class FindingLog
{
    // Suggestions are for who looks for them, as in the compiler's output: the summary line has their count.
    public static void LogFinding(this TaskLoggingHelper log, string level, string rule, string helpLink, string? file, int? line, int? column, string message)
    {
        switch (level)
        {
            case EnforcementLevel.Fail:
                log.LogError(null, rule, null, helpLink, file, line ?? 0, column ?? 0, 0, 0, "{0}", message);
                break;
            case EnforcementLevel.Advise:
                log.LogMessage(null, rule, null, file, line ?? 0, column ?? 0, 0, 0, MessageImportance.Normal, "{0} ({1})", message, helpLink);
                break;
            default:
                log.LogWarning(null, rule, null, helpLink, file, line ?? 0, column ?? 0, 0, 0, "{0}", message);
                break;
        }
    }
}
