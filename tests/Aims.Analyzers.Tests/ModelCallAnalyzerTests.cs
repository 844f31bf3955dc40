namespace Aims.Tests;

public sealed class ModelCallAnalyzerTests
{
    private const string Unmarked = """
        using Microsoft.Extensions.AI;
        namespace Contoso.Claims;
        public class Triage(IChatClient client)
        {
            public async Task<string> RouteAsync(string claim)
            {
                await client.GetResponseAsync("first");
                return (await client.GetResponseAsync(claim)).Text;
            }
        }
        """;

    private static string Marked(string systemId) => Unmarked
        .Replace("using Microsoft.Extensions.AI;", "using System.Threading.Tasks; using Microsoft.Extensions.AI; using Aims.Annotations;", StringComparison.Ordinal)
        .Replace("public class", $"[AiComponent(\"{systemId}\")] public class", StringComparison.Ordinal);

    [Fact]
    public async Task AIMS1001_is_shown_at_each_call_of_code_that_belongs_to_no_system()
    {
        var diagnostics = await new AnalyzedProject().WithSource("using System.Threading.Tasks; " + Unmarked).WithRegister(AnalyzedProject.GoodSystem).Diagnostics();

        Assert.Equal(["AIMS1001 Code.cs(7,22) GetResponseAsync", "AIMS1001 Code.cs(8,30) GetResponseAsync"], diagnostics);
    }

    [Fact]
    public async Task Its_message_names_the_api_and_says_what_to_do()
    {
        var diagnostics = await new AnalyzedProject().WithSource("using System.Threading.Tasks; " + Unmarked).WithRegister(AnalyzedProject.GoodSystem).Analyze();

        Assert.All(diagnostics, diagnostic => Assert.StartsWith(
            "'ChatClientExtensions.GetResponseAsync' calls a model, but this code belongs to no AI system of the register; mark the member",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_of_a_complete_system_is_left_alone() =>
        Assert.Empty(await new AnalyzedProject().WithSource(Marked("claims-triage")).WithRegister(AnalyzedProject.GoodSystem).Diagnostics());

    [Theory]
    [InlineData("N:Contoso")]
    [InlineData("N:Contoso.Claims")]
    [InlineData("T:Contoso.Claims.Triage")]
    [InlineData("M:Contoso.Claims.Triage.RouteAsync(System.String)")]
    [InlineData("A:Contoso.Claims")]
    public async Task AppliesTo_ties_code_that_is_not_touched(string scope) =>
        Assert.Empty(await new AnalyzedProject()
            .WithSource("using System.Threading.Tasks; " + Unmarked)
            .WithRegister(AnalyzedProject.GoodSystem + $"\nappliesTo: [ \"{scope}\" ]\n")
            .Diagnostics());

    [Theory]
    [InlineData("N:Contoso.Claim")]
    [InlineData("T:Contoso.Claims.Other")]
    [InlineData("A:Contoso")]
    public async Task AppliesTo_of_something_else_does_not(string scope) =>
        Assert.Equal(2, (await new AnalyzedProject()
            .WithSource("using System.Threading.Tasks; " + Unmarked)
            .WithRegister(AnalyzedProject.GoodSystem + $"\nappliesTo: [ \"{scope}\" ]\n")
            .Diagnostics()).Count);

    [Fact]
    public async Task AIMS1003_and_AIMS1004_are_shown_once_a_member_at_its_first_call()
    {
        var incomplete = string.Join('\n', AnalyzedProject.GoodSystem.Split('\n').Where(line => !line.StartsWith("riskOwner", StringComparison.Ordinal) && !line.StartsWith("impactAssessment", StringComparison.Ordinal)));

        var diagnostics = await new AnalyzedProject().WithSource(Marked("claims-triage")).WithRegister(incomplete).Diagnostics();

        Assert.Equal(["AIMS1003 Code.cs(7,22) GetResponseAsync", "AIMS1004 Code.cs(7,22) GetResponseAsync"], diagnostics);
    }

    [Theory]
    [InlineData("lifecycle: retired")]
    [InlineData("lifecycle: retired\nmodels: [ { provider: nobody, id: nothing } ]")]
    public async Task AIMS1008_is_shown_once_a_member_and_alone(string lifecycle)
    {
        var retired = AnalyzedProject.GoodSystem.Replace("lifecycle: deployed", lifecycle, StringComparison.Ordinal);
        var ownerless = string.Join('\n', retired.Split('\n').Where(line => !line.StartsWith("riskOwner", StringComparison.Ordinal)));

        Assert.Equal(["AIMS1008 Code.cs(7,22) GetResponseAsync"], await new AnalyzedProject().WithSource(Marked("claims-triage")).WithRegister(ownerless).Diagnostics());
    }

    [Theory]
    [InlineData("provider: openai, id: gpt-4.1-mini", "The model 'gpt-4o' of openai is not among the models that AI system 'claims-triage' declares (openai gpt-4.1-mini)")]
    [InlineData("provider: ollama, id: gpt-4o", "The provider 'openai' is not among")]
    [InlineData("provider: OpenAI, id: GPT-4o", null)]
    public async Task AIMS1005_is_shown_once_for_each_model_that_the_code_names_and_the_system_does_not(string declared, string? part)
    {
        var source = """
            using OpenAI.Chat; using Aims.Annotations;
            [AiComponent("claims-triage")]
            public class Triage
            {
                public void Route(string key)
                {
                    var client = new ChatClient("gpt-4o", key);
                    client.CompleteChat("first");
                    client.CompleteChat("second");
                }
            }
            """;

        var diagnostics = await new AnalyzedProject().WithSource(source).WithRegister(AnalyzedProject.GoodSystem + $"\nmodels: [ {{ {declared} }} ]\n").Analyze();

        if (part is null)
        {
            Assert.Empty(diagnostics);
            return;
        }

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("AIMS1005", 7), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains(part, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deniedProviders: [ openai ]", "AIMS1006", "The provider 'openai' is not allowed by the policy in aims.yaml")]
    [InlineData("allowedProviders: [ azure-openai ]", "AIMS1006", "The provider 'openai' is not allowed")]
    [InlineData("deniedModels: [ { provider: openai, id: GPT-4o } ]", "AIMS1006", "The model 'gpt-4o' of openai is not allowed")]
    [InlineData("allowedModels: [ { provider: openai, id: gpt-5 } ]", "AIMS1006", "The model 'gpt-4o' of openai is not allowed")]
    [InlineData("deniedModels: [ { provider: azure-openai, id: gpt-4o } ]", null, "")]
    [InlineData("allowedProviders: [ openai ]", null, "")]
    [InlineData("allowedProviders: [ openai ], deniedProviders: [ openai ]", "AIMS1006", "The provider 'openai'")]
    public async Task AIMS1006_is_shown_once_for_each_model_that_the_policy_denies(string policy, string? id, string part)
    {
        var source = """
            using OpenAI.Chat; using Aims.Annotations;
            [AiComponent("claims-triage")]
            public class Triage
            {
                public void Route(string key)
                {
                    var client = new ChatClient("gpt-4o", key);
                    client.CompleteChat("first");
                    client.CompleteChat("second");
                }
            }
            """;

        var diagnostics = await new AnalyzedProject().WithSource(source)
            .WithRegisterFile("aims.yaml", $"version: 1\norganization: Contoso\npolicy: {{ {policy} }}\n")
            .WithRegisterFile("systems/claims-triage.yaml", AnalyzedProject.GoodSystem)
            .Analyze();

        Assert.Equal(id is null ? [] : [(id, 7)], diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line)));
        Assert.All(diagnostics, diagnostic => Assert.Contains(part, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("models: [ { provider: openai, id: gpt-4o } ]")]
    [InlineData("models: [ { provider: ollama, id: llama3 } ]")]
    public async Task What_the_policy_denies_is_told_also_where_it_is_declared_and_not_twice_where_it_is_not(string models)
    {
        var diagnostics = await new AnalyzedProject()
            .WithSource("""using OpenAI.Chat; using Aims.Annotations; [AiComponent("claims-triage")] public class Triage { public void Route(string key) => new ChatClient("gpt-4o", key).CompleteChat("first"); }""")
            .WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\npolicy: { deniedProviders: [ openai ] }\n")
            .WithRegisterFile("systems/claims-triage.yaml", AnalyzedProject.GoodSystem + $"\n{models}\n")
            .Analyze();

        Assert.Equal(["AIMS1006"], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task What_the_policy_denies_is_told_also_of_code_that_belongs_to_no_system()
    {
        var diagnostics = await new AnalyzedProject()
            .WithSource("""using OpenAI.Chat; public class Triage { public void Route(string key) => new ChatClient("gpt-4o", key).CompleteChat("first"); }""")
            .WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\npolicy: { deniedModels: [ { provider: openai, id: gpt-4o } ] }\n")
            .Analyze();

        Assert.Equal(["AIMS1001", "AIMS1006"], diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_waived_impact_assessment_is_not_missing()
    {
        var system = AnalyzedProject.GoodSystem.Split("impactAssessment:")[0];
        var project = () => new AnalyzedProject().WithSource("""using OpenAI.Chat; using Aims.Annotations; [AiComponent("claims-triage")] public class Triage { public void Route(string key) => new ChatClient("gpt-4o", key).CompleteChat("first"); }""");

        Assert.Equal(["AIMS1003"], (await project().WithRegister(system).Analyze()).Select(diagnostic => diagnostic.Id));
        Assert.Empty(await project().WithRegister(system + "waivers: [ { requirement: impactAssessment, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 } ]\n").Analyze());
    }

    [Fact]
    public async Task Without_a_register_calls_are_warned_about_and_one_suggestion_says_how_to_begin()
    {
        var diagnostics = await new AnalyzedProject().WithSource("using System.Threading.Tasks; " + Unmarked).Diagnostics();

        Assert.Equal(["AIMS1001 Code.cs(7,22) GetResponseAsync", "AIMS1001 Code.cs(8,30) GetResponseAsync", "AIMS2000"], diagnostics);
    }

    [Fact]
    public async Task A_project_without_model_api_gets_no_diagnostic_and_no_register_is_read() =>
        Assert.Empty(await new AnalyzedProject()
            .WithSource("namespace Contoso; public class Plain { public string Run() => string.Concat(\"a\", \"b\"); }")
            .WithoutModelSdks()
            .WithRegisterFile("aims.yaml", "nonsense: [")
            .Diagnostics());

    [Fact]
    public async Task A_wrapper_of_the_register_counts_as_a_model_api()
    {
        const string Source = """
            namespace Contoso;
            public class Gateway { public string Ask(string q) => q; }
            public class User { public string Run(Gateway g) => g.Ask("x"); }
            """;
        const string Apis = """
            version: 1
            apis:
              - assembly: Contoso.Claims
                members:
                  - { id: "M:Contoso.Gateway.Ask", kind: invoke, modality: chat }
            """;

        var diagnostics = await new AnalyzedProject().WithSource(Source).WithRegister(AnalyzedProject.GoodSystem).WithRegisterFile("model-apis.yaml", Apis)
            .WithoutModelSdks()
            .Diagnostics();

        Assert.Equal(["AIMS1001 Code.cs(3,55) Ask"], diagnostics);
    }

    [Fact]
    public async Task A_wrapper_marked_in_source_counts_without_any_model_sdk()
    {
        const string Source = """
            using Aims.Annotations;
            namespace Contoso;
            public class Gateway { [ModelApi] public string Ask(string q) => q; }
            public class User { public string Run(Gateway g) => g.Ask("x"); }
            """;

        var diagnostics = await new AnalyzedProject().WithSource(Source).WithRegister(AnalyzedProject.GoodSystem)
            .WithoutModelSdks()
            .Diagnostics();

        Assert.Equal(["AIMS1001 Code.cs(4,55) Ask"], diagnostics);
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_analyzed_without_failing()
    {
        var diagnostics = await new AnalyzedProject().WithSource("""
            using Microsoft.Extensions.AI;
            class C { void M(IChatClient c) { c.GetResponseAsync(; c.GetResponseAsync("a") } [Aims.Annotations.AiComponent( ] int
            """).WithRegister(AnalyzedProject.GoodSystem).Analyze();

        Assert.All(diagnostics, diagnostic => Assert.StartsWith("AIMS", diagnostic.Id, StringComparison.Ordinal));
    }
}
