namespace Aims.Inventory.Tests.MaterialChange;

/// <summary>
/// An edit of the application, with the judgement that was written down before any code judged it. A file <c>edits/*.edit</c>: lines
/// <c>judgement:</c>, <c>words:</c> and <c>assembly:</c>, then <c>--- file</c> with replacements, <c>+++ file</c> with its text, <c>move</c> and <c>delete</c>.
/// </summary>
/// <param name="Judgement"><c>material</c>; <c>recorded</c>, for what is only gone; or <c>none</c>.</param>
/// <param name="Words">The difference, as it must be told; empty for none.</param>
/// <param name="Assembly">The name of the edited assembly.</param>
/// <param name="Files">The edited application: text by path.</param>
internal sealed record CodeEdit(string Judgement, string Words, string Assembly, IReadOnlyDictionary<string, string> Files)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "MaterialChange");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Path.Combine(Folder, "edits"), "*.edit").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The application as it was assessed.</summary>
    public static IReadOnlyDictionary<string, string> Original { get; } = Directory.GetFiles(Path.Combine(Folder, "app"), "*.cs", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Path.Combine(Folder, "app"), file).Replace('\\', '/'), Text, StringComparer.Ordinal);

    /// <summary>What it did then, written by hand.</summary>
    public static string Assessed { get; } = Text(Path.Combine(Folder, "assessed.yaml"));

    /// <summary>The edit of none.</summary>
    public static CodeEdit None { get; } = new("none", "", "Contoso.Shop", Original);

    public static CodeEdit Read(string name)
    {
        var lines = new Queue<string>(Text(Path.Combine(Folder, "edits", name + ".edit")).TrimEnd('\n').Split('\n'));
        var files = new Dictionary<string, string>(Original, StringComparer.Ordinal);
        var (judgement, words, assembly, current) = ("", "", None.Assembly, "");
        while (lines.TryDequeue(out var line))
        {
            switch (line.Split(' ', 2))
            {
                case ["judgement:", var value]:
                    judgement = value;
                    break;
                case ["words:", var value]:
                    words = value;
                    break;
                case ["assembly:", var value]:
                    assembly = value;
                    break;
                case ["---", var path]:
                    current = path;
                    break;
                case ["+++", var path]:
                    MustBe("<<<<", lines.Dequeue());
                    files.Add(path, Until(lines, ">>>>"));
                    break;
                case ["<<<<"]:
                    files[current] = Replaced(files[current], Until(lines, "===="), Until(lines, ">>>>"));
                    break;
                case ["move", var paths]:
                    Assert.True(files.Remove(paths.Split(" -> ")[0], out var text));
                    files.Add(paths.Split(" -> ")[1], text);
                    break;
                case ["delete", var path]:
                    Assert.True(files.Remove(path));
                    break;
                default:
                    throw new FormatException($"{name}: '{line}'");
            }
        }

        return new CodeEdit(judgement, words, assembly, files);
    }

    private static string Until(Queue<string> lines, string end)
    {
        var block = new List<string>();
        while (lines.Dequeue() is var line && line != end)
        {
            block.Add(line);
        }

        return string.Join('\n', block);
    }

    // An edit that changes nothing would be judged rightly by anything.
    private static string Replaced(string text, string old, string replacement)
    {
        Assert.Equal(2, text.Split(old).Length);
        Assert.NotEqual(old, replacement);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static void MustBe(string expected, string line) => Assert.Equal(expected, line);

    private static string Text(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");
}
