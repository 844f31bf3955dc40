using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Tests;

public sealed class DeclareModelFixTests
{
    private const string File = "/repo/aims/systems/claims-triage.yaml";

    private const string Source = """
        using Aims.Annotations;
        using OpenAI;

        [AiComponent("claims-triage")]
        class Triage
        {
            void Route(string key) => new OpenAIClient(key).GetChatClient("gpt-4o").CompleteChat("x");

            void Compare(string key)
            {
                new OpenAIClient(key).GetChatClient("gpt-4o").CompleteChat("x");
                new OpenAIClient(key).GetChatClient("o3").CompleteChat("x");
            }
        }
        """;

    private static readonly string Entry = CompleteSystem.Of("claims-triage", "models: # what we use\r\n  - { provider: openai, id: gpt-4.1-mini } # cheap\r\n# the end\r\n");

    [Fact]
    public async Task The_model_is_added_and_all_else_stays()
    {
        var project = FixedProject.Of(Source).WithRegister(("claims-triage", Entry));
        await project.FixAsync("AIMS1005", "Declare openai gpt-4o for AI system 'claims-triage'");

        Assert.Equal(Entry.Replace("# cheap\r\n", "# cheap\r\n  - { provider: openai, id: gpt-4o }\r\n", StringComparison.Ordinal), project.TextOf(File));
        Assert.Equal(["AIMS1005"], await project.DiagnosticIdsAsync());
    }

    [Fact]
    public async Task Fix_all_adds_each_model_once()
    {
        var project = FixedProject.Of(Source).WithRegister(("claims-triage", Entry));
        await project.FixAllAsync("AIMS1005", "Declare openai gpt-4o for AI system 'claims-triage'", FixAllScope.Document);

        Assert.Equal(Entry.Replace("# cheap\r\n", "# cheap\r\n  - { provider: openai, id: gpt-4o }\r\n  - { provider: openai, id: o3 }\r\n", StringComparison.Ordinal), project.TextOf(File));
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Fact]
    public async Task With_an_undeclared_provider_its_model_is_added()
    {
        var project = FixedProject.Of(Source.Replace("gpt-4o", "o3", StringComparison.Ordinal)).WithRegister(("claims-triage", CompleteSystem.Of("claims-triage", "models: [{id: phi4, provider: ollama}]")));
        await project.FixAsync("AIMS1005", "Declare openai o3 for AI system 'claims-triage'");

        Assert.EndsWith("models: [{id: phi4, provider: ollama}, {id: o3, provider: openai}]", project.TextOf(File), StringComparison.Ordinal);
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Fact]
    public async Task A_provider_without_a_known_model_makes_no_entry()
    {
        var source = Source.Replace("\"gpt-4o\"", "key", StringComparison.Ordinal).Replace("\"o3\"", "key", StringComparison.Ordinal);

        Assert.Empty(await FixedProject.Of(source).WithRegister(("claims-triage", CompleteSystem.Of("claims-triage", "models: [{id: phi4, provider: ollama}]"))).TitlesAsync("AIMS1005"));
    }

    [Fact]
    public async Task The_key_is_stable() => Assert.Equal(["AIMS1005.declare"], await FixedProject.Of(Source).WithRegister(("claims-triage", Entry)).KeysAsync("AIMS1005"));
}
