using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>
/// Decodes signatures. Own code rather than the library's decoder, which recurses as deep as the file says and so lets a
/// damaged one overflow the stack.
/// </summary>
internal sealed class SignatureReader(MetadataModule module)
{
    private const int MaxDepth = 100;
    private const byte GenericInstance = 0x15;
    private const byte ValueTypeToken = 0x11;
    private const byte ClassToken = 0x12;

    private static readonly string?[] s_primitives =
    [
        null, "Void", "Boolean", "Char", "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single",
        "Double", "String",
    ];

    public MethodShape ReadMethod(BlobHandle signature)
    {
        var blob = module.Reader.GetBlobReader(signature);
        var shape = ReadMethod(ref blob, MaxDepth);
        return shape;
    }

    public TypeShape ReadType(BlobHandle signature)
    {
        var blob = module.Reader.GetBlobReader(signature);
        return ReadType(ref blob, MaxDepth);
    }

    /// <summary>The generic type and the arguments of a type specification; false for arrays, pointers and type parameters.</summary>
    public bool TryReadInstance(TypeSpecificationHandle handle, out EntityHandle definition, out TypeShape[] arguments)
    {
        var blob = module.Reader.GetBlobReader(module.Reader.GetTypeSpecification(handle).Signature);
        if (blob.Length > 0 && blob.ReadByte() == GenericInstance)
        {
            return TryReadInstance(ref blob, MaxDepth, out definition, out arguments);
        }

        definition = default;
        arguments = [];
        return false;
    }

    /// <summary>The type of a field.</summary>
    public TypeShape ReadField(BlobHandle signature)
    {
        var blob = module.Reader.GetBlobReader(signature);
        return blob.ReadSignatureHeader().Kind == SignatureKind.Field ? ReadType(ref blob, MaxDepth) : throw Bad();
    }

    /// <summary>The type arguments of a generic method's instance.</summary>
    public TypeShape[] ReadInstantiation(BlobHandle signature)
    {
        var blob = module.Reader.GetBlobReader(signature);
        return blob.ReadSignatureHeader().Kind == SignatureKind.MethodSpecification ? ReadTypes(ref blob, Count(ref blob), MaxDepth) : throw Bad();
    }

    private bool TryReadInstance(ref BlobReader blob, int depth, out EntityHandle definition, out TypeShape[] arguments)
    {
        if (blob.ReadByte() is not (ClassToken or ValueTypeToken))
        {
            throw Bad();
        }

        definition = blob.ReadTypeHandle();
        arguments = ReadTypes(ref blob, Count(ref blob), depth);
        return true;
    }

    // A property's signature has the same form.
    private MethodShape ReadMethod(ref BlobReader blob, int depth)
    {
        var header = blob.ReadSignatureHeader();
        var genericArity = header.IsGeneric ? Count(ref blob) : 0;
        var parameterCount = Count(ref blob);
        var returnType = ReadType(ref blob, depth);
        var isVarArg = header.Kind == SignatureKind.Method && header.CallingConvention == SignatureCallingConvention.VarArgs;
        return new MethodShape(isVarArg, genericArity, returnType, ReadTypes(ref blob, parameterCount, depth));
    }

    private TypeShape[] ReadTypes(ref BlobReader blob, int count, int depth)
    {
        var types = new List<TypeShape>(count);
        for (var i = 0; i < count; i++)
        {
            // What comes after the sentinel are the arguments of one call of a vararg method.
            if (blob.RemainingBytes > 0 && PeekByte(blob) == (byte)SignatureTypeCode.Sentinel)
            {
                break;
            }

            types.Add(ReadType(ref blob, depth));
        }

        return types.ToArray();
    }

    private TypeShape ReadType(ref BlobReader blob, int depth)
    {
        if (depth == 0)
        {
            throw Bad();
        }

        while (true)
        {
            var code = blob.ReadByte();
            switch (code)
            {
                case ClassToken or ValueTypeToken:
                    return TypeShape.Named(module.Names.Of(blob.ReadTypeHandle()));
                case GenericInstance:
                    TryReadInstance(ref blob, depth - 1, out var definition, out var arguments);
                    return TypeShape.Instance(module.Names.Of(definition), arguments);
                case (byte)SignatureTypeCode.Pointer:
                    return TypeShape.Pointer(ReadType(ref blob, depth - 1));
                case (byte)SignatureTypeCode.ByReference:
                    return TypeShape.ByReference(ReadType(ref blob, depth - 1));
                case (byte)SignatureTypeCode.SZArray:
                    return TypeShape.Vector(ReadType(ref blob, depth - 1));
                case (byte)SignatureTypeCode.Array:
                    return ReadArray(ref blob, depth - 1);
                case (byte)SignatureTypeCode.GenericTypeParameter:
                    return TypeShape.TypeParameter(blob.ReadCompressedInteger());
                case (byte)SignatureTypeCode.GenericMethodParameter:
                    return TypeShape.MethodTypeParameter(blob.ReadCompressedInteger());
                case (byte)SignatureTypeCode.FunctionPointer:
                    var pointer = ReadMethod(ref blob, depth - 1);
                    return TypeShape.FunctionPointer([pointer.ReturnType, .. pointer.Parameters]);
                case (byte)SignatureTypeCode.TypedReference:
                    return System("TypedReference");
                case (byte)SignatureTypeCode.IntPtr:
                    return System("IntPtr");
                case (byte)SignatureTypeCode.UIntPtr:
                    return System("UIntPtr");
                case (byte)SignatureTypeCode.Object:
                    return System("Object");
                case (byte)SignatureTypeCode.RequiredModifier or (byte)SignatureTypeCode.OptionalModifier:
                    blob.ReadTypeHandle();
                    continue;
                case (byte)SignatureTypeCode.Pinned:
                    continue;
                default:
                    return code < s_primitives.Length && s_primitives[code] is { } primitive ? System(primitive) : throw Bad();
            }
        }
    }

    private TypeShape ReadArray(ref BlobReader blob, int depth)
    {
        var element = ReadType(ref blob, depth);
        var rank = Count(ref blob, limit: 32);
        for (var sizes = Count(ref blob); sizes > 0; sizes--)
        {
            blob.ReadCompressedInteger();
        }

        for (var bounds = Count(ref blob); bounds > 0; bounds--)
        {
            blob.ReadCompressedSignedInteger();
        }

        return TypeShape.Array(element, rank);
    }

    // Each counted thing takes a byte at least, so a count above what is left is damage, found before memory is taken for it.
    private static int Count(ref BlobReader blob, int limit = int.MaxValue)
    {
        var count = blob.ReadCompressedInteger();
        return count <= limit && (limit != int.MaxValue || count <= blob.RemainingBytes) ? count : throw Bad();
    }

    private static byte PeekByte(BlobReader copy) => copy.ReadByte();

    private TypeShape System(string name) => module.Names.SystemType(name);

    private static BadImageFormatException Bad() => new("A signature is damaged.");
}
