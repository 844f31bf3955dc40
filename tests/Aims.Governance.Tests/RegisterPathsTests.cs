using Aims.Governance.Register;

namespace Aims.Governance.Tests;

public class RegisterPathsTests
{
    [Theory]
    [InlineData("/repo/aims/aims.yaml", RegisterFileKind.Root)]
    [InlineData("aims/aims.yaml", RegisterFileKind.Root)]
    [InlineData(@"C:\repo\aims\aims.yaml", RegisterFileKind.Root)]
    [InlineData(@"C:\repo/aims\systems/claims.yaml", RegisterFileKind.System)]
    [InlineData("aims/systems/aims.yaml", RegisterFileKind.System)]
    [InlineData("/repo/aims/model-apis.yaml", RegisterFileKind.ModelApis)]
    [InlineData("aims/baseline.yaml", RegisterFileKind.Baseline)]
    [InlineData("/repo/aims/assessed/claims.yaml", RegisterFileKind.Assessed)]
    public void Register_files_are_known_by_their_path(string path, RegisterFileKind kind) =>
        Assert.Equal(kind, RegisterPaths.TryGetKind(path));

    [Theory]
    [InlineData("")]
    [InlineData("aims.yaml")]
    [InlineData("other/aims.yaml")]
    [InlineData("aims/systems/baseline.yml")]
    [InlineData("aims/former/baseline.yaml")]
    [InlineData("aims/systems/.yaml")]
    [InlineData("aims/systems/claims.yml")]
    [InlineData("aims/systems/more/claims.yaml")]
    [InlineData("systems/claims.yaml")]
    [InlineData("assessed/claims.yaml")]
    [InlineData("aims/assessed/.yaml")]
    public void Other_files_are_not(string path) => Assert.Null(RegisterPaths.TryGetKind(path));
}
