using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>The keys that <c>[FromKeyedServices("…")]</c> names (Microsoft.Extensions.DependencyInjection).</summary>
internal static class ServiceKeys
{
    private const byte StringCode = 0x0E;
    private const ushort Prolog = 1;

    /// <summary>The key of a parameter's service; null without one, or where it is no string.</summary>
    public static string? Of(MetadataModule module, MethodDefinition method, int ordinal)
    {
        foreach (var handle in method.GetParameters())
        {
            var parameter = module.Reader.GetParameter(handle);
            if (parameter.SequenceNumber != ordinal + 1)
            {
                continue;
            }

            foreach (var attributeHandle in parameter.GetCustomAttributes())
            {
                var attribute = module.Reader.GetCustomAttribute(attributeHandle);
                if (CalledMethods.AttributeTypeName(module.Reader, attribute) == "FromKeyedServicesAttribute")
                {
                    return Read(module.Reader.GetBlobReader(attribute.Value));
                }
            }
        }

        return null;
    }

    // The argument is an object: its type stands before it (ECMA-335, II.23.3).
    private static string? Read(BlobReader blob) =>
        blob.Length > 3 && blob.ReadUInt16() == Prolog && blob.ReadByte() == StringCode ? blob.ReadSerializedString() : null;
}
