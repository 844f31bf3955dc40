using System.Diagnostics;
using Aims.Governance.Register;

namespace Aims.Governance.Tests;

public class ReaderBoundaryTests
{
    /// <summary>Texts just below the size limit that make scanners look far ahead.</summary>
    public static TheoryData<string> Pieces => ["[", "{", "- ", "? ", "\"", "'", "a: ", "a:\n", "- - ", "[a: ", "%", "| ", "&a ", "!a ", "* ", "#", "a\n", "-\n", ", ", "\\", "a ", ": ", "--- \n", "...\n", "[[]]", "{a: b},", "\u2028", "\"a\": "];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_file_of_one_MiB_is_read_in_little_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1024 * 1024 / piece.Length));
        var clock = Stopwatch.StartNew();

        RegisterTexts.Read(RegisterTexts.SystemPath, text);
        RegisterTexts.Read(RegisterTexts.SystemPath, "id: " + text[5..]);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void Public_types_show_nothing_of_the_parser()
    {
        var shown = typeof(RegisterFileReader).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers())
            .Select(member => member.ToString() ?? "")
            .Where(text => text.Contains("YamlDotNet", StringComparison.Ordinal));

        Assert.Empty(shown);
    }
}
