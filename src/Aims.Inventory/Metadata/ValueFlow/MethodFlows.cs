using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>The flow of each method body, made when first asked for.</summary>
internal sealed class MethodFlows(MetadataModule module, CalledMethods methods)
{
    // What people write is far below; what generators write (tables, grammars) holds no model call.
    private const int MaxBodySize = 200_000;

    private readonly Dictionary<MethodDefinitionHandle, MethodFlow?> _flows = [];

    /// <summary>The flow; null when the method has no body, or one that can't be followed.</summary>
    public MethodFlow? Of(MethodDefinitionHandle method)
    {
        if (!_flows.TryGetValue(method, out var flow))
        {
            try
            {
                var address = module.Reader.GetMethodDefinition(method).RelativeVirtualAddress;
                flow = address != 0 && module.Image.GetMethodBody(address).Size <= MaxBodySize ? StackEvaluator.Evaluate(module, method, methods) : null;
            }
            catch (Exception e) when (MetadataFault.IsCausedByInput(e))
            {
                flow = null;
            }

            _flows.Add(method, flow);
        }

        return flow;
    }
}
