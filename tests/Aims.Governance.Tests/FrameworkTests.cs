using System.Globalization;
using Aims.Governance.Frameworks;
using Aims.Governance.Rules;

namespace Aims.Governance.Tests;

public class FrameworkTests
{
    private static readonly string[] Functions = ["GOVERN", "MAP", "MEASURE", "MANAGE"];

    [Fact]
    public void Each_framework_has_as_many_ids_as_its_source()
    {
        Assert.Equal(38, FrameworkTable.AnnexA.Entries.Count);
        Assert.Equal(32, FrameworkTable.Clauses.Entries.Count);
        Assert.Equal(72, FrameworkTable.AiRiskManagement.Entries.Count);
        Assert.Equal(12, FrameworkTable.GenerativeAiRisks.Entries.Count);
        Assert.All(FrameworkTable.All, framework => Assert.Equal(framework.Entries.Count, framework.Entries.Select(entry => entry.Id).Distinct().Count()));
        Assert.All(FrameworkTable.All.SelectMany(framework => framework.Entries), entry => Assert.NotEmpty(entry.Label.Trim()));
    }

    [Fact]
    public void Each_function_of_the_risk_framework_has_its_subcategories()
    {
        var counts = Functions.Select(function => FrameworkTable.AiRiskManagement.Entries.Count(entry => entry.Id.StartsWith(function + " ", StringComparison.Ordinal)));

        Assert.Equal([19, 18, 22, 13], counts);
    }

    [Fact]
    public void Of_all_ids_that_could_be_written_only_the_real_ones_are_ids()
    {
        var numbers = Enumerable.Range(0, 14).ToList();
        var two = numbers.SelectMany(first => numbers.Select(second => string.Create(CultureInfo.InvariantCulture, $"{first}.{second}"))).ToList();
        var all = two.Concat(two.SelectMany(pair => numbers.Select(third => string.Create(CultureInfo.InvariantCulture, $"{pair}.{third}"))))
            .Concat(two.SelectMany(pair => two.Select(other => $"{pair}.{other}"))).ToList();

        Assert.Equal(38, all.Count(id => FrameworkTable.AnnexA.IsId("A." + id)));
        Assert.Equal(32, all.Count(FrameworkTable.Clauses.IsId));
        Assert.Equal(12, all.Count(FrameworkTable.GenerativeAiRisks.IsId));
        Assert.Equal(72, Functions.Sum(function => all.Count(id => FrameworkTable.AiRiskManagement.IsId($"{function} {id}"))));
        Assert.DoesNotContain(all, FrameworkTable.AnnexA.IsId);
        Assert.DoesNotContain(all, id => FrameworkTable.AnnexA.IsId("B." + id));
        Assert.DoesNotContain(all, id => FrameworkTable.AnnexA.IsId($"A.{id} "));
    }

    [Fact]
    public void What_a_wrong_id_probably_meant_is_an_id_and_the_wrong_one_is_not()
    {
        var ids = FrameworkTable.All.SelectMany(framework => framework.Entries).Select(entry => entry.Id).ToHashSet();

        Assert.NotEmpty(WrongId.Known);
        Assert.All(WrongId.Known, wrong =>
        {
            Assert.DoesNotContain(wrong.Id, ids);
            Assert.Equal(wrong.Id.ToUpperInvariant(), wrong.Id);
            Assert.True(wrong.Meant is null || ids.Contains(wrong.Meant), wrong.Id);
        });
    }

    [Theory]
    [InlineData("A.5.1", "'A.5.1' is not a control of ISO/IEC 42001:2023 Annex A; lists that number the areas from A.5 call the AI policy so", "probably meant: 'A.2.2' (There is an AI policy on paper)")]
    [InlineData("A.11.2", "Annex A ends with A.10", "probably meant: 'A.10.3' (Suppliers fit our approach)")]
    [InlineData("MANAGE 4.4", "MANAGE 4 ends with MANAGE 4.3", "probably meant: 'MANAGE 4.3'")]
    [InlineData("govern 1.8", "GOVERN 1 ends with GOVERN 1.7", "probably meant: 'GOVERN 1.7' (Retire systems safely)")]
    [InlineData("B.9.9", "Annex B is guidance", "A.9 ends with A.9.4")]
    [InlineData("39", "some lists count 39 controls", "Annex A has 38")]
    [InlineData("A.7.1", "its objective", "probably meant: 'A.7.2'")]
    [InlineData("B.9.3", "did you mean 'A.9.3'", "")]
    [InlineData("GOVERN 1.6", "it is a subcategory of NIST AI RMF 1.0: 'GOVERN 1.6'", "")]
    [InlineData("8.4", "it is a clause of ISO/IEC 42001:2023: '8.4'", "the control of this number is 'A.8.4'")]
    [InlineData("A.6.2", "it is divided: A.6.2.2, A.6.2.3", "A.6.2.8")]
    [InlineData("", "its 38 control ids go from A.2.2 to A.10.4", "")]
    public void A_wrong_id_is_told_with_what_was_meant(string id, string part, string otherPart)
    {
        var message = UnknownControl.Of(id, null).Message;

        Assert.Contains(part, message, StringComparison.Ordinal);
        Assert.Contains(otherPart, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9.2", "it is divided: 9.2.1, 9.2.2")]
    [InlineData("A.5.3", "it is a control of ISO/IEC 42001:2023 Annex A")]
    [InlineData("11.1", "did you mean '10.1'")]
    [InlineData("scope", "its clauses go from 4.1 to 10.2")]
    public void A_wrong_clause_is_told_with_what_was_meant(string id, string part)
    {
        Assert.Contains(part, UnknownControl.Of(FrameworkTable.Clauses, id, null).Message, StringComparison.Ordinal);
    }
}
