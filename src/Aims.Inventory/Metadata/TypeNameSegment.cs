using System.Globalization;

namespace Aims.Inventory.Metadata;

/// <summary>One type of a nested name, with the count of type parameters that it adds to those of the types around it.</summary>
internal readonly record struct TypeNameSegment(string Name, int Arity)
{
    /// <summary>Of a type definition, whose count of type parameters is known.</summary>
    public static TypeNameSegment OfDefinition(string metadataName, int arity)
    {
        var name = GeneratedNames.WithoutFilePrefix(metadataName);
        var suffix = "`" + arity.ToString(CultureInfo.InvariantCulture);
        return new TypeNameSegment(
            arity > 0 && name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name,
            arity);
    }

    /// <summary>Of a type reference, whose count of type parameters only its name tells.</summary>
    public static TypeNameSegment OfReference(string metadataName)
    {
        var name = GeneratedNames.WithoutFilePrefix(metadataName);
        var tick = name.LastIndexOf('`');
        return tick > 0
            && int.TryParse(name.Substring(tick + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var arity)
            && arity > 0
                ? new TypeNameSegment(name.Substring(0, tick), arity)
                : new TypeNameSegment(name, 0);
    }
}
