using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>What one method body does with values. The order of assignments isn't kept: a variable holds any value that it is ever given.</summary>
internal sealed class MethodFlow(MethodDefinitionHandle method)
{
    public MethodDefinitionHandle Method { get; } = method;

    /// <summary>Calls and constructions in the order of the code.</summary>
    public List<StackCall> Calls { get; } = [];

    /// <summary>Method pointers, by the offset of the instruction that makes them.</summary>
    public Dictionary<int, StackFunction> Functions { get; } = [];

    public Dictionary<int, StackCall> CallsByOffset { get; } = [];

    public Dictionary<int, List<StackValue>> LocalStores { get; } = [];

    /// <summary>Calls that are given a variable to fill (<c>out</c>, <c>ref</c>).</summary>
    public Dictionary<int, List<StackCall>> LocalsPassedByReference { get; } = [];

    public Dictionary<int, List<StackValue>> ArgumentStores { get; } = [];

    public List<(StackField Field, StackValue Value)> FieldStores { get; } = [];

    public List<StackValue> Returns { get; } = [];

    public static void Add<TValue>(Dictionary<int, List<TValue>> lists, int key, TValue value)
        where TValue : StackValue
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(value);
    }
}
