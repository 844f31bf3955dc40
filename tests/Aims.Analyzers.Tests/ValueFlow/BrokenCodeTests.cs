namespace Aims.Tests.ValueFlow;

/// <summary>While one types, code is broken most of the time, and an exception would switch the analyzer off.</summary>
public sealed class BrokenCodeTests
{
    private const string Code = """
        public record Settings(string Model) { public string Name { get; init; } = "gpt-4o"; }

        public partial class Claims(IConfiguration configuration)
        {
            private readonly ChatClient _client = new(configuration["Model"] ?? Default, "key");
            private const string Default = "gpt-" + "4o";
            private string? _id;
            private string Id { get => _id ??= Make($"gpt-{4}o"); set => (_id, _) = (value, 1); }

            public void Ask(string claim, string model)
            {
                _client?.CompleteChat(claim);
                var builder = Kernel.CreateBuilder();
                builder.Services.AddOpenAIChatCompletion(model switch { "a" => Id, _ => Local("b") }, "key");
                builder.Build().InvokePromptAsync(claim);
                var settings = new Settings(model) with { Name = nameof(claim) };
                if (settings is { Name: string name }) new ChatClient(name, "key").CompleteChat(claim);
                Func<ChatClient> make = () => new ChatClient(settings.Model, "key") { };
                make().CompleteChat(claim);
                string Local(string id) => id + Local(id);
            }

            private static string Make(params string[] parts) => string.Concat(parts);
        }
        """;

    public static TheoryData<int> Cuts() => [.. Enumerable.Range(1, 30).Select(i => i * Code.Length / 31)];

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task Code_that_ends_anywhere_is_observed(int cut)
    {
        var seen = await SourceObservations.Of(FollowedSnippet.Compile([Code[..cut]]));

        Assert.All(seen, observation => Assert.NotNull(observation.Model));
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task Code_that_lacks_a_piece_is_observed(int cut)
    {
        var seen = await SourceObservations.Of(FollowedSnippet.Compile([Code.Remove(cut - 8, 8)]));

        Assert.NotEmpty(seen);
        Assert.All(seen, observation => Assert.NotNull(observation.Model));
    }
}
