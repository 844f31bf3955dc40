using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>A value on the evaluation stack: where it comes from, within one method body. Compared by reference: a copy on the stack is the same object.</summary>
internal abstract class StackValue;

/// <summary>A string literal.</summary>
internal sealed class StackString(string text) : StackValue
{
    public string Text { get; } = text;
}

/// <summary>An integer literal, an enum's value perhaps.</summary>
internal sealed class StackInteger(long number) : StackValue
{
    public long Number { get; } = number;
}

/// <summary><c>null</c>, or the default of a value type.</summary>
internal sealed class StackNull : StackValue;

/// <summary>Anything that isn't followed.</summary>
internal sealed class StackOther : StackValue;

/// <summary>An argument of the method; 0 is <c>this</c> in an instance method.</summary>
internal sealed class StackArgument(int index) : StackValue
{
    public int Index { get; } = index;
}

/// <summary>A local variable.</summary>
internal sealed class StackLocal(int index) : StackValue
{
    public int Index { get; } = index;
}

/// <summary>A field.</summary>
internal sealed class StackField(EntityHandle field, StackValue? receiver) : StackValue
{
    public EntityHandle Field { get; } = field;

    /// <summary>The object; null for a static field.</summary>
    public StackValue? Receiver { get; } = receiver;
}

/// <summary>The address of a variable.</summary>
internal sealed class StackAddress(StackValue variable) : StackValue
{
    public StackValue Variable { get; } = variable;
}

/// <summary>What a call or a construction gives.</summary>
internal sealed class StackCall(int offset, EntityHandle method, bool isVirtual, bool isConstruction, StackValue[] arguments) : StackValue
{
    public int Offset { get; } = offset;

    public EntityHandle Method { get; } = method;

    public bool IsVirtual { get; } = isVirtual;

    public bool IsConstruction { get; } = isConstruction;

    /// <summary>All that the call takes from the stack, the object it is called on first.</summary>
    public StackValue[] Arguments { get; } = arguments;
}

/// <summary>A pointer to a method.</summary>
internal sealed class StackFunction(EntityHandle method) : StackValue
{
    public EntityHandle Method { get; } = method;
}

/// <summary>A new array and what is put in it.</summary>
internal sealed class StackArray : StackValue
{
    public List<StackValue> Elements { get; } = [];
}

/// <summary>One of several, by the way that the program took.</summary>
internal sealed class StackMerge(StackValue first, StackValue second) : StackValue
{
    public StackValue First { get; } = first;

    public StackValue Second { get; } = second;
}
