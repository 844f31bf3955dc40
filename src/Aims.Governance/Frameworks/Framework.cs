using System.Diagnostics.CodeAnalysis;

namespace Aims.Governance.Frameworks;

/// <summary>A published list of ids, checked against its sources: whatever isn't in it is no id of the framework.</summary>
public sealed class Framework
{
    private readonly Lazy<IReadOnlyList<Control>> _entries;
    private readonly Lazy<Dictionary<string, Control>> _byId;

    internal Framework(string file, string whatAnIdIs, string range)
    {
        _entries = new Lazy<IReadOnlyList<Control>>(() => Load(file));
        _byId = new Lazy<Dictionary<string, Control>>(() => Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal));
        WhatAnIdIs = whatAnIdIs;
        Range = range;
    }

    /// <summary>What an id of it names, in the words of a message: "a control of ISO/IEC 42001:2023 Annex A".</summary>
    public string WhatAnIdIs { get; }

    /// <summary>From where to where its ids go, in the words of a message.</summary>
    public string Range { get; }

    /// <summary>Its ids with our labels, in the framework's order.</summary>
    public IReadOnlyList<Control> Entries => _entries.Value;

    /// <summary>Whether it has this id, written exactly so.</summary>
    public bool IsId(string id) => _byId.Value.ContainsKey(id);

    /// <summary>The entry of an id, written exactly so.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Control? entry) => _byId.Value.TryGetValue(id, out entry);

    private static IReadOnlyList<Control> Load(string file) =>
    [
        .. EmbeddedTable.Lines("Frameworks." + file)
            .Skip(1) // The heading.
            .Select(line => (line, comma: line.IndexOf(',')))
            .Select(item => new Control(item.line.Substring(0, item.comma), item.line.Substring(item.comma + 1))),
    ];
}
