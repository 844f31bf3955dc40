using Aims.Governance.Catalogue;
using Aims.Governance.Endpoints;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>Finds what a method does to an object after it was made: setters, catalogued calls on it or on what its properties give, and what is written into it.</summary>
internal sealed class MutationFinder(CalledMethods methods, SavingMethods saving, ModelApiMatcher matcher)
{
    private const int MaxChain = 50;

    private readonly Dictionary<MethodFlow, List<(StackCall Call, StackValue Root)>> _mutations = [];

    /// <summary>The calls that change the object, in the order of the code.</summary>
    /// <param name="flow">The method.</param>
    /// <param name="isObject">Whether a value is the object.</param>
    /// <param name="before">The offset before which they must be.</param>
    public IReadOnlyList<StackCall> On(MethodFlow flow, Func<StackValue, bool> isObject, int before)
    {
        if (!_mutations.TryGetValue(flow, out var mutations))
        {
            mutations = [.. flow.Calls.Select(call => (Call: call, Object: ChangedBy(call))).Where(item => item.Object is not null).Select(item => (item.Call, Root(flow, item.Object!)))];
            _mutations.Add(flow, mutations);
        }

        // Under which name a model is kept is true of it also before.
        return mutations.Count == 0 ? [] : [.. mutations.Where(item => (item.Call.Offset < before || IsSave(item.Call)) && isObject(item.Root)).Select(item => item.Call)];
    }

    /// <summary>Whether a call writes a model to a file.</summary>
    public bool IsSave(StackCall call) => SavedAt(call) >= 0;

    private StackValue? ChangedBy(StackCall call)
    {
        if (IsMutation(call))
        {
            return call.Arguments[0];
        }

        var saved = SavedAt(call);
        return saved >= 0 && saved < call.Arguments.Length ? call.Arguments[saved] : null;
    }

    // Which argument a call writes to a file, itself or by what the called method does; -1 for calls that write none.
    private int SavedAt(StackCall call) =>
        call.IsConstruction ? -1
        : saving.ModelOf(call) is >= 0 and var model ? model
        : saving.In(call.Method) is { } inside && Root(inside.Flow, inside.Call.Arguments[saving.ModelOf(inside.Call)]) is StackArgument argument ? argument.Index
        : -1;

    private bool IsMutation(StackCall call) =>
        !call.IsConstruction
        && call.Arguments.Length > 0
        && methods.Of(call.Method) is { } method
        && ((!method.IsStatic && (method.Api.SetProperty is not null || BodyWriters.PartOf(method.Api.Type, method.Api.Member) is not null))
            || matcher.Match(call.Method, call.IsVirtual) is { Entry.Kind: ApiKind.Register or ApiKind.Pipeline or ApiKind.Tool });

    // builder.Services.AddX(…), builder.AddX(…).AddY(…): the builder is what changes.
    private StackValue Root(MethodFlow flow, StackValue value)
    {
        for (var i = 0; i < MaxChain; i++)
        {
            switch (value)
            {
                case StackAddress address:
                    value = address.Variable;
                    break;
                case StackLocal local when flow.LocalStores.TryGetValue(local.Index, out var stores) && stores.Count == 1:
                    // Another name of what it is given once.
                    value = stores[0];
                    break;
                case StackCall { Arguments.Length: > 0 } call when call.IsConstruction ? WritesInto(call) : PassesOn(call):
                    value = call.Arguments[0];
                    break;
                default:
                    return value;
            }
        }

        return value;
    }

    private bool WritesInto(StackCall call) =>
        methods.Of(call.Method) is { } method && BodyWriters.PartOf(method.Api.Type, method.Api.Member) == BodyPart.Into;

    private bool PassesOn(StackCall call) =>
        methods.Of(call.Method) is { } method
        && ((!method.IsStatic && call.Arguments.Length == 1 && method.Api.GotProperty is not null)
            || BodyWriters.PartOf(method.Api.Type, method.Api.Member) == BodyPart.Text
            || matcher.Match(call.Method, call.IsVirtual) is { Entry.Kind: ApiKind.Register or ApiKind.Pipeline });
}
