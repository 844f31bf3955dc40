using Microsoft.Build.Utilities;

namespace Aims.Build;

/// <summary>Shows a finding as a warning of the build, at its place and with its page.</summary>
internal static class FindingWarnings
{
    public static void LogFinding(this TaskLoggingHelper log, string rule, string helpLink, string? file, int? line, int? column, string message) => log.LogWarning(
        subcategory: null,
        warningCode: rule,
        helpKeyword: null,
        helpLink: helpLink,
        file: file,
        lineNumber: line ?? 0,
        columnNumber: column ?? 0,
        endLineNumber: 0,
        endColumnNumber: 0,
        message: "{0}",
        messageArgs: message);
}
