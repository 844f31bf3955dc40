using Aims.Governance.Register;
using Aims.Inventory.Register;

namespace Aims.Inventory.Tests.Register;

public sealed class RegisterDocumentsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aims-documents-").FullName;

    public RegisterDocumentsTests() => Write("docs/Assessments/IA-1.md", "abc");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("docs/Assessments/IA-1.md")]
    [InlineData("docs/Assessments/IA-1.md#result")]
    public void A_document_that_is_there_has_the_digest_of_its_bytes(string path)
    {
        var document = Assert.Single(Find($"design: [ \"{path}\" ]"));

        // FIPS 180-4: the digest of "abc".
        Assert.Equal(("claims", "design", path, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), (document.System, document.Field, document.Address, document.Sha256));
        Assert.Empty(RegisterDocuments.NotFound([document]));
    }

    [Theory]
    [InlineData("docs/Assessments/IA-2.md", "'design' points to 'docs/Assessments/IA-2.md', which is not there; correct the path, or add the document")]
    [InlineData("docs/assessments/IA-1.md", "'design' points to 'docs/assessments/IA-1.md', which is not there;")]
    [InlineData("docs/Assessments", "'design' points to 'docs/Assessments', which is a folder;")]
    public void A_document_that_is_not_there_is_a_finding_at_its_place(string path, string message)
    {
        var finding = Assert.Single(RegisterDocuments.NotFound(Find($"design: [ {path} ]")));

        Assert.Equal("AIMS2008", finding.Rule.Id);
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal((6, 11, "claims"), (finding.Position!.Line, finding.Position.Column, finding.System));
    }

    [Fact]
    public void An_address_on_the_web_is_kept_and_not_looked_for()
    {
        var document = Assert.Single(Find("design: [ \"https://nowhere.invalid/design\" ]"));

        Assert.Equal(("https://nowhere.invalid/design", null, null), (document.Address, document.Sha256, document.Problem));
    }

    [Fact]
    public void A_link_that_leads_out_of_the_repository_is_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("aims-outside-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "secret.md"), "secret");
            Directory.CreateSymbolicLink(Path.Combine(_folder, "linked"), outside);
            File.CreateSymbolicLink(Path.Combine(_folder, "file.md"), Path.Combine(outside, "secret.md"));
            File.CreateSymbolicLink(Path.Combine(_folder, "inside.md"), Path.Combine(_folder, "docs", "Assessments", "IA-1.md"));

            var documents = Find("design: [ linked/secret.md, file.md, inside.md ]");

            Assert.Equal([true, true, false], documents.Select(document => document.Problem?.Contains("through a link", StringComparison.Ordinal) == true));
            Assert.Equal([true, true, false], documents.Select(document => document.Sha256 is null));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void Links_are_followed_as_the_file_system_does()
    {
        var outside = Directory.CreateTempSubdirectory("aims-outside-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "secret.md"), "secret");
            Directory.CreateSymbolicLink(Path.Combine(_folder, "way"), outside);
            File.CreateSymbolicLink(Path.Combine(_folder, "docs", "chain.md"), Path.Combine("..", "way", "secret.md"));
            File.CreateSymbolicLink(Path.Combine(_folder, "docs", "dangling.md"), "nowhere.md");
            File.CreateSymbolicLink(Path.Combine(_folder, "docs", "loop.md"), "loop.md");
            File.CreateSymbolicLink(Path.Combine(_folder, "docs", "near.md"), Path.Combine("Assessments", "IA-1.md"));

            var documents = Find("design: [ docs/chain.md, docs/dangling.md, docs/loop.md, docs/near.md ]");

            Assert.Equal(
                ["which leads out of the repository through a link; add the document itself", "which is not there; correct the path, or add the document", "which is not there; correct the path, or add the document", null],
                documents.Select(document => document.Problem));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void The_repository_may_itself_be_reached_through_a_link()
    {
        var link = _folder + "-link";
        Directory.CreateSymbolicLink(link, _folder);
        try
        {
            var register = Register("design: [ docs/Assessments/IA-1.md ]", "");

            Assert.Null(Assert.Single(RegisterDocuments.Of(register.Root, register.Systems, link)).Problem);
        }
        finally
        {
            Directory.Delete(link);
        }
    }

    [Fact]
    public void Pointers_of_the_root_file_are_found_too()
    {
        var register = Register("", "managementSystem: { 5.2: { owner: B. Chen, document: docs/policy.md, nextReview: 2127-01-01 } }");

        var document = Assert.Single(RegisterDocuments.Of(register.Root, register.Systems, _folder));

        Assert.Equal((null, "managementSystem[5.2].document", "docs/policy.md"), (document.System, document.Field, document.Address));
        Assert.NotNull(document.Problem);
    }

    private IReadOnlyList<RegisterDocument> Find(string lines)
    {
        var register = Register(lines, "");
        Assert.Empty(register.Findings.Select(finding => finding.Message));
        return RegisterDocuments.Of(register.Root, register.Systems, _folder);
    }

    private AimsRegister Register(string system, string root)
    {
        Write("aims/aims.yaml", $"version: 1\norganization: Contoso\n{root}\n");
        Write("aims/systems/claims.yaml", $"id: claims\nname: Claims\npurpose: Sorts claims\nlifecycle: pilot\nrole: deployer\n{system}\n");
        return RegisterFiles.Read([Path.Combine(_folder, "aims/aims.yaml"), Path.Combine(_folder, "aims/systems/claims.yaml")]);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
