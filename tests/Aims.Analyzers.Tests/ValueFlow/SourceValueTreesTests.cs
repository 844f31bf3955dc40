using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Governance.ValueFlow;

namespace Aims.Tests.ValueFlow;

/// <summary>The form of the values, where models don't show it.</summary>
public sealed class SourceValueTreesTests
{
    [Fact]
    public async Task Arguments_go_by_the_names_and_the_order_of_the_parameters()
    {
        var use = await Use("""
            public class Claims { public void Ask(string key) => new ChatClient(credential: new ApiKeyCredential(key), model: "gpt-4o", options: null); }
            """);

        Assert.Equal(["model", "credential"], use.Arguments.Select(argument => argument.Parameter));
        Assert.Equal("#ctor", use.Api.Member);
        Assert.Null(use.Receiver);
        Assert.Equal(ApiKind.Construct, use.Entry?.Kind);
    }

    [Fact]
    public async Task The_first_argument_of_an_extension_method_is_its_receiver()
    {
        var use = await Use("public class Claims { public Task Ask(IChatClient client) => client.GetResponseAsync(\"Hi\"); }");

        Assert.Equal("client", use.ReceiverParameter);
        Assert.Equal(
            new ParameterValue("M:Claims.Ask(Microsoft.Extensions.AI.IChatClient)", "client", "T:Microsoft.Extensions.AI.IChatClient", null),
            use.Receiver);
        Assert.Equal(["chatMessage"], use.Arguments.Select(argument => argument.Parameter));
    }

    [Fact]
    public async Task A_generic_parameter_type_is_named_without_its_arguments()
    {
        var use = await Use("public class Claims(IEmbeddingGenerator<string, Embedding<float>> generator) { public Task Ask() => generator.GenerateAsync([\"Hi\"]); }");

        var parameter = Assert.IsType<ParameterValue>(use.Receiver);
        Assert.Equal("T:Microsoft.Extensions.AI.IEmbeddingGenerator`2", parameter.Type);
        Assert.Equal("M:Claims.#ctor(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}})", parameter.Member);
    }

    [Fact]
    public async Task A_field_of_the_object_itself_has_no_receiver()
    {
        var use = await Use("public class Claims { private readonly ChatClient _client = new(\"gpt-4o\", \"key\"); public void Ask() => _client.CompleteChat(\"Hi\"); }");

        var field = Assert.IsType<MemberValue>(use.Receiver);
        Assert.Equal(("_client", "F:Claims._client"), (field.Api.Member, field.Api.Id));
        Assert.Null(field.Receiver);
        Assert.IsType<CallValue>(field.Assigned);
    }

    [Theory]
    [InlineData("(string claim) => claim", "M:Claims.Ask", true)]
    [InlineData("Route", "M:Claims.Route(System.String)", false)]
    [InlineData("Local", "M:Claims.Ask", true)]
    public async Task A_tool_is_a_function(string function, string method, bool isAnonymous)
    {
        var use = await Use($$"""
            public class Claims
            {
                public object Ask()
                {
                    return AIFunctionFactory.Create({{function}});

                    string Local(string claim) => claim;
                }

                private static string Route(string claim) => claim;
            }
            """);

        var value = Assert.IsType<FunctionValue>(Assert.Single(use.Arguments).Value);
        Assert.Equal((method, isAnonymous), (value.Method, value.IsAnonymous));
    }

    [Fact]
    public async Task Setters_and_registrations_are_kept_in_order()
    {
        var observations = await FollowedSnippet.Observe(["""
            public class Claims
            {
                public Kernel Ask(string key)
                {
                    var builder = Kernel.CreateBuilder();
                    builder.AddOpenAIChatCompletion("gpt-4o", key);
                    builder.Services.AddOpenAIChatCompletion("o3", key);
                    return builder.Build();
                }

                public Task Answer(IChatClient client)
                {
                    var options = new ChatOptions { ModelId = "gpt-4o" };
                    options.Temperature = 0.5f;
                    options.ModelId = "o3";
                    return client.GetResponseAsync("Hi", options);
                }
            }
            """]);

        var call = Assert.Single(observations, observation => observation.IsModelCall).Use!;
        var options = Assert.IsType<CallValue>(call.Arguments[1].Value);
        Assert.Equal(["set_ModelId", "set_Temperature", "set_ModelId"], options.Mutations.Select(mutation => mutation.Api.Member));
        Assert.Equal(["gpt-4o", "o3"], options.Mutations.SelectMany(mutation => mutation.Arguments).Select(argument => Assert.IsType<ConstantValue>(argument.Value).Text));
    }

    [Fact]
    public async Task Uses_are_ordered_as_they_run()
    {
        var observations = await FollowedSnippet.Observe(["""
            public class Claims { public void Ask(string key) => new OpenAIClient(key).GetChatClient("gpt-4o").CompleteChat("Hi"); }
            """]);

        Assert.Equal(["#ctor", "GetChatClient", "CompleteChat"], observations.OrderBy(observation => observation.Sequence).Select(observation => observation.Entry.Member));
    }

    [Fact]
    public async Task Type_arguments_are_kept()
    {
        var use = await Use("public class Claims(IServiceProvider services) { public Task Ask() => services.GetRequiredService<IChatClient>().GetResponseAsync(\"Hi\"); }");

        Assert.Equal(["T:Microsoft.Extensions.AI.IChatClient"], Assert.IsType<CallValue>(use.Receiver).TypeArguments);
    }

    [Fact]
    public async Task Values_are_not_followed_without_end()
    {
        var chain = string.Concat(Enumerable.Range(1, 40).Select(i => $"private string Id{i}() => Id{i + 1}(); "));
        var found = await FollowedSnippet.OfMembers(chain + "private string Id41() => \"gpt-4o\"; public void Ask(string claim, string key) => new ChatClient(Id1(), key).CompleteChat(claim);");

        Assert.Equal("unknown:too-deep openai", found);
    }

    [Theory]
    [InlineData("options => options.ModelId = \"gpt-4o\"")]
    [InlineData("options => { var id = \"gpt-4o\"; options.ModelId = id; }")]
    [InlineData("SetUp")]
    public async Task A_function_that_sets_up_options_says_what_it_sets(string function)
    {
        var use = await Use($$"""
            public static class Claims
            {
                public static IChatClient Ask(ChatClientBuilder builder) => builder.ConfigureOptions({{function}}).Build();

                private static void SetUp(ChatOptions options) => options.ModelId = "gpt-4o";
            }
            """);

        var setUp = Assert.IsType<FunctionValue>(Assert.Single(Assert.IsType<CallValue>(use.Receiver).Arguments).Value);
        var set = Assert.Single(setUp.Mutations);
        Assert.Equal(("set_ModelId", new ConstantValue("gpt-4o")), (set.Api.Member, Assert.Single(set.Arguments).Value));
    }

    private static async Task<CallValue> Use(string code)
    {
        var observations = await FollowedSnippet.Observe([code]);
        return Assert.Single(observations, observation => observation.Entry.Kind is ApiKind.Invoke or ApiKind.Tool || observation.Entry.Member == "Build" || observations.Count == 1).Use!;
    }
}
