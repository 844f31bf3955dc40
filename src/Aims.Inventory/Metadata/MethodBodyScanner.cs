using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Aims.Inventory.Metadata;

/// <summary>Decodes every method body once.</summary>
internal sealed class MethodBodyScanner(MetadataModule module, MethodTokens tokens)
{
    private const int CancellationInterval = 256;

    private readonly MethodBodyScan _scan = new();

    public MethodBodyScan Scan(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var handle in module.Reader.MethodDefinitions)
        {
            if (count++ % CancellationInterval == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var candidates = _scan.Candidates.Count;
            var generatedUses = _scan.GeneratedUses.Count;
            var blindSpots = _scan.BlindSpots.Count;
            try
            {
                var method = module.Reader.GetMethodDefinition(handle);
                if (HasIL(method))
                {
                    Scan(handle, method);
                    _scan.Read++;
                }
            }
            catch (Exception e) when (MetadataFault.IsCausedByInput(e))
            {
                // What was found before the damage may be an accident of it.
                _scan.Candidates.RemoveRange(candidates, _scan.Candidates.Count - candidates);
                _scan.GeneratedUses.RemoveRange(generatedUses, _scan.GeneratedUses.Count - generatedUses);
                _scan.BlindSpots.RemoveRange(blindSpots, _scan.BlindSpots.Count - blindSpots);
                _scan.Unread.Add((handle, e.Message));
            }
        }

        return _scan;
    }

    private static bool HasIL(MethodDefinition method) =>
        method.RelativeVirtualAddress != 0 && (method.ImplAttributes & MethodImplAttributes.CodeTypeMask) == MethodImplAttributes.IL;

    private void Scan(MethodDefinitionHandle handle, MethodDefinition method)
    {
        var il = module.Image.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
        while (il.RemainingBytes > 0)
        {
            var offset = il.Offset;
            var code = Instructions.ReadCode(ref il);
            switch (code)
            {
                case ILOpCode.Call or ILOpCode.Jmp:
                    Note(handle, offset, il.ReadInt32(), MethodUseKind.Call);
                    break;
                case ILOpCode.Newobj:
                    Note(handle, offset, il.ReadInt32(), MethodUseKind.NewObject);
                    break;
                case ILOpCode.Callvirt:
                    Note(handle, offset, il.ReadInt32(), MethodUseKind.VirtualCall);
                    break;
                case ILOpCode.Ldftn:
                    Note(handle, offset, il.ReadInt32(), MethodUseKind.Pointer);
                    break;
                case ILOpCode.Ldvirtftn:
                    Note(handle, offset, il.ReadInt32(), MethodUseKind.VirtualPointer);
                    break;
                case ILOpCode.Ldtoken:
                    Note(handle, offset, il.ReadInt32(), MethodUseKind.Token);
                    break;
                default:
                    Instructions.SkipOperand(ref il, code);
                    break;
            }
        }
    }

    private void Note(MethodDefinitionHandle user, int offset, int token, MethodUseKind kind)
    {
        var traits = tokens.TraitsOf(token);
        if (traits == MethodTokenTraits.None)
        {
            return;
        }

        if ((traits & MethodTokenTraits.MayMatch) != 0)
        {
            _scan.Candidates.Add(new MethodUse(user, offset, MetadataTokens.EntityHandle(token), kind));
        }

        if ((traits & MethodTokenTraits.Generated) != 0)
        {
            _scan.GeneratedUses.Add(new GeneratedMethodUse(user, tokens.GeneratedTarget(token)));
        }

        if ((traits & MethodTokenTraits.BlindSpot) != 0 && kind != MethodUseKind.Token)
        {
            _scan.BlindSpots.Add((user, tokens.BlindSpotOf(token)));
        }
    }
}
