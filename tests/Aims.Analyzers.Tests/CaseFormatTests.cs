using Aims.TestCases;

namespace Aims.Tests;

/// <summary>A case that could not fail is refused, with its line.</summary>
public sealed class CaseFormatTests
{
    private const string Call = "M:Cases.Claims.Route => M:OpenAI.Chat.ChatClient.CompleteChat";

    [Fact]
    public void A_model_is_read_for_each_observer()
    {
        var expected = Read($"invoke model=configuration:AI:Model?gpt-4o|constant:o3 sourceModel=parameter:model provider=azure-openai @A {Call}");

        Assert.Equal("configuration:AI:Model?gpt-4o|constant:o3", expected.Model?.By(Observers.MetadataOnly));
        Assert.Equal("parameter:model", expected.Model?.By(Observers.SourceOnly));
        Assert.Equal("azure-openai", expected.Provider?.By(Observers.MetadataOnly));
        Assert.Equal("azure-openai", expected.Provider?.By(Observers.SourceOnly));
        Assert.True(expected.StatesMore);
    }

    [Fact]
    public void A_tools_method_is_read() =>
        Assert.Equal("M:Cases.Claims.Find(System.String)", Read($"tool runs=M:Cases.Claims.Find(System.String) @A {Call}").Runs);

    [Fact]
    public void A_mere_call_states_no_more() => Assert.False(Read($"invoke @A {Call}").StatesMore);

    [Theory]
    [InlineData("call @A", "unknown kind")]
    [InlineData("invoke model=gpt-4o @A", "unknown option or value")]
    [InlineData("invoke model=unknown:secret @A", "unknown option or value")]
    [InlineData("invoke model=constant:gpt-4o?o3 @A", "unknown option or value")]
    [InlineData("invoke model=constant:o3|constant:o3 @A", "unknown option or value")]
    [InlineData("invoke model=constant:o3 sourceModel=parameter @A", "unknown option or value")]
    [InlineData("invoke model= @A", "unknown option or value")]
    [InlineData("invoke modell=constant:o3 @A", "unknown option or value")]
    [InlineData("invoke provider=OpenAI @A", "unknown option or value")]
    [InlineData("invoke times=1 @A", "unknown option or value")]
    [InlineData("invoke form=call @A", "unknown option or value")]
    [InlineData("invoke only=both @A", "unknown option or value")]
    [InlineData("invoke sourceModel=constant:o3 @A", "is only said beside")]
    [InlineData("invoke model=constant:o3 sourceModel=constant:o3 @A", "says already")]
    [InlineData("invoke model=constant:o3 model=constant:o1 @A", "is given twice")]
    [InlineData("invoke runs=M:Cases.Claims.Find @A", "is said of tools only")]
    [InlineData("tool runs=Find @A", "is not a documentation id")]
    [InlineData("tool model=constant:o3 @A", "a tool has no model")]
    public void What_could_not_be_met_is_refused(string beforeTheCall, string problem)
    {
        var exception = Assert.Throws<CaseFormatException>(() => Read($"{beforeTheCall} {Call}"));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("theme/Case.cs(2)", exception.Message, StringComparison.Ordinal);
    }

    private static ExpectedObservation Read(string expectation)
    {
        var folder = Directory.CreateTempSubdirectory("aims-case-");
        try
        {
            var theme = folder.CreateSubdirectory("theme");
            File.WriteAllText(Path.Combine(theme.FullName, "Case.cs"), $"// why: a test of the format\n// expect {expectation}\nclass Claims {{ }} // @A\n");
            return Assert.Single(Assert.Single(SharedCases.Load(folder.FullName)).Expected);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
