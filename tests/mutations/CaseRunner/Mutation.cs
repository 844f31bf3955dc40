using System.Text.RegularExpressions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Aims.Mutations;

/// <summary>A decision of an observer, broken on purpose.</summary>
public sealed class Mutation
{
    /// <summary>How the table and <c>--only</c> call it.</summary>
    public string Id { get; set; } = "";

    /// <summary>The file, from the repository's root.</summary>
    public string File { get; set; } = "";

    /// <summary>What is broken then, in one sentence.</summary>
    public string Breaks { get; set; } = "";

    /// <summary>The text to replace. It must stand in the file exactly once; the indentation of its lines doesn't matter.</summary>
    public string Find { get; set; } = "";

    /// <summary>What to put there.</summary>
    public string Replace { get; set; } = "";

    /// <summary>Reads the list.</summary>
    /// <exception cref="FormatException">The list is wrong, for instance because the code has changed since.</exception>
    public static IReadOnlyList<Mutation> Read(string path, string root)
    {
        var mutations = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .Build()
            .Deserialize<List<Mutation>>(System.IO.File.ReadAllText(path));
        var problems = new List<string>();
        foreach (var mutation in mutations)
        {
            if (mutation.Breaks.Length == 0 || mutations.Count(other => other.Id == mutation.Id) > 1)
            {
                problems.Add($"{mutation.Id}: needs an id of its own, and words on what it breaks");
            }

            var file = Path.Combine(root, mutation.File);
            var places = System.IO.File.Exists(file) ? mutation.Pattern().Count(System.IO.File.ReadAllText(file)) : 0;
            if (places != 1)
            {
                problems.Add($"{mutation.Id}: the text to find is {places} times in {mutation.File}, and must be there once");
            }
        }

        return problems.Count == 0 ? mutations : throw new FormatException(string.Join('\n', problems));
    }

    /// <summary>The file's text, broken.</summary>
    public string ApplyTo(string text) => Pattern().Replace(text, _ => Replace, 1);

    private Regex Pattern() =>
        new(string.Join(@"[ \r]*\n[ ]*", Find.Trim().Split('\n').Select(line => Regex.Escape(line.Trim()))), RegexOptions.CultureInvariant);
}
