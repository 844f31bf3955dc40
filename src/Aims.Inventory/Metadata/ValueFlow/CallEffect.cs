namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>What a call takes from the stack and gives back.</summary>
/// <param name="Parameters">How many arguments, without <c>this</c>.</param>
/// <param name="HasThis">Whether it is called on an object.</param>
/// <param name="Returns">Whether it gives something back.</param>
/// <param name="IsConstructor">Whether it is a constructor.</param>
internal readonly record struct CallEffect(int Parameters, bool HasThis, bool Returns, bool IsConstructor);
