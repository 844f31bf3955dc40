using Aims.Governance.Accepting;
using Aims.Governance.Templates;
using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests.Accepting;

public class BaselineChangeTests
{
    private static readonly BaselineDecision Decision = new("Code: from 'before' # the register", "B. Chen", "2026-11-29", "2027-05-31");

    private static readonly FindingKey Calls = new("AIMS1001", "Contoso.Claims", "M:Contoso.Claims.Triage.RouteAsync(System.String)", "ChatClient.CompleteChat");
    private static readonly FindingKey Assessment = new("AIMS1003", "Contoso.Claims", "T:Contoso.Claims.Start", "claims-triage");

    [Fact]
    public void To_begin_everything_is_taken_with_the_most_of_all_builds()
    {
        var change = BaselineChange.Of(null, [Of("A", (Calls with { Assembly = "A" }, 2)), Of("A", (Calls with { Assembly = "A" }, 3)), Of("B", (Assessment with { Assembly = "B" }, 1))], addsNew: true);

        Assert.Equal(new Dictionary<FindingKey, int> { [Calls with { Assembly = "A" }] = 3, [Assessment with { Assembly = "B" }] = 1 }, change.Counts);
        Assert.Equal((0, 4), (change.Removed, change.Added));
    }

    [Theory]
    [InlineData(3, 0, false, 2, 0, 1, 0)]
    [InlineData(3, 1, true, 3, 1, 0, 1)]
    [InlineData(1, 0, false, 1, 0, 2, 0)]
    [InlineData(0, 1, false, 0, 1, 2, 0)]
    [InlineData(2, 1, false, 2, 1, 0, 0)]
    public void An_update_lowers_and_adds_only_when_asked(int calls, int assessments, bool addsNew, int callsAfter, int assessmentsAfter, int removed, int added)
    {
        var former = Read(BaselinePath, GoodBaseline).Baseline;

        var change = BaselineChange.Of(former, [Of("Contoso.Claims", (Calls, calls), (Assessment, assessments))], addsNew);

        Assert.Equal((callsAfter, assessmentsAfter), (change.Counts.GetValueOrDefault(Calls), change.Counts.GetValueOrDefault(Assessment)));
        Assert.Equal((removed, added), (change.Removed, change.Added));
        Assert.Empty(change.NotRead);
    }

    [Theory]
    [InlineData("Contoso.Other", true)]
    [InlineData("Contoso.Claims", false)]
    public void Entries_of_an_assembly_that_was_not_read_are_kept(string assembly, bool isRead)
    {
        var change = BaselineChange.Of(Read(BaselinePath, GoodBaseline).Baseline, [Of(assembly) with { IsRead = isRead }], addsNew: true);

        Assert.Equal(3, change.Counts.Values.Sum());
        Assert.Equal(["Contoso.Claims"], change.NotRead);
    }

    [Fact]
    public void What_is_written_is_read_back_whatever_its_letters()
    {
        FindingKey[] keys =
        [
            new("AIMS1005", "Contoso, Claims", "M:A.B``1(System.Collections.Generic.List{``0},System.Int32[])", "The model 'gpt-4o' of openai"),
            new("AIMS1005", "Contoso: Claims", "", "models/a #1.onnx"),
            new("AIMS1002", "null", "A:null", "- { [ ] } & * ! | > % @ ` \" '"),
            new("AIMS1001", "Żółć.東京", "P:A.B.Item(System.Int32)", "Klasa.Żółć"),
        ];

        var text = BaselineText.Of(Decision, keys.Select((key, index) => KeyValuePair.Create(key, index + 1)));
        var file = Read(BaselinePath, text);

        Assert.Empty(file.Findings.Select(finding => finding.Message));
        Assert.Equal(keys.Select((key, index) => (key, index + 1)).OrderBy(item => item.key.Assembly, StringComparer.Ordinal), file.Baseline!.Entries.Select(entry => (entry.Key, entry.Count)));
        Assert.Equal((Decision.Reason, Decision.ApprovedBy, Decision.ApprovedOn, Decision.Expires), (file.Baseline.Reason!.Value, file.Baseline.ApprovedBy!.Value, file.Baseline.ApprovedOn!.Value, file.Baseline.Expires!.Value));
    }

    [Fact]
    public void The_order_in_which_findings_come_makes_no_difference()
    {
        KeyValuePair<FindingKey, int>[] counts = [new(Calls, 2), new(Assessment, 1), new(Calls with { About = "A" }, 1), new(Calls with { Rule = "AIMS1007" }, 1), new(Calls with { Assembly = "A" }, 1)];

        Assert.Equal(BaselineText.Of(Decision, counts), BaselineText.Of(Decision, counts.Reverse()));
    }

    private static AssemblyFindings Of(string assembly, params (FindingKey Key, int Count)[] findings) =>
        new(assembly, true, [], [], findings.Where(item => item.Count > 0).ToDictionary(item => item.Key, item => item.Count));
}
