using Aims.Governance.Observations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Analyzers.Register;

/// <summary>The place of a register finding as a location: from its column to the end of its line.</summary>
internal static class RegisterLocation
{
    public static Location Of(SourcePosition position, SourceText? text)
    {
        if (text is null || position.Line < 1 || position.Line > text.Lines.Count)
        {
            return Location.Create(position.File, default, default);
        }

        var line = text.Lines[position.Line - 1];
        var start = Math.Min(line.Start + Math.Max(0, position.Column - 1), line.End);
        var end = line.End;
        while (end > start + 1 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var span = TextSpan.FromBounds(start, Math.Max(start, end));
        return Location.Create(position.File, span, text.Lines.GetLinePositionSpan(span));
    }
}
