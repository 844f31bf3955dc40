using Aims.Governance.Register.Format;

namespace Aims.RegisterReference;

/// <summary>The files of the repository that are made from the register's format.</summary>
internal static class GeneratedFiles
{
    private const string Reference = "docs/register.md";
    private const string Begin = "<!-- Made from src/Aims.Governance/Register/Format by tools/Aims.RegisterReference: change those. -->\n";
    private const string End = "<!-- End of what is made. -->\n";

    /// <summary>The files by their paths in the repository.</summary>
    /// <param name="read">Reads the text of a file of the repository.</param>
    public static IEnumerable<(string Path, string Text)> Of(Func<string, string> read)
    {
        yield return ("schemas/aims-register.schema.json", RegisterSchema.Of(RegisterFormat.Root, "aims-register", "The register of AI systems: what holds for all systems (aims/aims.yaml)"));
        yield return ("schemas/aims-system.schema.json", RegisterSchema.Of(RegisterFormat.System, "aims-system", "A register entry: one AI system (aims/systems/<id>.yaml)"));
        yield return ("schemas/aims-baseline.schema.json", RegisterSchema.Of(RegisterFormat.Baseline, "aims-baseline", "The findings that were accepted on adoption (aims/baseline.yaml)"));
        yield return ("schemas/aims-assessed.schema.json", RegisterSchema.Of(RegisterFormat.Assessed, "aims-assessed", "What an AI system did in code when it was last assessed (aims/assessed/<id>.yaml)"));
        yield return ("schemas/aims-model-apis.schema.json", RegisterSchema.Document(ModelApisSchema.Root, "aims-model-apis", "The organisation's own ways to a model (aims/model-apis.yaml)"));

        var page = read(Reference).Replace("\r\n", "\n", StringComparison.Ordinal);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidDataException($"{Reference} lacks the two comments between which its reference stands.");
        }

        yield return (Reference, page[..(begin + Begin.Length)] + "\n" + ReferencePage.Text() + page[end..]);
    }
}
