using System.Security.Cryptography;
using Aims.Inventory.Dependencies;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Tests.Dependencies;

/// <summary>What a manifest takes in of the assemblies that ship with its own.</summary>
public sealed class DependencyReaderTests : IDisposable
{
    private const string Caller = "public class App { public object Use() => new Library(null!).Ask(); }";
    private readonly Solution _solution = new();

    public void Dispose() => _solution.Dispose();

    [Fact]
    public void A_dependency_is_taken_in_by_digest_with_its_systems()
    {
        var library = _solution.Govern("Library", Solution.Calling("Library", "claims-triage") + Solution.Calling("Free"));

        var manifest = App(library);

        var entry = Assert.Single(manifest.Dependencies);
        Assert.Equal(("Library", "project", true), (entry.Assembly, entry.Source, entry.Direct));
        Assert.Equal(("read", Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Solution.ManifestOf(library))))), (entry.Manifest.Status, entry.Manifest.Sha256));
        Assert.Equal(("allMethodBodiesRead", 2), (entry.Coverage, entry.ModelCalls));
        var own = ManifestJson.Read(File.ReadAllText(Solution.ManifestOf(library)));
        Assert.Equal((own.Subject.Mvid, own.Subject.Version, own.Findings.Count), (entry.Mvid, entry.Version, entry.OpenFindings));
        Assert.Equal([new ManifestDependencySystem("claims-triage", "Claims triage", 1, 2)], entry.Systems);
        Assert.Empty(manifest.Systems);
        Assert.Empty(manifest.Findings);
        Assert.Equal(["claims-triage Claims triage 1 2 Library"], Shipped(manifest));
    }

    [Fact]
    public void What_an_accepted_finding_is_about_is_not_open()
    {
        var library = _solution.Govern("Library", Solution.Calling("Library", "claims-triage"));
        var text = File.ReadAllText(Solution.ManifestOf(library));
        File.WriteAllText(Solution.ManifestOf(library), text.Replace("\"rule\": \"AIMS1003\",", "\"rule\": \"AIMS1003\", \"acceptedBy\": \"/waivers/0\",", StringComparison.Ordinal));

        var entry = Assert.Single(App(library).Dependencies);

        Assert.Equal(1, entry.OpenFindings);
        Assert.Equal(1, entry.Systems.Single().OpenFindings);
    }

    [Fact]
    public void One_system_in_several_assemblies_is_summed_up_once()
    {
        var library = _solution.Govern("Library", Solution.Calling("Library", "claims-triage"));
        var app = _solution.Compile("App", Solution.Calling("Own", "claims-triage") + Caller, "obj", library.Path);

        Assert.Equal(["claims-triage Claims triage 2 4 App,Library"], Shipped(_solution.Inventory(app, library)));
    }

    [Fact]
    public void Systems_that_share_an_id_but_no_name_stay_two()
    {
        var library = _solution.Govern("Library", Solution.Calling("Library", "claims-triage"));
        Edit(library, text => text.Replace("Claims triage", "Another vendor's", StringComparison.Ordinal));
        var app = _solution.Compile("App", Solution.Calling("Own", "claims-triage") + Caller, "obj", library.Path);

        Assert.Equal(["claims-triage Another vendor's 1 2 Library", "claims-triage Claims triage 1 2 App"], Shipped(_solution.Inventory(app, library)));
    }

    [Fact]
    public void What_only_a_dependency_s_manifest_lists_is_taken_in_with_who_lists_it()
    {
        var inner = _solution.Govern("Inner", Solution.Calling("Inner", "claims-triage"));
        var middle = _solution.Govern("Middle", "public class Middle { public object Use() => new Inner(null!).Ask(); }", inner);
        var outer = _solution.Govern("Outer", "public class Outer { public object Use() => new Middle().Use(); }", middle);

        var manifest = App(outer);

        Assert.Equal(["Inner Outer", "Middle Outer", "Outer "], manifest.Dependencies.Select(entry => $"{entry.Assembly} {string.Join(",", entry.Via ?? [])}"));
        Assert.All(manifest.Dependencies, entry => Assert.Equal("read", entry.Manifest.Status));
        Assert.Equal(["claims-triage Claims triage 1 2 Inner"], Shipped(manifest));
        Assert.DoesNotContain(manifest.Limitations, limitation => limitation.Id == "dependency-conflict");
    }

    [Fact]
    public void Two_versions_of_an_assembly_are_said_and_only_the_one_that_ships_counts()
    {
        var older = _solution.Govern("Inner", Solution.Calling("Inner", "claims-triage"));
        var middle = _solution.Govern("Middle", "public class Middle { public object Use() => new Inner(null!).Ask(); }", older);
        var olderMvid = ManifestJson.Read(File.ReadAllText(Solution.ManifestOf(older))).Subject.Mvid;
        var newer = _solution.Govern("Inner", Solution.Calling("Inner", "claims-triage") + Solution.Calling("More", "claims-triage"));

        var manifest = App(middle, newer);

        Assert.Equal([("Inner", 2), ("Inner", 1), ("Middle", 0)], manifest.Dependencies.OrderBy(entry => entry.Assembly).ThenBy(entry => entry.Via?.Count).Select(entry => (entry.Assembly, entry.ModelCalls)));
        Assert.Equal(["claims-triage Claims triage 2 4 Inner"], Shipped(manifest));
        var newerMvid = manifest.Dependencies.Single(entry => entry.Assembly == "Inner" && entry.Via is null).Mvid;
        Assert.Equal(
            $"The assembly Inner is known with several module version ids, of different builds or versions: {newerMvid} here; {olderMvid} in the manifest of Middle.",
            Assert.Single(manifest.Limitations, limitation => limitation.Id == "dependency-conflict").Text);
    }

    [Fact]
    public void A_manifest_of_another_build_is_never_taken_in()
    {
        var library = _solution.Govern("Library", Solution.Calling("Library", "claims-triage"));
        _solution.Compile("Library", Solution.Calling("Library", "claims-triage") + Solution.Calling("More"));

        var manifest = App(library);

        var entry = Assert.Single(manifest.Dependencies);
        Assert.Equal(("otherAssembly", 2), (entry.Manifest.Status, entry.ModelCalls));
        Assert.Empty(entry.Systems);
        Assert.Null(entry.OpenFindings);
        Assert.Empty(manifest.ShippedSystems);
        Assert.Contains("The manifest beside the assembly Library was not taken in: it is about an assembly with the module version id", Limitation(manifest, "dependency-manifest"), StringComparison.Ordinal);
        Assert.Contains("calls models in 2 places, and its manifest was not taken in: it is about an assembly with", Assert.Single(manifest.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_that_was_rewritten_after_the_compiler_keeps_its_manifest_and_is_named()
    {
        var library = _solution.Govern("Library", Solution.Calling("Library", "claims-triage"));
        using (var end = new FileStream(library.Path, FileMode.Append))
        {
            end.WriteByte(0);
        }

        var manifest = App(library);

        Assert.Equal("read", Assert.Single(manifest.Dependencies).Manifest.Status);
        Assert.Contains("The assembly Library was changed after its manifest was made", Limitation(manifest, "rewritten-dependency"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dependency_that_calls_models_without_a_manifest_is_a_finding()
    {
        var library = _solution.Compile("Library", Solution.Calling("Library")) with { Source = DependencySource.Package, PackageId = "Contoso.Library", PackageVersion = "1.2.0", IsDirect = false };

        var manifest = App(library);

        var entry = Assert.Single(manifest.Dependencies);
        Assert.Equal(("missing", 1, false, new ManifestDependencyPackage("Contoso.Library", "1.2.0")), (entry.Manifest.Status, entry.ModelCalls, entry.Direct, entry.Package));
        var finding = Assert.Single(manifest.Findings);
        Assert.Equal(("AIMS3004", "A:Library"), (finding.Rule, finding.Member));
        Assert.Equal(
            "The assembly 'Library' (package Contoso.Library 1.2.0) calls models in 1 place, and carries no manifest; take a version that carries its own, or name the members that you call in aims/model-apis.yaml, so that calls of them count as model calls",
            finding.Message);
    }

    [Fact]
    public void A_dependency_that_a_referenced_project_names_already_is_recorded_but_no_finding()
    {
        var library = _solution.Compile("Library", Solution.Calling("Library")) with { IsDirect = false };
        var middle = _solution.Govern("Middle", "public class Middle { public object Use() => new Library(null!).Ask(); }", library);

        var manifest = App(middle, library);

        Assert.Equal(["AIMS3004"], ManifestJson.Read(File.ReadAllText(Solution.ManifestOf(middle))).Findings.Select(finding => finding.Rule));
        Assert.Equal(["Library missing", "Middle read"], manifest.Dependencies.Select(entry => $"{entry.Assembly} {entry.Manifest.Status}"));
        Assert.Empty(manifest.Findings);
    }

    [Fact]
    public void A_package_s_manifest_does_not_speak_for_the_application()
    {
        var library = _solution.Compile("Library", Solution.Calling("Library")) with { IsDirect = false };
        var middle = _solution.Govern("Middle", "public class Middle { public object Use() => new Library(null!).Ask(); }", library) with { Source = DependencySource.Package, PackageId = "Middle", PackageVersion = "1.0.0" };

        Assert.Equal(["AIMS3004"], App(middle, library).Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void A_wrapper_around_a_marked_gateway_calls_models()
    {
        var gateway = _solution.Govern("Gateway", "public class Gateway { [ModelApi] public string Ask() => \"\"; }");
        var wrapper = _solution.Compile("Wrapper", "public class Wrapper { public string Ask() => new Gateway().Ask(); }", "bin", gateway.Path);

        var manifest = App(gateway, wrapper);

        Assert.Equal(["Gateway read 0", "Wrapper missing 1"], manifest.Dependencies.Select(entry => $"{entry.Assembly} {entry.Manifest.Status} {entry.ModelCalls}"));
        Assert.Equal("A:Wrapper", Assert.Single(manifest.Findings).Member);
    }

    [Fact]
    public void A_manifest_that_was_made_without_looking_hides_no_call()
    {
        var library = _solution.Govern("Library", Solution.Calling("Library"));
        Edit(library, text => text.Replace("allMethodBodiesRead", "none", StringComparison.Ordinal));

        var manifest = App(library);

        var entry = Assert.Single(manifest.Dependencies);
        Assert.Equal(("read", "none", 1), (entry.Manifest.Status, entry.Coverage, entry.ModelCalls));
        Assert.Contains("calls models in 1 place, and its manifest was made without looking into it; remove AimsEnabled=false there", Assert.Single(manifest.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_SDKs_and_assemblies_without_models_are_no_dependencies()
    {
        var sdk = new ShippedFile(typeof(Microsoft.Extensions.AI.IChatClient).Assembly.Location, DependencySource.Package, "Microsoft.Extensions.AI.Abstractions", "10.11.0", true);
        var plain = _solution.Compile("Plain", "public class Plain { public IChatClient? Client; }");
        _solution.Write("bin/native.dll", "MZ");

        var manifest = App(sdk, plain);

        Assert.Empty(manifest.Dependencies);
        Assert.Empty(manifest.Findings);
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_named()
    {
        _solution.Write("bin/Broken.dll", "MZ and nothing else");
        var broken = new ShippedFile(_solution.PathOf("bin/Broken.dll"), DependencySource.File, "", "", true);

        Assert.StartsWith("Broken.dll, which ships with the assembly, could not be read", Limitation(App(broken), "unread-dependency"), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> BrokenManifests => new()
    {
        { "", "it is no JSON, or nested too deeply" },
        { "{", "it is no JSON, or nested too deeply" },
        { "[]", "what should have 'schemaVersion' is no object" },
        { "null", "what should have 'schemaVersion' is no object" },
        { "{ \"schemaVersion\": 2 }", "its schemaVersion is not 1, the only one that this version reads" },
        { "{ \"schemaVersion\": \"1\" }", "'schemaVersion' is no count" },
        { "{ \"schemaVersion\": 1 }", "'subject' is missing" },
        { "{ \"schemaVersion\": 1, \"subject\": [], \"collection\": {}, \"modelCalls\": null }", "'modelCalls' is no list" },
        { new string('[', 100_000), "it is no JSON, or nested too deeply" },
        { "\uFEFF{}", "it is no JSON, or nested too deeply" },
    };

    [Theory]
    [MemberData(nameof(BrokenManifests))]
    public void A_broken_manifest_is_one_limitation(string text, string problem)
    {
        var library = _solution.Govern("Library", Solution.Calling("Library"));
        File.WriteAllText(Solution.ManifestOf(library), text);

        var manifest = App(library);

        Assert.Equal($"The manifest beside the assembly Library was not taken in: {problem}.", Limitation(manifest, "dependency-manifest"));
        Assert.Equal("unreadable", Assert.Single(manifest.Dependencies).Manifest.Status);
        Assert.Equal("AIMS3004", Assert.Single(manifest.Findings).Rule);
    }

    [Theory]
    [InlineData("\"assembly\": \"Library\"", "\"assembly\": \"Lib\\u001b[2Jrary\"", "'assembly' has control characters")]
    [InlineData("\"assembly\": \"Library\"", "\"assembly\": 5", "'assembly' is no text")]
    [InlineData("\"value\": \"Claims triage\"", "\"value\": \"Claims\\ntriage\"", "'value' has control characters")]
    [InlineData("\"value\": \"Claims triage\"", "\"value\": \"Claims \\u202e egairt\"", "'value' has control characters")]
    [InlineData("\"value\": \"Claims triage\"", "\"value\": \"\\ud800\"", "it is no JSON, or nested too deeply")]
    [InlineData("\"id\": \"claims-triage\"", "\"id\": null", "'id' is no text")]
    [InlineData("\"coverage\": \"allMethodBodiesRead\"", "\"coverage\": \"complete\"", "'coverage' is none of: allMethodBodiesRead, someMethodBodiesRead, none")]
    [InlineData("\"mvid\": \"", "\"mvid\": \"x", "'mvid' is no module version id")]
    [InlineData("\"sha256\": \"", "\"sha256\": \"x", "'sha256' is no digest")]
    [InlineData("\"modelApis\": []", "\"modelApis\": {}", "'modelApis' is no list")]
    [InlineData("\"dependencies\": []", "\"dependencies\": [ {} ]", "'manifest' is missing")]
    [InlineData("\"dependencies\": []", "\"dependencies\": [ null ]", "what should have 'package' is no object")]
    public void A_manifest_with_something_wrong_in_it_is_not_taken_in(string right, string wrong, string problem)
    {
        var library = _solution.Govern("Library", Solution.Calling("Library", "claims-triage"));
        Edit(library, text => text.Replace(right, wrong, StringComparison.Ordinal));

        var manifest = App(library);

        Assert.Equal($"The manifest beside the assembly Library was not taken in: {problem}.", Limitation(manifest, "dependency-manifest"));
        Assert.Empty(manifest.ShippedSystems);
    }

    [Fact]
    public void A_huge_manifest_is_not_read()
    {
        var library = _solution.Govern("Library", Solution.Calling("Library"));
        using (var file = new FileStream(Solution.ManifestOf(library), FileMode.Open))
        {
            file.SetLength(100L * 1024 * 1024);
        }

        var manifest = App(library);

        Assert.Equal("The manifest beside the assembly Library was not taken in: it is larger than 64 MB.", Limitation(manifest, "dependency-manifest"));
        Assert.Null(Assert.Single(manifest.Dependencies).Manifest.Sha256);
    }

    [Fact]
    public void The_order_of_what_ships_does_not_matter()
    {
        var inner = _solution.Govern("Inner", Solution.Calling("Inner", "claims-triage"));
        var plain = _solution.Compile("Wrapper", Solution.Calling("Wrapper"));
        var middle = _solution.Govern("Middle", "public class Middle { public object Use() => new Inner(null!).Ask(); }", inner);
        var fromPackage = inner with { Source = DependencySource.Package, PackageId = "Inner", PackageVersion = "1.0.0" };

        var app = _solution.Compile("App", "public class App { }", "obj");
        Assert.Equal(
            ManifestJson.Write(_solution.Inventory(app, inner, plain, middle, fromPackage)),
            ManifestJson.Write(_solution.Inventory(app, fromPackage, middle, plain, inner)));
    }

    private AimsManifest App(params ShippedFile[] shipped) => _solution.Inventory(_solution.Compile("App", "public class App { }", "obj"), shipped);

    private static string Limitation(AimsManifest manifest, string id) => Assert.Single(manifest.Limitations, limitation => limitation.Id == id).Text;

    private static IEnumerable<string> Shipped(AimsManifest manifest) => manifest.ShippedSystems
        .Select(system => $"{system.Id} {system.Name} {system.ModelCalls} {system.OpenFindings} {string.Join(",", system.Assemblies)}");

    private static void Edit(ShippedFile file, Func<string, string> edit) => File.WriteAllText(Solution.ManifestOf(file), edit(File.ReadAllText(Solution.ManifestOf(file))));
}
