using Aims.Governance.Register;

namespace Aims.Governance.Tests;

/// <summary>Random damage to good files, the same in every run: nothing throws, and every finding is in its file.</summary>
public class FuzzTests
{
    private const string Characters = "\t \n\r:-[]{}&*!|>'\"%@`#,?\\<~=.()0aZ_ \u0085\u2028\uFEFF\0\uFFFDé\uD83D\uDE00";

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    [Theory]
    [InlineData(RegisterTexts.RootPath, RegisterTexts.GoodRoot, 1)]
    [InlineData(RegisterTexts.SystemPath, RegisterTexts.GoodSystem, 2)]
    [InlineData(RegisterTexts.ModelApisPath, RegisterTexts.GoodModelApis, 3)]
    [InlineData(RegisterTexts.BaselinePath, RegisterTexts.GoodBaseline, 4)]
    [InlineData(RegisterTexts.AssessedPath, RegisterTexts.GoodAssessed, 5)]
    public void Damaged_files_give_findings_inside_the_file(string path, string good, int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 4000; round++)
        {
            var text = Damage(good, random);
            var file = RegisterTexts.Read(path, text);
            var lines = text.TrimStart('\uFEFF').Split(LineEnds, StringSplitOptions.None);

            Assert.All(file.Findings, finding =>
            {
                Assert.InRange(finding.Position!.Line, 1, lines.Length);
                Assert.InRange(finding.Position.Column, 1, lines[finding.Position.Line - 1].Length + 1);
                Assert.NotEmpty(finding.Message);
            });
            Assert.True(file.Findings.Count == 1 || file.Findings.All(finding => finding.Rule.Id != "AIMS2001"), text);
            _ = new AimsRegister([file]);
        }
    }

    private static string Damage(string text, Random random)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(12), text.Length - at);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Characters[random.Next(Characters.Length)].ToString()),
                2 => text.Insert(at, text.Substring(at, length)),
                3 => string.Concat(text.AsSpan(0, at), Characters[random.Next(Characters.Length)].ToString(), text.AsSpan(Math.Min(at + 1, text.Length))),
                _ => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            };
        }

        return text;
    }
}
