using System.Reflection.Metadata;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>One walk back from a use: how far it went, and what it met already.</summary>
internal sealed class Walk
{
    private const int MaxDepth = 40;
    private const int MaxValues = 1500;

    private int _depth;
    private int _values;

    /// <summary>The values of calls that were met; null while one is being read, so that a circle ends.</summary>
    public Dictionary<StackCall, Value?> Calls { get; } = [];

    /// <summary>Variables and methods that are being read.</summary>
    public HashSet<object> Open { get; } = [];

    /// <summary>Goes one step further; false when that is too far.</summary>
    public bool Enter()
    {
        _depth++;
        return _depth <= MaxDepth && _values++ < MaxValues;
    }

    public void Leave() => _depth--;
}
