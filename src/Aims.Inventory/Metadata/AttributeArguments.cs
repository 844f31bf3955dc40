using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>
/// The strings (and type names) that an attribute is given. Arguments of other types are skipped; where one can't be
/// skipped without knowing its type, reading ends there.
/// </summary>
internal sealed class AttributeArguments
{
    private const ushort Prolog = 1;
    private const byte Field = 0x53;
    private const byte Property = 0x54;
    private const byte StringCode = 0x0E;
    private const byte TypeCode = 0x50;

    private readonly List<string?> _positional = [];
    private readonly Dictionary<string, string?> _named = new(StringComparer.Ordinal);

    private AttributeArguments()
    {
    }

    /// <summary>A positional argument; null when it is null, absent or no string.</summary>
    public string? At(int index) => index < _positional.Count ? _positional[index] : null;

    /// <summary>A named argument; null when it is null, absent or no string.</summary>
    public string? Named(string name) => _named.TryGetValue(name, out var value) ? value : null;

    public static AttributeArguments Read(MetadataModule module, CustomAttribute attribute)
    {
        var arguments = new AttributeArguments();
        try
        {
            var blob = module.Reader.GetBlobReader(attribute.Value);
            if (blob.ReadUInt16() == Prolog && arguments.ReadPositional(ref blob, ConstructorShape(module, attribute.Constructor)))
            {
                arguments.ReadNamed(ref blob);
            }
        }
        catch (BadImageFormatException)
        {
            // What was read until here stands. A damaged attribute makes no claim beyond it.
        }

        return arguments;
    }

    private static MethodShape ConstructorShape(MetadataModule module, EntityHandle constructor) =>
        module.Signatures.ReadMethod(constructor.Kind == HandleKind.MethodDefinition
            ? module.Reader.GetMethodDefinition((MethodDefinitionHandle)constructor).Signature
            : module.Reader.GetMemberReference((MemberReferenceHandle)constructor).Signature);

    private bool ReadPositional(ref BlobReader blob, MethodShape constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            switch (parameter.Name?.DocumentationName)
            {
                case "System.String" or "System.Type":
                    _positional.Add(blob.ReadSerializedString());
                    break;
                case "System.Boolean" or "System.SByte" or "System.Byte":
                    Skip(ref blob, 1);
                    break;
                case "System.Char" or "System.Int16" or "System.UInt16":
                    Skip(ref blob, 2);
                    break;
                case "System.Int32" or "System.UInt32" or "System.Single":
                    Skip(ref blob, 4);
                    break;
                case "System.Int64" or "System.UInt64" or "System.Double":
                    Skip(ref blob, 8);
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private void Skip(ref BlobReader blob, int size)
    {
        blob.ReadBytes(size);
        _positional.Add(null);
    }

    private void ReadNamed(ref BlobReader blob)
    {
        for (int left = blob.ReadUInt16(); left > 0; left--)
        {
            if (blob.ReadByte() is not (Field or Property))
            {
                return;
            }

            var type = blob.ReadByte();
            var name = blob.ReadSerializedString();
            switch (type)
            {
                case StringCode or TypeCode:
                    var value = blob.ReadSerializedString();
                    if (name is not null)
                    {
                        _named[name] = value;
                    }

                    break;
                case 0x02 or 0x04 or 0x05:
                    blob.ReadByte();
                    break;
                case 0x03 or 0x06 or 0x07:
                    blob.ReadUInt16();
                    break;
                case 0x08 or 0x09 or 0x0C:
                    blob.ReadUInt32();
                    break;
                case 0x0A or 0x0B or 0x0D:
                    blob.ReadUInt64();
                    break;
                default:
                    return;
            }
        }
    }
}
