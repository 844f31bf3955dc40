using Aims.Governance.Frameworks;
using Aims.Governance.Rules;

namespace Aims.Governance.Tests;

public class ControlCatalogueTests
{
    [Fact]
    public void Annex_A_has_38_controls()
    {
        Assert.Equal(38, ControlCatalogue.All.Count);
        Assert.Equal(38, ControlCatalogue.All.Select(control => control.Id).Distinct().Count());
        Assert.All(ControlCatalogue.All, control => Assert.NotEmpty(control.Label));
        Assert.Equal(("A.2.2", "A.10.4"), (ControlCatalogue.All[0].Id, ControlCatalogue.All[^1].Id));
    }

    [Theory]
    [InlineData("A.6.2.8", true)]
    [InlineData("A.6.2", false)]
    [InlineData("a.6.2.8", false)]
    [InlineData("8.4", false)]
    [InlineData("", false)]
    public void Ids_are_matched_exactly(string id, bool isControl) => Assert.Equal(isControl, ControlCatalogue.IsControl(id));

    [Theory]
    [InlineData("a.6.2.8", "A.6.2.8")]
    [InlineData("6.2.8", "A.6.2.8")]
    [InlineData("A6.2.8", "A.6.2.8")]
    [InlineData("A.10.44", "A.10.4")]
    [InlineData("", null)]
    [InlineData("GOVERN 1.1", null)]
    public void The_nearest_control_is_found(string id, string? nearest) => Assert.Equal(nearest, ControlCatalogue.Nearest(id)?.Id);

    [Fact]
    public void An_unknown_control_is_told_with_the_nearest_one()
    {
        Assert.Equal("'A.6.2.88' is not a control of ISO/IEC 42001:2023 Annex A; did you mean 'A.6.2.8' (Events are logged)?", UnknownControl.Of("A.6.2.88", null).Message);
        Assert.EndsWith("its 38 control ids go from A.2.2 to A.10.4", UnknownControl.Of("logging", null).Message, StringComparison.Ordinal);
    }
}
