using Aims.Inventory.Manifest;

namespace Aims.Inventory.Tests.Manifest;

public sealed class SourcePathMapTests
{
    private static readonly SourcePathMap Map = new("/repo", [("/_/", "/repo/"), ("/_1/", "/root/.nuget/packages/"), ("", "/unmapped/")]);

    [Theory]
    [InlineData("/repo/src/A.cs", "src/A.cs")]
    [InlineData("/_/src/A.cs", "src/A.cs")]
    [InlineData("/repo/src/../lib/A.cs", "lib/A.cs")]
    [InlineData("/_1/pkg/A.cs", "_1/pkg/A.cs")]
    [InlineData("/elsewhere/A.cs", "A.cs")]
    [InlineData("/repository/A.cs", "A.cs")]
    [InlineData("C:\\elsewhere\\A.cs", "A.cs")]
    [InlineData("generated/A.g.cs", "generated/A.g.cs")]
    public void Paths_become_relative_and_never_stay_absolute(string path, string relative) => Assert.Equal(relative, Map.Relative(path));

    [Fact]
    public void A_register_above_the_project_is_the_root() =>
        Assert.Equal("app/src/A.cs", new SourcePathMap("/repo/", [("/_/", "/repo/app/")]).Relative("/_/src/A.cs"));
}
