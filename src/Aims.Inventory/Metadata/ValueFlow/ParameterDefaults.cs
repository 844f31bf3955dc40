using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>What a parameter is when callers leave it out.</summary>
internal static class ParameterDefaults
{
    /// <summary>The string; null when it may not be left out, or its default is none.</summary>
    /// <param name="reader">The module.</param>
    /// <param name="method">The method.</param>
    /// <param name="ordinal">The parameter's place, from zero.</param>
    public static string? TextOf(MetadataReader reader, MethodDefinition method, int ordinal)
    {
        foreach (var handle in method.GetParameters())
        {
            var parameter = reader.GetParameter(handle);
            if (parameter.SequenceNumber == ordinal + 1 && parameter.GetDefaultValue() is { IsNil: false } constant)
            {
                var value = reader.GetConstant(constant);
                return value.TypeCode == ConstantTypeCode.String ? reader.GetBlobReader(value.Value).ReadConstant(value.TypeCode) as string : null;
            }
        }

        return null;
    }
}
