using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>One walk back from a use: how far it went, and what it met already.</summary>
/// <param name="start">The method in which the walk starts; null when it may see all that is done to an object.</param>
/// <param name="offset">The offset of the use there: what is done to an object after it doesn't matter.</param>
internal sealed class Walk(MethodFlow? start = null, int offset = int.MaxValue)
{
    private const int MaxDepth = 40;
    private const int MaxValues = 1500;

    private int _depth;
    private int _values;

    /// <summary>The values of calls that were met; null while one is being read, so that a circle ends.</summary>
    public Dictionary<StackCall, Value?> Calls { get; } = [];

    /// <summary>Variables and methods that are being read.</summary>
    public HashSet<object> Open { get; } = [];

    /// <summary>Before which offset of a method something must be done to an object to matter.</summary>
    public int Before(MethodFlow flow) => flow == start ? offset : int.MaxValue;

    /// <summary>Goes one step further; false when that is too far.</summary>
    public bool Enter()
    {
        _depth++;
        return _depth <= MaxDepth && _values++ < MaxValues;
    }

    public void Leave() => _depth--;
}
