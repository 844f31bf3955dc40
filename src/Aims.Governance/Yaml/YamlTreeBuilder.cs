using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Aims.Governance.Yaml;

/// <summary>
/// Builds the node tree from the parser's events, and refuses what makes a file mean something else than it seems to:
/// anchors, aliases, tags, merge keys, repeated keys, several documents.
/// </summary>
internal sealed class YamlTreeBuilder
{
    private const int MaxDepth = 32;
    private const int MaxNodes = 50_000;

    private readonly Parser _parser;
    private readonly string _text;
    private readonly LineTable _lines;
    private readonly Stack<long> _openBrackets = new();
    private long _readTo;
    private int _nodes;

    private YamlTreeBuilder(string text, LineTable lines)
    {
        _parser = new Parser(new StringReader(text));
        _text = text;
        _lines = lines;
    }

    /// <summary>Reads a text; null when it holds no document.</summary>
    public static YamlNode? Build(string text, LineTable lines)
    {
        var builder = new YamlTreeBuilder(text, lines);
        try
        {
            return builder.ReadStream();
        }
        catch (YamlException syntaxError)
        {
            throw builder.Refuse(syntaxError);
        }
        catch (Exception error) when (error is not YamlRefusedException && !YamlFile.IsBrokenInstallation(error))
        {
            // The parser's own mistakes on odd text; most often on a bracket that is not closed.
            throw builder.RefuseUnreadable();
        }
    }

    private YamlNode? ReadStream()
    {
        Next();
        if (Next() is StreamEnd)
        {
            return null;
        }

        var root = ReadNode(Next(), depth: 1);
        Next();
        var after = Next();
        return after is StreamEnd
            ? root
            : throw Refuse("there is a second document ('---'); a register file has one, make a file for each system", after);
    }

    private ParsingEvent Next()
    {
        if (!_parser.MoveNext())
        {
            throw new YamlRefusedException("it ends too early; check brackets and quotes", long.MaxValue);
        }

        var current = _parser.Current!;
        _readTo = Math.Max(_readTo, current.End.Index);
        if (current is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow })
        {
            _openBrackets.Push(current.Start.Index);
        }

        return current;
    }

    private YamlNode ReadNode(ParsingEvent current, int depth)
    {
        if (++_nodes > MaxNodes)
        {
            throw Refuse("it has more than 50,000 values; a register file holds one system", current);
        }

        if (depth > MaxDepth)
        {
            throw Refuse("values are nested more than 32 deep; check the brackets", current);
        }

        RefuseDecoration(current);
        return current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            _ => throw Refuse("a value is expected here", current),
        };
    }

    private void RefuseDecoration(ParsingEvent current)
    {
        if (current is AnchorAlias)
        {
            throw Refuse("aliases ('*') are not used in register files; write the value out, or put it in quotes", current);
        }

        if (current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
            {
                throw Refuse("anchors ('&') are not used in register files; write the value out, or put it in quotes", current);
            }

            if (!node.Tag.IsEmpty)
            {
                throw Refuse("tags ('!') are not used in register files; remove it, or put the value in quotes", current);
            }
        }
    }

    private YamlScalar ReadScalar(Scalar scalar) =>
        scalar.Style == ScalarStyle.DoubleQuoted && scalar.Value.Any(character => char.IsControl(character) && character != '\n')
            ? throw Refuse(SyntaxErrors.Escape, scalar)
            : new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Place(scalar.Start), Place(scalar.End));

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        var current = Next();
        while (current is not SequenceEnd)
        {
            items.Add(ReadNode(current, depth + 1));
            current = Next();
        }

        Close(start.Style == SequenceStyle.Flow);
        return new YamlSequence(items, Place(start.Start), Place(current.End));
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var lineOfKey = new Dictionary<string, int>(StringComparer.Ordinal);
        var current = Next();
        while (current is not MappingEnd)
        {
            var key = ReadKey(current, depth);
            if (lineOfKey.TryGetValue(key.Value, out var line))
            {
                throw Refuse($"the key {Quoting.Quote(key.Value)} is already given in line {line}; keep one", current);
            }

            lineOfKey.Add(key.Value, key.Start.Line);
            entries.Add(new YamlEntry(key, ReadNode(Next(), depth + 1)));
            current = Next();
        }

        Close(start.Style == MappingStyle.Flow);
        return new YamlMapping(entries, Place(start.Start), Place(current.End));
    }

    private YamlScalar ReadKey(ParsingEvent current, int depth)
    {
        if (current is SequenceStart or MappingStart)
        {
            throw Refuse("a list or mapping cannot be a key; write 'key: value' with a plain key (a value that begins with '[' or '{' needs quotes)", current);
        }

        var key = (YamlScalar)ReadNode(current, depth + 1);
        if (key.Value.Length == 0)
        {
            // The parser gives an absent key no place; its value has one.
            throw Refuse("a key is empty; write 'key: value'", Next());
        }

        return key is { IsPlain: true, Value: "<<" }
            ? throw Refuse("merge keys ('<<') are not used in register files; write the values out", current)
            : key;
    }

    private TextPlace Place(in Mark mark) => _lines.Place(mark.Index);

    private void Close(bool isFlow)
    {
        if (isFlow)
        {
            _openBrackets.Pop();
        }
    }

    private static YamlRefusedException Refuse(string what, ParsingEvent at) => new(what, at.Start.Index);

    // Where the text ends inside brackets, the bracket is the place to look at, not the end.
    private YamlRefusedException Refuse(YamlException error) =>
        _openBrackets.Count > 0 && IsEnd(error.Start.Index)
            ? new YamlRefusedException(SyntaxErrors.OpenBracket, _openBrackets.Peek())
            : new YamlRefusedException(SyntaxErrors.Explain(error.Message), error.Start.Index);

    private YamlRefusedException RefuseUnreadable() =>
        _openBrackets.Count > 0
            ? new YamlRefusedException(SyntaxErrors.OpenBracket, _openBrackets.Peek())
            : new YamlRefusedException(SyntaxErrors.Unreadable, _readTo);

    private bool IsEnd(long offset)
    {
        for (var i = (int)Math.Min(offset, _text.Length); i < _text.Length; i++)
        {
            if (!char.IsWhiteSpace(_text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
