using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>A method body names a method that a compiler made.</summary>
internal readonly record struct GeneratedMethodUse(MethodDefinitionHandle User, MethodDefinitionHandle Generated);
