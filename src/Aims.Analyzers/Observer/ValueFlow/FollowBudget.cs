using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>How far the values behind one use are followed, and what is being followed at the moment, so that circles end.</summary>
internal sealed class FollowBudget
{
    private const int MaxDepth = 12;
    private const int MaxNodes = 300;

    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    private int _nodes;

    /// <summary>What stands for a value that is too far away.</summary>
    public static readonly UnknownValue TooDeep = new(UnknownReason.TooDeep);

    /// <summary>Takes one value; false when there were too many.</summary>
    public bool TakeNode() => _nodes++ < MaxNodes;

    /// <summary>Follows what a symbol stands for; null in a circle.</summary>
    public Value? Within(ISymbol symbol, Func<Value?> follow)
    {
        if (!_open.Add(symbol))
        {
            return null;
        }

        try
        {
            return _open.Count > MaxDepth ? TooDeep : follow();
        }
        finally
        {
            _open.Remove(symbol);
        }
    }
}
