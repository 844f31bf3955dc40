using Aims.Governance.Editing;

namespace Aims.Governance.Tests;

public class ValueEditTests
{
    [Theory]
    [InlineData("lifeCycle: pilot # why", 1, 1, "lifecycle", "lifecycle: pilot # why")]
    [InlineData("lifecycle: pilott   # why", 1, 12, "pilot", "lifecycle: pilot   # why")]
    [InlineData("lifecycle: 'pilott'", 1, 12, "pilot", "lifecycle: 'pilot'")]
    [InlineData("lifecycle: \"pilott\"", 1, 12, "pilot", "lifecycle: \"pilot\"")]
    [InlineData("a: 1\r\nlifeCycle: pilot\r\n", 2, 1, "lifecycle", "a: 1\r\nlifecycle: pilot\r\n")]
    [InlineData("a: { nmae: x, role: y }", 1, 6, "name", "a: { name: x, role: y }")]
    [InlineData("a: [ A.2.2, A.5.1 ]", 1, 13, "A.5.2", "a: [ A.2.2, A.5.2 ]")]
    [InlineData("a:\n  - b: wrong\n    c: 1", 2, 8, "right", "a:\n  - b: right\n    c: 1")]
    [InlineData("a: x", 1, 4, "null", "a: 'null'")]
    [InlineData("a: x", 1, 4, "it's: b", "a: 'it''s: b'")]
    public void One_word_changes_and_nothing_else(string text, int line, int column, string replacement, string expected) =>
        Assert.Equal(expected, ValueEdit.Replace(text, line, column, replacement)?.ApplyTo(text));

    [Theory]
    [InlineData("a: x", 1, 2)]
    [InlineData("a: x", 7, 1)]
    [InlineData("a: |\n  x\n  y\n", 1, 4)]
    [InlineData("a: [", 1, 1)]
    [InlineData("", 1, 1)]
    public void Where_no_word_begins_nothing_changes(string text, int line, int column) =>
        Assert.Null(ValueEdit.Replace(text, line, column, "b"));
}
