using Aims.Governance.Editing;
using Aims.Governance.Rules;

namespace Aims.Governance.Tests;

public class DeclaredModelEditTests
{
    private static readonly NamedModel Model = new("openai", "gpt-4o");

    [Theory]
    [InlineData(
        "models:\n  - { provider: openai, id: a } # cheap\nrole: x\n",
        "models:\n  - { provider: openai, id: a } # cheap\n  - { provider: openai, id: gpt-4o }\nrole: x\n")]
    [InlineData("models:\n- {provider: openai, id: a}", "models:\n- {provider: openai, id: a}\n- {provider: openai, id: gpt-4o}")]
    [InlineData(
        "models:\r\n  - provider: openai\r\n    id: a  # cheap\r\n\r\n# who we are\r\nrole: x\r\n",
        "models:\r\n  - provider: openai\r\n    id: a  # cheap\r\n  - provider: openai\r\n    id: gpt-4o\r\n\r\n# who we are\r\nrole: x\r\n")]
    [InlineData("models:\n  -   id: a\n      provider: openai\n", "models:\n  -   id: a\n      provider: openai\n  -   id: gpt-4o\n      provider: openai\n")]
    [InlineData("models:\n  -\n    id: a-b\n    provider: x\nrole: y", "models:\n  -\n    id: a-b\n    provider: x\n  - id: gpt-4o\n    provider: openai\nrole: y")]
    [InlineData("models: [ { provider: openai, id: a } ]\n", "models: [ { provider: openai, id: a }, { provider: openai, id: gpt-4o } ]\n")]
    [InlineData(
        "models: [\n  { id: a, provider: openai }, # cheap\n]\n",
        "models: [\n  { id: a, provider: openai },\n  { id: gpt-4o, provider: openai }, # cheap\n]\n")]
    [InlineData(
        "models:\n  - { provider: openai,\n      id: 'a' }\nrole: x",
        "models:\n  - { provider: openai,\n      id: 'a' }\n  - { provider: openai, id: gpt-4o }\nrole: x")]
    public void The_model_comes_last_and_is_written_as_the_one_before(string text, string expected) =>
        Assert.Equal(expected, DeclaredModelEdit.Add(text, Model)?.ApplyTo(text));

    [Fact]
    public void An_id_that_needs_quotes_gets_them()
    {
        const string Text = "models:\n  - { provider: ollama, id: phi4 }\n";

        Assert.Equal(Text + "  - { provider: ollama, id: 'qwen3:8b' }\n", DeclaredModelEdit.Add(Text, new NamedModel("ollama", "qwen3:8b"))?.ApplyTo(Text));
    }

    [Theory]
    [InlineData("role: x\n")]
    [InlineData("models:\n")]
    [InlineData("models: []\n")]
    [InlineData("models: [ openai ]\n")]
    [InlineData("models: [\n")]
    [InlineData("")]
    public void Without_a_model_to_follow_nothing_changes(string text) => Assert.Null(DeclaredModelEdit.Add(text, Model));
}
