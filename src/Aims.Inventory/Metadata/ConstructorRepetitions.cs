using System.Reflection.Metadata;
using Aims.Governance.Observations;

namespace Aims.Inventory.Metadata;

/// <summary>
/// An initialiser is one piece of source, but every constructor repeats its code (and that of its lambdas). It counts once:
/// the nth use of an API at a position in one constructor is the nth there in another.
/// </summary>
internal sealed class ConstructorRepetitions(MetadataModule module)
{
    private readonly ConstructorChaining _chaining = new(module);
    private readonly Dictionary<Use, int> _usesInConstructor = [];
    private readonly HashSet<(TypeDefinitionHandle Type, Use Use, int Ordinal)> _seen = [];
    private readonly Dictionary<MethodDefinitionHandle, int> _initialiserEnds = [];

    /// <summary>Whether another constructor of the type had this use already.</summary>
    /// <param name="original">The method that people wrote and that the use belongs to; nil when it isn't known.</param>
    /// <param name="use">The use.</param>
    /// <param name="api">What it uses.</param>
    /// <param name="position">Where it is.</param>
    public bool IsRepeated(MethodDefinitionHandle original, MethodUse use, string api, SourcePosition? position)
    {
        if (original.IsNil)
        {
            return false;
        }

        var constructor = module.Reader.GetMethodDefinition(original);
        if (!module.Reader.StringComparer.Equals(constructor.Name, ".ctor")
            || (position is null && !IsInitialiser(original, use)))
        {
            return false;
        }

        var inThis = new Use(original, position, api, use.Kind);
        _usesInConstructor.TryGetValue(inThis, out var ordinal);
        _usesInConstructor[inThis] = ordinal + 1;
        return !_seen.Add((constructor.GetDeclaringType(), inThis with { Constructor = default }, ordinal));
    }

    // Without positions: what stands before the call of the base class's constructor. Lambdas can't be told apart then.
    private bool IsInitialiser(MethodDefinitionHandle constructor, MethodUse use)
    {
        if (use.User != constructor)
        {
            return false;
        }

        if (!_initialiserEnds.TryGetValue(constructor, out var end))
        {
            end = _chaining.OffsetIn(constructor);
            _initialiserEnds.Add(constructor, end);
        }

        return use.Offset < end;
    }

    private readonly record struct Use(MethodDefinitionHandle Constructor, SourcePosition? Position, string Api, MethodUseKind Kind);
}
