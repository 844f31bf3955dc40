using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>An instruction that names a method.</summary>
internal readonly record struct MethodUse(MethodDefinitionHandle User, int Offset, EntityHandle Used, MethodUseKind Kind);
