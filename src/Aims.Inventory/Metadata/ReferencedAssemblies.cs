namespace Aims.Inventory.Metadata;

/// <summary>
/// The assembly under observation and those that it was compiled against, by simple name; opened when first asked for and
/// closed together.
/// </summary>
internal sealed class ReferencedAssemblies : IDisposable
{
    private readonly Dictionary<string, MetadataModule> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, MetadataModule?> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<MetadataModule, ModelApiMarks> _marks = [];
    private readonly SortedSet<string> _missing = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, string> _pathsByFileName;
    private readonly IReadOnlyList<string> _paths;
    private bool _allOpened;

    public ReferencedAssemblies(MetadataModule observed, IReadOnlyList<string> paths)
    {
        _paths = paths;
        _pathsByFileName = paths.ToLookup(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
        _byName.Add(observed.SimpleName, observed);
        Observed = observed;
    }

    public MetadataModule Observed { get; }

    /// <summary>Simple names that were asked for in vain.</summary>
    public IReadOnlyCollection<string> Missing => _missing;

    /// <summary>The assembly of that simple name; null when it isn't at hand or can't be read.</summary>
    public MetadataModule? Find(string simpleName)
    {
        if (_byName.TryGetValue(simpleName, out var known))
        {
            return known;
        }

        if (_missing.Contains(simpleName))
        {
            return null;
        }

        foreach (var path in _pathsByFileName[simpleName])
        {
            if (Open(path) is { } module && string.Equals(module.SimpleName, simpleName, StringComparison.OrdinalIgnoreCase))
            {
                return module;
            }
        }

        // A file may be named otherwise than its assembly.
        OpenAll();
        if (!_byName.TryGetValue(simpleName, out known))
        {
            _missing.Add(simpleName);
        }

        return known;
    }

    /// <summary>All of them, the observed one first. Opening one costs a fraction of a millisecond.</summary>
    public IReadOnlyList<MetadataModule> All(CancellationToken cancellationToken)
    {
        var all = new List<MetadataModule> { Observed };
        foreach (var path in _paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Open(path) is { } module)
            {
                all.Add(module);
            }
        }

        _allOpened = true;
        return all;
    }

    public ModelApiMarks MarksOf(MetadataModule module)
    {
        if (!_marks.TryGetValue(module, out var marks))
        {
            marks = ModelApiMarks.Of(module);
            _marks.Add(module, marks);
        }

        return marks;
    }

    /// <summary>Notes that an assembly's metadata turned out to be damaged.</summary>
    public void Distrust(string simpleName) => _missing.Add(simpleName);

    public void Dispose()
    {
        foreach (var module in _byPath.Values)
        {
            module?.Dispose();
        }
    }

    private void OpenAll()
    {
        if (!_allOpened)
        {
            All(CancellationToken.None);
        }
    }

    private MetadataModule? Open(string path)
    {
        if (_byPath.TryGetValue(path, out var known))
        {
            return known;
        }

        MetadataModule? module = null;
        try
        {
            module = MetadataModule.FromFile(path);
            if (!_byName.ContainsKey(module.SimpleName))
            {
                _byName.Add(module.SimpleName, module);
            }
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            // Missed by name if a call needs it.
        }

        _byPath.Add(path, module);
        return module;
    }
}
