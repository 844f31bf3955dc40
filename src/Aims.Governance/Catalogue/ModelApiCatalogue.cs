namespace Aims.Governance.Catalogue;

/// <summary>
/// The model APIs that observers look for, asked by member name first, so that an observer resolves a symbol only
/// when the name alone may match.
/// </summary>
public sealed class ModelApiCatalogue
{
    private readonly Dictionary<string, List<ModelApi>> _byName = new(StringComparer.Ordinal);
    private readonly List<ModelApi> _prefixes = [];
    private readonly HashSet<string> _assemblies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a catalogue of the entries given.</summary>
    public ModelApiCatalogue(IEnumerable<ModelApi> apis)
    {
        var all = apis.ToList();
        All = all;
        foreach (var api in all)
        {
            _assemblies.Add(api.Assembly);
            if (api.IsPrefix)
            {
                _prefixes.Add(api);
            }
            else if (_byName.TryGetValue(api.Member, out var sameName))
            {
                sameName.Add(api);
            }
            else
            {
                _byName.Add(api.Member, [api]);
            }
        }
    }

    /// <summary>All entries, in the order given.</summary>
    public IReadOnlyList<ModelApi> All { get; }

    /// <summary>Whether an assembly of this simple name declares a catalogued member.</summary>
    public bool HasAssembly(string simpleName) => _assemblies.Contains(simpleName);

    /// <summary>Whether a member of this name may be in the catalogue. Cheap; asked for every call.</summary>
    public bool MayHave(string memberName)
    {
        if (_byName.ContainsKey(memberName))
        {
            return true;
        }

        foreach (var api in _prefixes)
        {
            if (memberName.StartsWith(api.Member, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The entries whose member name matches, whatever their type.</summary>
    public IEnumerable<ModelApi> Named(string memberName)
    {
        if (_byName.TryGetValue(memberName, out var sameName))
        {
            foreach (var api in sameName)
            {
                yield return api;
            }
        }

        foreach (var api in _prefixes)
        {
            if (memberName.StartsWith(api.Member, StringComparison.Ordinal))
            {
                yield return api;
            }
        }
    }

    /// <summary>The entry for a member, looked up by its declaring type only; null when there is none.</summary>
    /// <param name="assembly">Simple name of the declaring assembly: one full type name may be in two assemblies.</param>
    /// <param name="type">Documentation id of the declaring type, without its prefix.</param>
    /// <param name="memberName">The name as in a documentation id, without arity.</param>
    /// <param name="parameters">The parameter list as in a documentation id; empty when there is none.</param>
    public ModelApi? Find(string assembly, string type, string memberName, string parameters)
    {
        foreach (var api in Named(memberName))
        {
            if (api.Type == type
                && string.Equals(api.Assembly, assembly, StringComparison.OrdinalIgnoreCase)
                && api.MatchesMember(memberName, parameters))
            {
                return api;
            }
        }

        return null;
    }

    /// <summary>This catalogue with more entries, an organisation's own; the built-in ones come first.</summary>
    public ModelApiCatalogue With(IEnumerable<ModelApi> more)
    {
        var added = more.ToList();
        return added.Count == 0 ? this : new ModelApiCatalogue(All.Concat(added));
    }
}
