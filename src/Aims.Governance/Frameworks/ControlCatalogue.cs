using Aims.Governance.Rules;

namespace Aims.Governance.Frameworks;

/// <summary>The controls of ISO/IEC 42001:2023 Annex A.</summary>
public static class ControlCatalogue
{
    private const string ResourceName = "Aims.Governance.Frameworks.iso42001-controls.csv";

    private static readonly Lazy<IReadOnlyList<Control>> Controls = new(Load);
    private static readonly Lazy<HashSet<string>> Ids = new(() => new HashSet<string>(All.Select(control => control.Id), StringComparer.Ordinal));

    /// <summary>All controls, in the standard's order.</summary>
    public static IReadOnlyList<Control> All => Controls.Value;

    /// <summary>Whether there is a control of this id, written exactly so.</summary>
    public static bool IsControl(string id) => Ids.Value.Contains(id);

    /// <summary>The control whose id is most like the one given; null when none is.</summary>
    public static Control? Nearest(string id)
    {
        // Ids are short and alike; a missing "A." or another case says more than the number of differing characters.
        var written = id.Trim().ToUpperInvariant();
        var withPrefix = written.StartsWith("A", StringComparison.Ordinal) ? written : "A." + written;
        var nearest = IsControl(withPrefix) ? withPrefix : Spelling.Nearest(written, All.Select(control => control.Id));
        return All.FirstOrDefault(control => control.Id == nearest);
    }

    private static IReadOnlyList<Control> Load()
    {
        using var stream = typeof(ControlCatalogue).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing.");
        using var reader = new StreamReader(stream);
        var controls = new List<Control>();
        while (reader.ReadLine() is { } line)
        {
            var comma = line.IndexOf(',');
            if (line[0] != '#' && line != "id,label")
            {
                controls.Add(new Control(line.Substring(0, comma), line.Substring(comma + 1)));
            }
        }

        return controls;
    }
}
