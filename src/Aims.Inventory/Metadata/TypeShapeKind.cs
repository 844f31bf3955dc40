namespace Aims.Inventory.Metadata;

/// <summary>How a type in a signature is made.</summary>
internal enum TypeShapeKind
{
    Named,
    Instance,
    Vector,
    Array,
    ByReference,
    Pointer,
    TypeParameter,
    MethodTypeParameter,
    FunctionPointer,
}
