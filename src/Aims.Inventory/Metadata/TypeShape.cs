namespace Aims.Inventory.Metadata;

/// <summary>
/// A type in a signature. Two are equal when their names are, whichever assembly a facade names: it serves to compare
/// signatures of members whose declaring types have been resolved already.
/// </summary>
internal sealed class TypeShape
{
    // Far above what compilers emit; damaged or hostile metadata must neither exhaust the stack nor grow without end.
    private const int MaxDepth = 200;
    private const int MaxSize = 20_000;

    private readonly int _depth;
    private readonly int _size;

    private TypeShape(TypeShapeKind kind, TypeName? name, int number, TypeShape[] parts)
    {
        Kind = kind;
        Name = name;
        Number = number;
        Parts = parts;

        _size = 1;
        foreach (var part in parts)
        {
            _depth = Math.Max(_depth, part._depth + 1);
            _size += part._size;
            if (_depth > MaxDepth || _size > MaxSize)
            {
                throw new BadImageFormatException("A type in a signature is too large.");
            }
        }
    }

    public TypeShapeKind Kind { get; }

    /// <summary>Of a named type and of an instance.</summary>
    public TypeName? Name { get; }

    /// <summary>A type parameter's index, an array's rank.</summary>
    public int Number { get; }

    /// <summary>Type arguments; the one element, target or pointed-at type; a function pointer's return and parameter types.</summary>
    public TypeShape[] Parts { get; }

    public static TypeShape Named(TypeName name) => new(TypeShapeKind.Named, name, 0, []);

    public static TypeShape Instance(TypeName name, TypeShape[] arguments) => new(TypeShapeKind.Instance, name, 0, arguments);

    public static TypeShape Vector(TypeShape element) => new(TypeShapeKind.Vector, null, 1, [element]);

    public static TypeShape Array(TypeShape element, int rank) => new(TypeShapeKind.Array, null, rank, [element]);

    public static TypeShape ByReference(TypeShape target) => new(TypeShapeKind.ByReference, null, 0, [target]);

    public static TypeShape Pointer(TypeShape target) => new(TypeShapeKind.Pointer, null, 0, [target]);

    public static TypeShape TypeParameter(int index) => new(TypeShapeKind.TypeParameter, null, index, []);

    public static TypeShape MethodTypeParameter(int index) => new(TypeShapeKind.MethodTypeParameter, null, index, []);

    public static TypeShape FunctionPointer(TypeShape[] returnAndParameters) =>
        new(TypeShapeKind.FunctionPointer, null, 0, returnAndParameters);

    /// <summary>This type with the type parameters of its context replaced.</summary>
    public TypeShape Substitute(TypeShape[] typeArguments)
    {
        if (Kind == TypeShapeKind.TypeParameter)
        {
            return Number < typeArguments.Length ? typeArguments[Number] : this;
        }

        if (Parts.Length == 0 || typeArguments.Length == 0)
        {
            return this;
        }

        return new TypeShape(Kind, Name, Number, SubstituteAll(Parts, typeArguments));
    }

    public static TypeShape[] SubstituteAll(TypeShape[] shapes, TypeShape[] typeArguments)
    {
        if (typeArguments.Length == 0)
        {
            return shapes;
        }

        var substituted = new TypeShape[shapes.Length];
        for (var i = 0; i < shapes.Length; i++)
        {
            substituted[i] = shapes[i].Substitute(typeArguments);
        }

        return substituted;
    }

    public bool Matches(TypeShape other)
    {
        if (Kind != other.Kind
            || Number != other.Number
            || Parts.Length != other.Parts.Length
            || Name?.DocumentationName != other.Name?.DocumentationName)
        {
            return false;
        }

        for (var i = 0; i < Parts.Length; i++)
        {
            if (!Parts[i].Matches(other.Parts[i]))
            {
                return false;
            }
        }

        return true;
    }
}
