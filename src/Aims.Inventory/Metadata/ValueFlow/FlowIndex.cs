using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>Which methods of the module assign each field, and call or point to each method: made in one pass over all bodies, when first asked for.</summary>
internal sealed class FlowIndex
{
    private readonly Dictionary<FieldDefinitionHandle, List<MethodDefinitionHandle>> _stores = [];
    private readonly Dictionary<MethodDefinitionHandle, List<MethodDefinitionHandle>> _callers = [];
    private readonly Dictionary<MethodDefinitionHandle, List<MethodDefinitionHandle>> _pointing = [];

    /// <summary>Reads all bodies; damaged ones are left out.</summary>
    public FlowIndex(MetadataModule module, CalledMethods methods, FieldTokens fields, Func<EntityHandle, bool> isRegistration, CancellationToken cancellationToken)
    {
        var registering = new HashSet<MethodDefinitionHandle>();
        foreach (var handle in module.Reader.MethodDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var method = module.Reader.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
            {
                continue;
            }

            try
            {
                Read(module, handle, method, methods, fields, isRegistration, registering);
            }
            catch (Exception e) when (MetadataFault.IsCausedByInput(e))
            {
                // The scan of the bodies reports it.
            }
        }

        Registering = [.. registering.OrderBy(handle => MetadataTokens.GetRowNumber(handle))];
    }

    /// <summary>The methods that register services.</summary>
    public IReadOnlyList<MethodDefinitionHandle> Registering { get; }

    public IReadOnlyList<MethodDefinitionHandle> StoresOf(FieldDefinitionHandle field) => _stores.TryGetValue(field, out var methods) ? methods : [];

    public IReadOnlyList<MethodDefinitionHandle> CallersOf(MethodDefinitionHandle method) => _callers.TryGetValue(method, out var methods) ? methods : [];

    /// <summary>The methods that make a delegate of a method.</summary>
    public IReadOnlyList<MethodDefinitionHandle> PointingTo(MethodDefinitionHandle method) => _pointing.TryGetValue(method, out var methods) ? methods : [];

    private void Read(
        MetadataModule module,
        MethodDefinitionHandle handle,
        MethodDefinition method,
        CalledMethods methods,
        FieldTokens fields,
        Func<EntityHandle, bool> isRegistration,
        HashSet<MethodDefinitionHandle> registering)
    {
        var il = module.Image.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
        while (il.RemainingBytes > 0)
        {
            var code = Instructions.ReadCode(ref il);
            switch (code)
            {
                case ILOpCode.Stfld or ILOpCode.Stsfld or ILOpCode.Ldflda or ILOpCode.Ldsflda:
                    if (fields.OwnOf(MetadataTokens.EntityHandle(il.ReadInt32())) is { IsNil: false } field)
                    {
                        Add(_stores, field, handle);
                    }

                    break;
                case ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj:
                    var called = MetadataTokens.EntityHandle(il.ReadInt32());
                    if (methods.OwnOf(called) is { IsNil: false } own)
                    {
                        Add(_callers, own, handle);
                    }
                    else if (isRegistration(called))
                    {
                        registering.Add(handle);
                    }

                    break;
                case ILOpCode.Ldftn or ILOpCode.Ldvirtftn:
                    if (methods.OwnOf(MetadataTokens.EntityHandle(il.ReadInt32())) is { IsNil: false } pointed)
                    {
                        Add(_pointing, pointed, handle);
                    }

                    break;
                default:
                    Instructions.SkipOperand(ref il, code);
                    break;
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<MethodDefinitionHandle>> lists, TKey key, MethodDefinitionHandle method)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        // All uses in one body come one after the other.
        if (list.Count == 0 || list[^1] != method)
        {
            list.Add(method);
        }
    }
}
