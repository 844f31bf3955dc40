using System.Reflection;
using Aims.Governance.Rules;

namespace Aims.Governance.Tests;

public class RuleTableTests
{
    [Fact]
    public void The_table_lists_each_rule_once()
    {
        var declared = typeof(RuleInfo).Assembly.GetTypes()
            .Select(type => type.GetProperty("Rule", BindingFlags.Public | BindingFlags.Static))
            .Where(property => property?.PropertyType == typeof(RuleInfo))
            .Select(property => (RuleInfo)property!.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);

        Assert.Equal(declared.Select(rule => rule.Id), RuleTable.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(RuleTable.All.Count, RuleTable.All.Select(rule => rule.Id).Distinct().Count());
    }
}
