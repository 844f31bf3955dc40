using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>The member that people wrote and that code belongs to.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Method">The method or accessor; nil for code that runs when an object or type is made.</param>
/// <param name="Association">The property or event that an accessor belongs to; nil for others.</param>
internal readonly record struct WrittenMember(TypeDefinitionHandle Type, MethodDefinitionHandle Method, EntityHandle Association);
