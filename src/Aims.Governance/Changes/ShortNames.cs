using Aims.Governance.Yaml;

namespace Aims.Governance.Changes;

/// <summary>Names code for a sentence: by its last name, or in full where two share that.</summary>
/// <param name="ids">Documentation ids of all that the sentence may name.</param>
/// <param name="shorten">Gives the last name of one.</param>
internal sealed class ShortNames(IEnumerable<string> ids, Func<string, string> shorten)
{
    private readonly ILookup<string, string> _byName = ids.Distinct(StringComparer.Ordinal).ToLookup(shorten, StringComparer.Ordinal);

    /// <summary>The name of one of them.</summary>
    public string Of(string id) => Quoting.Shown(_byName[shorten(id)].Skip(1).Any() ? id.Substring(id.IndexOf(':') + 1) : shorten(id));
}
