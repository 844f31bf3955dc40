namespace Aims.Tests;

/// <summary>The compiler is silent about what a waiver or the baseline accepts, and about nothing else.</summary>
public sealed class AcceptedFindingsTests
{
    private const string Source = """
        using Aims.Annotations;
        using Microsoft.Extensions.AI;
        namespace Contoso.Claims;

        public class Free(IChatClient client)
        {
            public async System.Threading.Tasks.Task Ask()
            {
                await client.GetResponseAsync("a");
                await client.GetResponseAsync("b");
            }
        }

        [AiComponent("claims-triage")]
        public class Triage(IChatClient client)
        {
            public object RouteAsync() => client.GetResponseAsync("x");
            public object OtherAsync() => client.GetResponseAsync("x");
        }

        public class Raw(System.Net.Http.HttpClient http)
        {
            public object Send() => http.PostAsync("https://api.openai.com/v1/responses", null);
        }

        [AiComponent("nowhere")] public class Lost { }
        """;

    private const string System = """
        id: claims-triage
        name: Claims triage assistant
        purpose: Suggests a handling route.
        lifecycle: deployed
        role: deployer
        riskOwner: { name: A. Rivera }

        """;

    private const string Rest = "reason: Soon, approvedBy: B. Chen, expires: 2020-01-31";

    private static readonly string[] All =
    [
        "AIMS1001 Code.cs(10,22) GetResponseAsync", "AIMS1001 Code.cs(23,34) PostAsync", "AIMS1001 Code.cs(9,22) GetResponseAsync",
        "AIMS1002 Code.cs(26,14) \"nowhere\"", "AIMS1003 Code.cs(17,42) GetResponseAsync", "AIMS1003 Code.cs(18,42) GetResponseAsync", "AIMS1007 Code.cs(23,34) PostAsync",
    ];

    [Fact]
    public async Task Without_waivers_and_baseline_everything_is_reported() => Assert.Equal(All, await Diagnostics("", "", ""));

    [Theory]
    [InlineData("AIMS1001", "N:Contoso", "Code.cs(10,", "Code.cs(9,", "Code.cs(23,")]
    [InlineData("AIMS1001", "T:Contoso.Claims.Free", "Code.cs(10,", "Code.cs(9,")]
    [InlineData("AIMS1002", "T:Contoso.Claims.Lost", "Code.cs(26,")]
    [InlineData("AIMS1002", "A:Contoso.Claims", "Code.cs(26,")]
    [InlineData("AIMS1007", "M:Contoso.Claims.Raw.Send", "Code.cs(23,")]
    [InlineData("AIMS1003", "A:Contoso.Claims")]
    [InlineData("AIMS1001", "A:Contoso")]
    public async Task A_waiver_of_the_root_file_is_honoured_whatever_its_date(string rule, string scope, params string[] accepted) => Assert.Equal(
        All.Where(line => !line.StartsWith(rule, StringComparison.Ordinal) || !accepted.Any(part => line.Contains(part, StringComparison.Ordinal))),
        await Diagnostics($"waivers: [ {{ rule: {rule}, scope: [ \"{scope}\" ], {Rest} }} ]\n", "", ""));

    [Theory]
    [InlineData("", 17, 18)]
    [InlineData("scope: [ M:Contoso.Claims.Triage.RouteAsync ], ", 17)]
    [InlineData("scope: [ N:Contoso.Other ], ")]
    public async Task A_waiver_of_a_system_is_honoured_in_its_scope(string scope, params int[] accepted) => Assert.Equal(
        All.Where(line => !line.StartsWith("AIMS1003", StringComparison.Ordinal) || !accepted.Any(number => line.Contains($"({number},", StringComparison.Ordinal))),
        await Diagnostics("", $"waivers: [ {{ rule: AIMS1003, {scope}{Rest} }} ]\n", ""));

    [Fact]
    public async Task A_waiver_without_expiry_accepts_nothing_and_is_reported() => Assert.Equal(
        All.Append("AIMS2004 claims-triage.yaml(7,12) { rule: AIMS1003, reason: Soon, approvedBy: B. Chen } ]"),
        await Diagnostics("", "waivers: [ { rule: AIMS1003, reason: Soon, approvedBy: B. Chen } ]\n", ""));

    [Theory]
    [InlineData("AIMS1001", "M:Contoso.Claims.Free.Ask", "ChatClientExtensions.GetResponseAsync", 1, "AIMS1001 Code.cs(9,")]
    [InlineData("AIMS1001", "M:Contoso.Claims.Free.Ask", "ChatClientExtensions.GetResponseAsync", 2, "AIMS1001 Code.cs(9,", "AIMS1001 Code.cs(10,")]
    [InlineData("AIMS1001", "M:Contoso.Claims.Free.Ask", "OtherClient.GetResponseAsync", 2)]
    [InlineData("AIMS1002", "T:Contoso.Claims.Lost", "nowhere", 1, "AIMS1002")]
    [InlineData("AIMS1003", "M:Contoso.Claims.Triage.OtherAsync", "claims-triage", 1, "AIMS1003 Code.cs(18,")]
    [InlineData("AIMS1007", "M:Contoso.Claims.Raw.Send", "api.openai.com", 1, "AIMS1007")]
    public async Task The_baseline_is_honoured_up_to_its_count(string rule, string member, string about, int count, params string[] accepted) => Assert.Equal(
        All.Where(line => !accepted.Any(beginning => line.StartsWith(beginning, StringComparison.Ordinal))),
        await Diagnostics("", "", Entry(rule, member, about, count)));

    [Fact]
    public async Task The_code_of_a_type_is_counted_over_its_initialisers_and_constructors()
    {
        const string Source = """
            using Microsoft.Extensions.AI;
            namespace Contoso.Claims;
            public partial class Start
            {
                private static readonly IChatClient Client = null!;
                private readonly object _a = Client.GetResponseAsync("a");
                public Start() => Client.GetResponseAsync("b");
                public class Inner { private readonly object _d = Client.GetResponseAsync("d"); }
                public object P { get => Client.GetResponseAsync("e"); set => Client.GetResponseAsync(value.ToString()!); }
            }
            public partial class Start { private readonly object _c = Client.GetResponseAsync("c"); }
            """;
        var one = new AnalyzedProject().WithSource(Source).WithRegister();
        Assert.Equal([11, 6, 7, 8, 9, 9], await Lines(one));

        const string About = "ChatClientExtensions.GetResponseAsync";
        var two = new AnalyzedProject().WithSource(Source).WithRegister()
            .WithRegisterFile("baseline.yaml", Entry("AIMS1001", "T:Contoso.Claims.Start", About, 2) + $"  - {{ rule: AIMS1001, assembly: Contoso.Claims, member: \"P:Contoso.Claims.Start.P\", about: {About} }}\n");
        Assert.Equal([11, 8, 9], await Lines(two));

        var three = new AnalyzedProject().WithSource(Source).WithRegister().WithRegisterFile("baseline.yaml", Entry("AIMS1001", "T:Contoso.Claims.Start.Inner", About, 1));
        Assert.Equal([11, 6, 7, 9, 9], await Lines(three));
    }

    private static async Task<IEnumerable<int>> Lines(AnalyzedProject project) =>
        (await project.Diagnostics()).Select(line => int.Parse(line.Split('(', ',')[1], global::System.Globalization.CultureInfo.InvariantCulture));

    private static string Entry(string rule, string member, string about, int count) =>
        $"version: 1\nreason: Code from before\napprovedBy: B. Chen\nexpires: 2020-05-31\nfindings:\n  - {{ rule: {rule}, assembly: Contoso.Claims, member: \"{member}\", about: {about}, count: {count} }}\n";

    private static Task<IReadOnlyList<string>> Diagnostics(string root, string system, string baseline)
    {
        var project = new AnalyzedProject().WithSource(Source)
            .WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\n" + root)
            .WithRegisterFile("systems/claims-triage.yaml", System + system);
        return (baseline.Length == 0 ? project : project.WithRegisterFile("baseline.yaml", baseline)).Diagnostics();
    }
}
