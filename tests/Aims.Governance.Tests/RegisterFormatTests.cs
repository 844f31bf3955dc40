using Aims.Governance.Catalogue;
using Aims.Governance.Changes;
using Aims.Governance.Frameworks;
using Aims.Governance.Register;
using Aims.Governance.Register.Format;
using Aims.Governance.ValueFlow;
using Aims.RegisterReference;
using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

/// <summary>The table of the register's format is right in itself, and what is made from it is up to date.</summary>
public class RegisterFormatTests
{
    public static TheoryData<string, string> Keys
    {
        get
        {
            var keys = new TheoryData<string, string>();
            foreach (var mapping in RegisterFormat.Mappings)
            {
                foreach (var key in mapping.Keys)
                {
                    keys.Add(mapping.Name, key.Name);
                }
            }

            return keys;
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_example_of_a_key_is_good(string mapping, string key)
    {
        var (path, text) = FileWith(mapping, key);

        Assert.Empty(Read(path, text).Findings.Select(finding => $"{finding.Position}: {finding.Message}"));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_is_asked_for_by_a_clause_or_control_that_exists(string mapping, string key)
    {
        var format = RegisterFormat.Mapping(mapping).Key(key)!;

        Assert.True(
            FrameworkTable.AnnexA.IsId(format.AskedBy) || FrameworkTable.Clauses.IsId(format.AskedBy) || (format.AskedBy.Length == 0 && (key == "version" || mapping is "person" or "model" or "channel")),
            $"{mapping}.{key} is asked for by '{format.AskedBy}'");
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_date_that_comes_after_another_names_one_of_its_mapping(string mapping, string key)
    {
        var format = RegisterFormat.Mapping(mapping);
        var after = format.Key(key)!.Type.After;

        Assert.True(after.Length == 0 || format.Key(after)?.Type.Kind == "date", after);
    }

    [Fact]
    public void There_are_keys_and_words()
    {
        Assert.True(Keys.Count > 150, $"{Keys.Count}");
        Assert.All(Vocabularies.Names, name => Assert.True(Vocabularies.Of(name).Count > 1));
    }

    [Fact]
    public void Every_vocabulary_is_used()
    {
        var used = RegisterFormat.Mappings.SelectMany(mapping => mapping.Keys).Where(key => key.Type.Kind == "choice").Select(key => key.Type.Argument);

        Assert.Equal(Vocabularies.Names.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_words_that_code_has_too_are_the_same()
    {
        Assert.Equal(ToolEffect.All, Vocabularies.WordsOf("toolEffect"));
        Assert.Equal(ApiModality.All, Vocabularies.WordsOf("modality"));
        Assert.Equal(ModelSource.All, Vocabularies.WordsOf("modelSource"));
        Assert.Equal(
            KindOfCall.Kinds.Order(StringComparer.Ordinal),
            Vocabularies.WordsOf("callKind").Order(StringComparer.Ordinal));
    }

    /// <summary>If this fails: dotnet run --project tools/Aims.RegisterReference -- .</summary>
    [Fact]
    public void Schemas_and_reference_are_made_from_the_format()
    {
        var files = GeneratedFiles.Of(Repository.Read).ToList();

        Assert.Equal(6, files.Count);
        Assert.All(files, file => Assert.Equal(file.Text, Repository.Read(file.Path)));
    }

    /// <summary>A whole file that has a key with its example, and besides only what it must have.</summary>
    internal static (string Path, string Text) FileWith(string mapping, string key)
    {
        var format = RegisterFormat.Mapping(mapping);
        var companion = format.Key(key)!.IsEither ? "" : format.Key(key)!.OnlyWith ?? format.EitherKeys.FirstOrDefault()?.Name;
        return PlaceOf(format, string.Concat(format.Keys.Where(item => item.IsRequired || item.Name == key || item.Name == companion).Select(item => item.ExampleLine + "\n")));
    }

    // Wraps the lines of a mapping in what leads to it, up to a whole file.
    private static (string Path, string Text) PlaceOf(MappingFormat format, string lines)
    {
        if (format == RegisterFormat.Root)
        {
            return (RootPath, lines);
        }

        if (format == RegisterFormat.System)
        {
            return (SystemPath, lines);
        }

        if (format == RegisterFormat.Baseline)
        {
            return (BaselinePath, lines);
        }

        if (format == RegisterFormat.Assessed)
        {
            return (AssessedPath, lines);
        }

        var outer = RegisterFormat.Mappings.First(mapping => mapping.Keys.Any(key => key.Type.HoldsRecords && key.Type.Argument == format.Name));
        var holder = outer.Keys.First(key => key.Type.HoldsRecords && key.Type.Argument == format.Name);
        var indented = string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"    {line}\n"));
        var value = holder.Type.Kind switch
        {
            "controls" => $"{holder.Name}:\n  A.2.2:\n{indented}",
            "clauses" => $"{holder.Name}:\n  5.2:\n{indented}",
            "named" => $"{holder.Name}:\n  high:\n{indented}",
            _ when holder.Type.IsList => $"{holder.Name}:\n  -\n{indented}",
            _ => $"{holder.Name}:\n{indented}",
        };
        return PlaceOf(outer, string.Concat(outer.Keys.Where(key => key.IsRequired && key != holder).Select(key => key.ExampleLine + "\n")) + value);
    }
}
