using System.Reflection.Metadata;
using Aims.Governance.Catalogue;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>Finds the methods of the observed assembly that write a model to a file: helpers are given both.</summary>
internal sealed class SavingMethods
{
    private readonly CalledMethods _methods;
    private readonly MethodFlows _flows;
    private readonly Lazy<bool> _isSaved;
    private readonly Dictionary<MethodDefinitionHandle, SavingMethod?> _found = [];

    public SavingMethods(MetadataModule module, CalledMethods methods, MethodFlows flows)
    {
        _methods = methods;
        _flows = flows;

        // Without such a member in its table no method of the assembly needs to be looked at.
        _isSaved = new(() => module.Reader.MemberReferences.Any(member => ModelFiles.HasMember(module.Reader.GetString(module.Reader.GetMemberReference(member).Name)) && ParameterOf(member) is not null));
    }

    /// <summary>Which argument a call of another assembly's member writes to a file; -1 for calls that write none.</summary>
    public int ModelOf(StackCall call) =>
        ParameterOf(call.Method) is { } parameter && _methods.Of(call.Method) is { IsStatic: false } method && method.Parameters.ToList().IndexOf(parameter) is >= 0 and var position
            ? position + 1
            : -1;

    /// <summary>The method that a token names, if it is of the observed assembly and writes a model itself; else null.</summary>
    public SavingMethod? In(EntityHandle method)
    {
        var own = _isSaved.Value ? _methods.OwnOf(method) : default;
        if (own.IsNil)
        {
            return null;
        }

        if (!_found.TryGetValue(own, out var saving))
        {
            saving = _flows.Of(own) is { } flow && flow.Calls.Find(call => ModelOf(call) >= 0) is { } call ? new SavingMethod(flow, call) : null;
            _found.Add(own, saving);
        }

        return saving;
    }

    private string? ParameterOf(EntityHandle method) =>
        _methods.Of(method) is { } called ? ModelFiles.ModelParameter(called.Api.Type, called.Api.Member) : null;
}

/// <summary>A method that writes a model.</summary>
/// <param name="Flow">What it does.</param>
/// <param name="Call">The call that writes.</param>
internal sealed record SavingMethod(MethodFlow Flow, StackCall Call);
