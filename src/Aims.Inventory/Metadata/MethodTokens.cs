using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Aims.Governance.Endpoints;
using Aims.Inventory.Metadata.BlindSpots;

namespace Aims.Inventory.Metadata;

/// <summary>Sorts method tokens by their names, each once, so that the scan of the bodies only looks up a byte.</summary>
internal sealed class MethodTokens
{
    private readonly MetadataModule _module;
    private readonly MetadataReader _reader;
    private readonly ModelApiMatcher _matcher;
    private readonly GeneratedCode _generated;
    private readonly MethodTokenTraits[] _definitions;
    private readonly MethodTokenTraits[] _references;
    private readonly MethodTokenTraits[] _specifications;
    private readonly Dictionary<EntityHandle, MethodDefinitionHandle> _generatedTargets = [];
    private readonly BlindSpotTokens _blindSpotTokens;
    private readonly Dictionary<EntityHandle, string> _blindSpots = [];

    public MethodTokens(MetadataModule module, ModelApiMatcher matcher, GeneratedCode generated)
    {
        _module = module;
        _reader = module.Reader;
        _matcher = matcher;
        _generated = generated;
        _blindSpotTokens = new BlindSpotTokens(module);
        _definitions = new MethodTokenTraits[_reader.GetTableRowCount(TableIndex.MethodDef) + 1];
        _references = new MethodTokenTraits[_reader.GetTableRowCount(TableIndex.MemberRef) + 1];
        _specifications = new MethodTokenTraits[_reader.GetTableRowCount(TableIndex.MethodSpec) + 1];
    }

    /// <summary>What a token is; nothing for tokens of types and fields.</summary>
    public MethodTokenTraits TraitsOf(int token)
    {
        var row = token & 0xFFFFFF;
        var table = (TableIndex)((uint)token >> 24) switch
        {
            TableIndex.MethodDef => _definitions,
            TableIndex.MemberRef => _references,
            TableIndex.MethodSpec => _specifications,
            _ => null,
        };

        if (table is null)
        {
            return MethodTokenTraits.None;
        }

        if (row == 0 || row >= table.Length)
        {
            throw new BadImageFormatException($"The token 0x{token:X8} names no method.");
        }

        var traits = table[row];
        if (traits == MethodTokenTraits.None)
        {
            var handle = MetadataTokens.EntityHandle(token);
            traits = Classify(handle) | OfBlindSpot(handle) | MethodTokenTraits.Known;
            table[row] = traits;
        }

        return traits & ~MethodTokenTraits.Known;
    }

    /// <summary>The generated method of this assembly that a token with the trait means.</summary>
    public MethodDefinitionHandle GeneratedTarget(int token) => _generatedTargets[MetadataTokens.EntityHandle(token)];

    /// <summary>What can't be seen behind a token with the trait.</summary>
    public string BlindSpotOf(int token) => _blindSpots[MetadataTokens.EntityHandle(token)];

    private MethodTokenTraits OfBlindSpot(EntityHandle handle)
    {
        if (_blindSpotTokens.KindOf(handle) is not { } kind)
        {
            return MethodTokenTraits.None;
        }

        _blindSpots[handle] = kind;
        return MethodTokenTraits.BlindSpot;
    }

    private MethodTokenTraits Classify(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.MethodDefinition:
                var definition = (MethodDefinitionHandle)handle;
                var traits = OfName(_reader.GetMethodDefinition(definition).Name);
                if (_matcher.MayImplement(definition) || HttpRoutes.Of(_module, definition) is not null)
                {
                    traits |= MethodTokenTraits.MayMatch;
                }

                return traits | OfTarget(handle, definition);
            case HandleKind.MemberReference:
                return Classify(handle, _reader.GetMemberReference((MemberReferenceHandle)handle));
            default:
                var generic = _reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
                if (generic.IsNil || generic.Kind == HandleKind.MethodSpecification)
                {
                    throw new BadImageFormatException("A generic method names no method.");
                }

                var genericTraits = TraitsOf(MetadataTokens.GetToken(generic));
                if ((genericTraits & MethodTokenTraits.Generated) != 0)
                {
                    _generatedTargets[handle] = _generatedTargets[generic];
                }

                return genericTraits & ~MethodTokenTraits.BlindSpot;
        }
    }

    private MethodTokenTraits Classify(EntityHandle handle, MemberReference reference)
    {
        if (reference.GetKind() != MemberReferenceKind.Method)
        {
            return MethodTokenTraits.None;
        }

        var traits = OfName(reference.Name);
        if (reference.Parent.Kind == HandleKind.MethodDefinition)
        {
            return traits | OfTarget(handle, (MethodDefinitionHandle)reference.Parent);
        }

        // Within a generic type even its own methods are named by references to an instance of it.
        if (reference.Parent.Kind == HandleKind.TypeSpecification
            && _module.Signatures.TryReadInstance((TypeSpecificationHandle)reference.Parent, out var type, out _)
            && type is { Kind: HandleKind.TypeDefinition, IsNil: false }
            && MemberResolver.FindMethod(
                new TypeInstance(_module, (TypeDefinitionHandle)type, []),
                _reader.GetString(reference.Name),
                _module.Signatures.ReadMethod(reference.Signature)) is { } own)
        {
            traits |= OfTarget(handle, own.Method);
            if (_matcher.MayImplement(own.Method))
            {
                traits |= MethodTokenTraits.MayMatch;
            }
        }

        return traits;
    }

    private MethodTokenTraits OfName(StringHandle handle)
    {
        var name = _reader.GetString(handle);
        return _matcher.MayMatch(name) || HttpMembers.MayHave(DocumentationIdBuilder.MemberName(name)) ? MethodTokenTraits.MayMatch : MethodTokenTraits.None;
    }

    private MethodTokenTraits OfTarget(EntityHandle handle, MethodDefinitionHandle target)
    {
        if (!_generated.IsGenerated(target))
        {
            return MethodTokenTraits.None;
        }

        _generatedTargets[handle] = target;
        return MethodTokenTraits.Generated;
    }
}
