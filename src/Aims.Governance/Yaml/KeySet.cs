namespace Aims.Governance.Yaml;

/// <summary>The keys that a mapping may have: in the order for messages, and quick to ask.</summary>
public sealed class KeySet(params string[] names)
{
    private readonly HashSet<string> _set = new(names, StringComparer.Ordinal);

    /// <summary>The keys, in the order for messages.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>Whether a mapping may have this key.</summary>
    public bool Contains(string name) => _set.Contains(name);
}
