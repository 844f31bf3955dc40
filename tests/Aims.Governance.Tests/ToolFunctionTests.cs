using Aims.Governance.Catalogue;
using Aims.Governance.ValueFlow;

namespace Aims.Governance.Tests;

public sealed class ToolFunctionTests
{
    private static readonly FunctionValue Find = new("M:Claims.Find", false, null);
    private static readonly FunctionValue Close = new("M:Claims.Close", false, null);

    [Fact]
    public void The_first_argument_that_is_a_function_is_taken() =>
        Assert.Same(Find, ToolFunction.Of(Tool(new ConstantValue("find"), Find, Close)));

    [Fact]
    public void A_function_on_which_an_extension_is_called_comes_before_the_arguments() =>
        Assert.Same(Find, ToolFunction.Of(Tool(Close) with { Receiver = Find }));

    [Fact]
    public void One_of_several_functions_is_taken_in_their_order() =>
        Assert.Same(Find, ToolFunction.Of(Tool(new AlternativesValue([new UnknownValue(UnknownReason.Computed), Find, Close]))));

    [Fact]
    public void All_functions_that_may_be_handed_over_are_told() =>
        Assert.Equal([Find, Close, Find], ToolFunction.All(Tool(new AlternativesValue([Find, Close]), Tool(Find))));

    [Theory]
    [InlineData("createInstanceFunc")]
    [InlineData("createTargetFunc")]
    [InlineData("configureOptions")]
    public void A_function_that_sets_up_the_tool_is_no_tool(string parameter)
    {
        var use = Tool() with { Arguments = [new ArgumentValue(parameter, Close), new ArgumentValue("method", Find)] };

        Assert.Equal([Find], ToolFunction.All(use));
    }

    [Fact]
    public void A_function_is_found_in_a_field_and_in_what_callers_pass() =>
        Assert.Same(Find, ToolFunction.Of(Tool(new ParameterValue("M:Claims.Tool", "find", "T:System.Delegate", new MemberValue(Name("Field"), null, Find)))));

    [Fact]
    public void A_function_is_found_in_a_tool_inside_a_tool() =>
        Assert.Same(Find, ToolFunction.Of(Tool(Tool(Find))));

    [Fact]
    public void What_another_call_is_given_is_no_tool() =>
        Assert.Null(ToolFunction.Of(Tool(Tool(Find) with { Entry = null })));

    [Fact]
    public void Nothing_is_found_where_there_is_no_function()
    {
        Assert.Null(ToolFunction.Of(null));
        Assert.Null(ToolFunction.Of(Tool(new ConstantValue("find"))));
    }

    [Fact]
    public void Values_within_values_without_end_are_given_up()
    {
        Value value = Find;
        for (var depth = 0; depth < 100; depth++)
        {
            value = Tool(value);
        }

        Assert.Null(ToolFunction.Of(Tool(value)));
    }

    private static CallValue Tool(params Value[] arguments) =>
        new(Name("Create"), null, [.. arguments.Select(argument => new ArgumentValue("", argument))])
        {
            Entry = new ModelApi("Tools", "Factory", "Create", null, false, ApiKind.Tool, ApiModality.Any, ModelApi.AnyProvider, null),
        };

    private static ApiName Name(string member) => new("Tools", "Factory", member, "M:Factory." + member);
}
