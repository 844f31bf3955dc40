using System.Reflection.Metadata;
using Aims.Governance.Catalogue;
using Aims.Governance.Endpoints;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>
/// Follows values of the observed assembly back to where they come from: over locals, fields, closures, state machines, returns
/// and arguments, as far as the assembly itself tells.
/// </summary>
internal sealed partial class ValueReader
{
    private readonly MetadataModule _module;
    private readonly ModelApiMatcher _matcher;
    private readonly ModelApiCatalogue _catalogue;
    private readonly GeneratedCode _generated;
    private readonly OriginalMemberMap _originals;
    private readonly ScopeReader _scopes;
    private readonly CalledMethods _methods;
    private readonly FieldTokens _fields;
    private readonly MethodFlows _flows;
    private readonly SavingMethods _saving;
    private readonly MutationFinder _mutations;
    private readonly Lazy<FlowIndex> _index;

    // The id of a lambda is that of the member around it: which method runs is told here.
    private readonly Dictionary<FunctionValue, EntityHandle> _functions = new(ReferenceEqualityComparer.Instance);

    public ValueReader(
        MetadataModule module,
        CalledMethods methods,
        ModelApiMatcher matcher,
        ModelApiCatalogue catalogue,
        GeneratedCode generated,
        OriginalMemberMap originals,
        ScopeReader scopes,
        CancellationToken cancellationToken)
    {
        _module = module;
        _matcher = matcher;
        _catalogue = catalogue;
        _generated = generated;
        _originals = originals;
        _scopes = scopes;
        _methods = methods;
        _fields = new FieldTokens(module);
        _flows = new MethodFlows(module, _methods);
        _saving = new SavingMethods(module, _methods, _flows);
        _mutations = new MutationFinder(_methods, _saving, matcher);
        _index = new Lazy<FlowIndex>(() => new FlowIndex(module, _methods, _fields, IsRegistration, cancellationToken));
    }

    private MetadataReader Reader => _module.Reader;

    /// <summary>A use of a method with what it is given; null when its body can't be followed.</summary>
    public CallValue? UseAt(MethodUse use)
    {
        try
        {
            return _flows.Of(use.User) is { } flow ? UseAt(use, flow) : null;
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            // The use is observed all the same; its model isn't known.
            return null;
        }
    }

    private CallValue? UseAt(MethodUse use, MethodFlow flow)
    {
        if (flow.CallsByOffset.TryGetValue(use.Offset, out var call))
        {
            return OfCall(call, flow, new Walk(flow, use.Offset)) as CallValue;
        }

        return flow.Functions.TryGetValue(use.Offset, out var function) ? OfMethodGroup(function, flow) : null;
    }

    /// <summary>The method that a function of a use runs; null for functions that this reader didn't make.</summary>
    public EntityHandle? TokenOf(FunctionValue function) => _functions.TryGetValue(function, out var method) ? method : null;

    /// <summary>Whether a use sends an HTTP request, to whatever address.</summary>
    public bool IsHttpRequest(MethodUse use) => _methods.Of(use.Used) is { } method && (method.Route is not null || HttpMembers.Find(method.Api.Type, method.Api.Member) is not null);

    /// <summary>The calls by which the assembly registers services that the catalogue doesn't have.</summary>
    public IEnumerable<CallValue> Registrations()
    {
        foreach (var method in _index.Value.Registering)
        {
            if (_flows.Of(method) is not { } flow)
            {
                continue;
            }

            foreach (var call in flow.Calls.Where(call => IsRegistration(call.Method)))
            {
                if (OfCall(call, flow, new Walk()) is CallValue value)
                {
                    yield return value;
                }
            }
        }
    }

    private bool IsRegistration(EntityHandle method) => _methods.Of(method) is { } called && ServiceRegistrations.IsRegistration(called.Api);

    private CallValue? OfMethodGroup(StackFunction function, MethodFlow flow)
    {
        if (_methods.Of(function.Method) is not { } method)
        {
            return null;
        }

        var match = _matcher.Match(function.Method, isVirtualCall: true);
        var maker = flow.Calls.FirstOrDefault(call => call.IsConstruction && call.Arguments.Length == 2 && ReferenceEquals(call.Arguments[1], function));
        return new CallValue(method.Api, maker is null ? null : Of(maker.Arguments[0], flow, new Walk()), []) { Entry = match?.Entry, TypeArguments = method.TypeArguments };
    }

    private Value? Of(StackValue value, MethodFlow flow, Walk walk)
    {
        if (!walk.Enter())
        {
            walk.Leave();
            return new UnknownValue(UnknownReason.TooDeep);
        }

        try
        {
            return value switch
            {
                StackString text => new ConstantValue(text.Text),
                StackNull => null,
                StackAddress address => Of(address.Variable, flow, walk),
                StackArgument argument => OfArgument(argument.Index, flow, walk),
                StackLocal local => OfLocal(local.Index, flow, walk),
                StackField field => OfField(field, flow, walk),
                StackCall call => OfCall(call, flow, walk),
                StackArray array => OfArray(array, flow, walk),
                StackMerge merge => OneOf([Of(merge.First, flow, walk), Of(merge.Second, flow, walk)]),
                _ => new UnknownValue(UnknownReason.Computed),
            };
        }
        finally
        {
            walk.Leave();
        }
    }

    // What is in a list is all there: agents of a workflow. Of strings one is chosen at run time.
    private Value? OfArray(StackArray array, MethodFlow flow, Walk walk) =>
        array.Elements.Exists(element => element is StackString) ? new UnknownValue(UnknownReason.Computed) : OneOf(array.Elements.Select(element => Of(element, flow, walk)));

    private string IdOf(MethodDefinitionHandle method) =>
        _generated.IsGenerated(method) ? _scopes.IdOf(_scopes.MemberOf(method)) : _module.Ids.OfMethod(method);

    private static Value? OneOf(IEnumerable<Value?> values)
    {
        var distinct = new List<Value>();
        foreach (var value in values)
        {
            foreach (var one in value is AlternativesValue alternatives ? alternatives.Values : value is null ? [] : [value])
            {
                if (!distinct.Contains(one))
                {
                    distinct.Add(one);
                }
            }
        }

        return distinct.Count switch { 0 => null, 1 => distinct[0], _ => new AlternativesValue(distinct) };
    }
}
