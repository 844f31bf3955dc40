namespace Aims.Inventory.Files;

/// <summary>What a model file's header states, as far as it was read.</summary>
internal sealed class HeaderFacts
{
    public const string Name = "name";
    public const string Version = "version";
    public const string Description = "description";
    public const string Architecture = "architecture";
    public const string Quantization = "quantization";
    public const string License = "license";
    public const string Author = "author";
    public const string Producer = "producer";
    public const string ProducerVersion = "producerVersion";
    public const string Domain = "domain";
    public const string FormatVersion = "formatVersion";
    public const string Opsets = "opsets";

    private readonly SortedDictionary<string, string> _facts = new(StringComparer.Ordinal);

    /// <summary>The format, once the file has shown that it has it.</summary>
    public string? Format { get; set; }

    /// <summary>Whether the file begins as its name's format does, so that it counts as a model although the rest can't be read.</summary>
    public bool BeganAsOne { get; set; }

    /// <summary>The facts by name, in ordinal order; null when there are none, or the format isn't known, as they may then mean anything.</summary>
    public IReadOnlyDictionary<string, string>? Facts => Format is null || _facts.Count == 0 ? null : _facts;

    /// <summary>Keeps a fact; of one that is stated twice the first, and none that is empty.</summary>
    public void Add(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _facts.TryAdd(name, text);
        }
    }
}
