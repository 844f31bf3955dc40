using System.Globalization;

namespace Aims.Tests;

/// <summary>AIMS1009 in the compiler.</summary>
public sealed class UndeclaredToolTests
{
    private const string Source = """
        using Aims.Annotations; using Microsoft.Extensions.AI; using Microsoft.SemanticKernel;
        namespace Contoso;
        [AiComponent("claims-triage")]
        public class Desk
        {
            public string Route(string claim) => claim;
            public string Close(string claim) => claim;
            public AITool[] Tools() => [AIFunctionFactory.Create(Route), AIFunctionFactory.Create(Close), AIFunctionFactory.Create(Close)];
            [KernelFunction]
            public string Look(string claim) => claim;
        }
        public class Other
        {
            public AITool Tool(Desk desk) => AIFunctionFactory.Create(desk.Close);
        }
        """;

    [Theory]
    [InlineData("M:Contoso.Desk.Route", "M:Contoso.Desk.Close", "M:Contoso.Desk.Look")]
    [InlineData("M:Contoso.Desk.Route(System.String)", "M:Contoso.Desk.Close(System.String)", "M:Contoso.Desk.Look(System.String)")]
    [InlineData]
    public async Task Declared_tools_and_those_of_systems_that_declare_none_are_left_alone(params string[] tools) => Assert.Empty(await Project(tools).Diagnostics());

    [Fact]
    public async Task A_tool_that_is_not_declared_is_shown_once_a_member_where_it_is_handed_over() =>
        Assert.Equal(
            ["AIMS1009 Code.cs(10,19) Look", "AIMS1009 Code.cs(8,84) Create"],
            await Project("M:Contoso.Desk.Route").Diagnostics());

    [Fact]
    public async Task Its_message_names_the_method_as_the_register_must_have_it()
    {
        var messages = (await Project("M:Contoso.Desk.Route", "M:Contoso.Desk.Look").Analyze()).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));

        Assert.Equal(
            ["The tool M:Contoso.Desk.Close(System.String) is not among those that AI system 'claims-triage' declares (Desk.Route, Desk.Look); add it under tools in its register file, or do not give it to the model"],
            messages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("scope: [ N:Contoso ], ")]
    [InlineData("scope: [ T:Contoso.Desk ], ")]
    public async Task What_a_waiver_accepts_is_not_shown(string scope) => Assert.Empty(await new AnalyzedProject()
        .WithSource(Source)
        .WithRegister(AnalyzedProject.GoodSystem + $"\ntools: [ {{ method: M:Contoso.Desk.Route }} ]\nwaivers: [ {{ rule: AIMS1009, {scope}reason: Soon, approvedBy: B. Chen, expires: 2027-01-31 }} ]\n")
        .Diagnostics());

    private static AnalyzedProject Project(params string[] tools) => new AnalyzedProject()
        .WithSource(Source)
        .WithRegister(AnalyzedProject.GoodSystem + (tools.Length == 0 ? "\n" : $"\ntools: [ {string.Join(", ", tools.Select(tool => $"{{ method: \"{tool}\" }}"))} ]\n"));
}
