using Aims.Governance.Yaml;

namespace Aims.Governance.Register.Format;

/// <summary>A mapping of a register file.</summary>
/// <param name="Name">Its name in the format table.</param>
/// <param name="What">What it is, in the words of a message: "an AI system".</param>
/// <param name="Keys">Its keys, in the order in which a file reads well.</param>
public sealed record MappingFormat(string Name, string What, IReadOnlyList<KeyFormat> Keys)
{
    /// <summary>The names of its keys.</summary>
    public KeySet KeyNames { get; } = new([.. Keys.Select(key => key.Name)]);

    /// <summary>The names of the keys that it must have.</summary>
    public IReadOnlyList<string> RequiredKeyNames { get; } = [.. Keys.Where(key => key.IsRequired).Select(key => key.Name)];

    /// <summary>The keys of which it must have exactly one; empty for most mappings.</summary>
    public IReadOnlyList<KeyFormat> EitherKeys { get; } = [.. Keys.Where(key => key.IsEither)];

    /// <summary>The keys that may stand only beside another.</summary>
    public IReadOnlyList<KeyFormat> CompanionKeys { get; } = [.. Keys.Where(key => key.OnlyWith is not null)];

    /// <summary>The key of this name; null when there is none.</summary>
    public KeyFormat? Key(string name) => Keys.FirstOrDefault(key => key.Name == name);
}
