using Aims.Governance.Rules;
using Microsoft.Build.Utilities;

namespace Aims.Build;

/// <summary>The errors of the build itself, which are about the manifest and not about what it says.</summary>
internal static class BuildRules
{
    /// <summary>The assembly could not be read, or the manifest not be written.</summary>
    public const string Unreadable = "AIMS3001";

    /// <summary>The manifest is not the one that this build made of this assembly.</summary>
    public const string NotOfThisBuild = "AIMS3008";

    /// <summary>The date that counts as today has another form.</summary>
    public const string WrongDate = "AIMS3009";

    public static void LogBuildError(this TaskLoggingHelper log, string code, string file, string message) =>
        log.LogError(null, code, null, RuleInfo.HelpLinkOf(code), file, 0, 0, 0, 0, "{0}", message);
}
