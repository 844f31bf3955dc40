using System.Text.RegularExpressions;
using Aims.Governance.Rules;

namespace Aims.Governance.Tests;

/// <summary>The configurations that the package gives to the compiler are in step with the rules.</summary>
public partial class EnforcementConfigTests
{
    [Theory]
    [InlineData("advise", "suggestion")]
    [InlineData("fail", "error")]
    public void Each_rule_of_the_compiler_that_is_no_suggestion_anyway_is_listed(string level, string severity)
    {
        var config = Repository.Read($"build/configs/{level}.globalconfig");

        Assert.Equal(
            RuleTable.All.Where(rule => rule.IsForCompiler && !rule.IsSuggestion).Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {severity}"),
            Setting().Matches(config).Select(match => match.Value));
    }

    [Theory]
    [InlineData("advise")]
    [InlineData("fail")]
    public void Any_configuration_of_a_user_says_more(string level)
    {
        var lines = Repository.Read($"build/configs/{level}.globalconfig").Split('\n');

        // The SDK's own have -100 and more; a user's has 0, or 100 if it is called .globalconfig.
        Assert.Contains("is_global = true", lines);
        Assert.Contains("global_level = -1000", lines);
    }

    [GeneratedRegex("^dotnet_diagnostic.*$", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
