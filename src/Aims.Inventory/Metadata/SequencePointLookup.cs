using System.Reflection.Metadata;
using Aims.Governance.Observations;

namespace Aims.Inventory.Metadata;

/// <summary>Source positions of instructions, from a portable PDB.</summary>
internal sealed class SequencePointLookup(MetadataReader? pdb)
{
    private readonly Dictionary<DocumentHandle, string> _documents = [];
    private MethodDefinitionHandle _current;
    private List<SequencePoint> _points = [];

    /// <summary>Where the statement of an instruction begins; null when the PDB doesn't tell.</summary>
    public SourcePosition? Find(MethodDefinitionHandle method, int offset)
    {
        var points = VisiblePoints(method);
        if (points.Count == 0)
        {
            return null;
        }

        // Code that the compiler added belongs to the statement before it, at the start of a method to the first one.
        var point = points[0];
        foreach (var next in points)
        {
            if (next.Offset > offset)
            {
                break;
            }

            point = next;
        }

        return new SourcePosition(Name(point.Document), point.StartLine, point.StartColumn);
    }

    /// <summary>Where a method's code begins; null when the PDB doesn't tell.</summary>
    public SourcePosition? First(MethodDefinitionHandle method) => Find(method, 0);

    /// <summary>The lines of a method's code; null when the PDB doesn't tell.</summary>
    public LineSpan? Span(MethodDefinitionHandle method)
    {
        var points = VisiblePoints(method);
        if (points.Count == 0)
        {
            return null;
        }

        var first = int.MaxValue;
        var last = 0;
        foreach (var point in points)
        {
            if (point.Document == points[0].Document)
            {
                first = Math.Min(first, point.StartLine);
                last = Math.Max(last, point.EndLine);
            }
        }

        return new LineSpan(Name(points[0].Document), first, last);
    }

    private List<SequencePoint> VisiblePoints(MethodDefinitionHandle method)
    {
        if (pdb is null || method == _current)
        {
            return _points;
        }

        var points = new List<SequencePoint>();
        try
        {
            foreach (var point in pdb.GetMethodDebugInformation(method).GetSequencePoints())
            {
                if (!point.IsHidden)
                {
                    points.Add(point);
                }
            }
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            points.Clear();
        }

        _current = method;
        _points = points;
        return points;
    }

    private string Name(DocumentHandle handle)
    {
        if (!_documents.TryGetValue(handle, out var name))
        {
            try
            {
                name = pdb!.GetString(pdb.GetDocument(handle).Name);
            }
            catch (Exception e) when (MetadataFault.IsCausedByInput(e))
            {
                name = "";
            }

            _documents.Add(handle, name);
        }

        return name;
    }
}
