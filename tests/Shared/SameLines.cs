namespace Aims.Tests;

/// <summary>Compares lists of lines, and shows those that differ in full.</summary>
internal static class SameLines
{
    public static void Assert(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        if (!expected.SequenceEqual(actual, StringComparer.Ordinal))
        {
            var missing = expected.Except(actual, StringComparer.Ordinal).Select(line => "missing: " + line);
            var unexpected = actual.Except(expected, StringComparer.Ordinal).Select(line => "unexpected: " + line);
            Xunit.Assert.Fail(string.Join(Environment.NewLine, [$"{expected.Count} lines expected, {actual.Count} found", .. missing, .. unexpected]));
        }
    }
}
