using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>
/// Leads code that compilers moved away (lambdas, local functions, state machines) back to the method that people wrote:
/// by the state machine attributes, and by who names the generated method.
/// </summary>
internal sealed class OriginalMemberMap
{
    private readonly MetadataReader _reader;
    private readonly GeneratedCode _generated;
    private readonly StateMachines _stateMachines;
    private readonly SequencePointLookup _positions;
    private readonly Dictionary<MethodDefinitionHandle, List<MethodDefinitionHandle>> _usersOfMethod = [];
    private readonly Dictionary<TypeDefinitionHandle, List<MethodDefinitionHandle>> _usersOfType = [];
    private readonly Dictionary<MethodDefinitionHandle, MethodDefinitionHandle> _originals = [];

    public OriginalMemberMap(
        MetadataReader reader,
        GeneratedCode generated,
        StateMachines stateMachines,
        SequencePointLookup positions,
        List<GeneratedMethodUse> uses)
    {
        _reader = reader;
        _generated = generated;
        _stateMachines = stateMachines;
        _positions = positions;
        foreach (var use in uses)
        {
            Add(_usersOfMethod, use.Generated, use.User);
            Add(_usersOfType, reader.GetMethodDefinition(use.Generated).GetDeclaringType(), use.User);
        }
    }

    /// <summary>The method that people wrote; nil when none can be told.</summary>
    public MethodDefinitionHandle OriginalOf(MethodDefinitionHandle method)
    {
        if (!_originals.TryGetValue(method, out var original))
        {
            original = Find(method);
            _originals.Add(method, original);
        }

        return original;
    }

    private MethodDefinitionHandle Find(MethodDefinitionHandle method)
    {
        // Breadth first over the users, nearest first; whoever is met twice (recursion) is not followed again.
        var seen = new HashSet<MethodDefinitionHandle> { method };
        var open = new Queue<MethodDefinitionHandle>();
        var written = new List<MethodDefinitionHandle>();
        open.Enqueue(method);
        while (open.Count > 0)
        {
            var current = open.Dequeue();
            if (IsWritten(current))
            {
                written.Add(current);
                continue;
            }

            foreach (var user in UsersOf(current))
            {
                if (seen.Add(user))
                {
                    open.Enqueue(user);
                }
            }
        }

        return Choose(method, written);
    }

    private bool IsWritten(MethodDefinitionHandle method) => !_generated.IsGenerated(method);

    private List<MethodDefinitionHandle> UsersOf(MethodDefinitionHandle method)
    {
        var type = _reader.GetMethodDefinition(method).GetDeclaringType();
        var kickoff = _stateMachines.KickoffOf(type);
        if (!kickoff.IsNil)
        {
            return [kickoff];
        }

        // F#'s closures are run through a base class: only their making can be seen.
        return _usersOfMethod.TryGetValue(method, out var users) || _usersOfType.TryGetValue(type, out users) ? users : [];
    }

    private MethodDefinitionHandle Choose(MethodDefinitionHandle method, List<MethodDefinitionHandle> written)
    {
        var owner = OwnerName(method);
        if (written.Count > 0)
        {
            // In all that compilers emit the candidates agree, but for initialisers, which every constructor repeats.
            written.Sort((a, b) => Row(a).CompareTo(Row(b)));
            foreach (var candidate in written)
            {
                if (owner is not null && _reader.StringComparer.Equals(_reader.GetMethodDefinition(candidate).Name, owner))
                {
                    return candidate;
                }
            }

            return written[0];
        }

        return owner is null ? default : FindByName(method, owner);
    }

    // Nobody uses it: a local function that is never called, code that was found unreachable.
    private MethodDefinitionHandle FindByName(MethodDefinitionHandle method, string owner)
    {
        var type = _generated.NearestWrittenType(_reader.GetMethodDefinition(method).GetDeclaringType());
        var named = new List<MethodDefinitionHandle>();
        foreach (var candidate in _reader.GetTypeDefinition(type).GetMethods())
        {
            if (_reader.StringComparer.Equals(_reader.GetMethodDefinition(candidate).Name, owner))
            {
                named.Add(candidate);
            }
        }

        if (named.Count > 1 && _positions.Span(method) is { } lines)
        {
            // The last that begins before: an optimised method's own lines may end early, those of a later one begin later.
            var (nearest, begin) = (named[0], 0);
            foreach (var overload in named)
            {
                if (_positions.Span(BodyOf(overload)) is { } own && own.Document == lines.Document && own.First <= lines.First && own.First > begin)
                {
                    (nearest, begin) = (overload, own.First);
                }
            }

            return nearest;
        }

        return named.Count > 0 ? named[0] : default;
    }

    /// <summary>The method that holds a written method's statements: a state machine's, if it has one.</summary>
    public MethodDefinitionHandle BodyOf(MethodDefinitionHandle method)
    {
        var stateMachine = _stateMachines.TypeOf(method);
        if (!stateMachine.IsNil)
        {
            foreach (var candidate in _reader.GetTypeDefinition(stateMachine).GetMethods())
            {
                if (_reader.StringComparer.Equals(_reader.GetMethodDefinition(candidate).Name, "MoveNext"))
                {
                    return candidate;
                }
            }
        }

        return method;
    }

    private string? OwnerName(MethodDefinitionHandle method)
    {
        var definition = _reader.GetMethodDefinition(method);
        return GeneratedNames.Owner(_reader.GetString(definition.Name))
            ?? GeneratedNames.Owner(_reader.GetString(_reader.GetTypeDefinition(definition.GetDeclaringType()).Name));
    }

    private static int Row(MethodDefinitionHandle method) => System.Reflection.Metadata.Ecma335.MetadataTokens.GetRowNumber(method);

    private static void Add<TKey>(Dictionary<TKey, List<MethodDefinitionHandle>> users, TKey key, MethodDefinitionHandle user)
        where TKey : notnull
    {
        if (!users.TryGetValue(key, out var list))
        {
            users.Add(key, list = []);
        }

        if (list.Count == 0 || list[list.Count - 1] != user)
        {
            list.Add(user);
        }
    }
}
