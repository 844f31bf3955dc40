using System.Text;

namespace Aims.Inventory.Metadata;

/// <summary>A type's name, cut as a documentation id writes it.</summary>
internal sealed class TypeName
{
    public TypeName(string @namespace, TypeNameSegment[] segments)
    {
        Namespace = @namespace;
        Segments = segments;

        var id = new StringBuilder(@namespace);
        foreach (var segment in segments)
        {
            if (id.Length > 0)
            {
                id.Append('.');
            }

            id.Append(segment.Name);
            if (segment.Arity > 0)
            {
                id.Append('`').Append(segment.Arity);
            }
        }

        DocumentationName = id.ToString();
    }

    /// <summary>Empty for the global namespace.</summary>
    public string Namespace { get; }

    /// <summary>Outermost type first.</summary>
    public TypeNameSegment[] Segments { get; }

    /// <summary>The documentation id without its prefix.</summary>
    public string DocumentationName { get; }

    /// <summary>The name of a type in <paramref name="outer"/>.</summary>
    public static TypeName Nested(TypeName outer, TypeNameSegment segment)
    {
        var segments = new TypeNameSegment[outer.Segments.Length + 1];
        outer.Segments.CopyTo(segments, 0);
        segments[segments.Length - 1] = segment;
        return new TypeName(outer.Namespace, segments);
    }

    public override string ToString() => DocumentationName;
}
