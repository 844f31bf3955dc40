using System.Reflection.Metadata;
using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Governance.ValueFlow;
using Aims.Inventory.Metadata.ValueFlow;

namespace Aims.Inventory.Metadata;

/// <summary>Makes observations of the candidates that the scan of the bodies found.</summary>
internal sealed class ObservationBuilder(
    MetadataModule module,
    ModelApiMatcher matcher,
    OriginalMemberMap originals,
    ScopeReader scopes,
    SequencePointLookup positions,
    ValueReader values)
{
    private readonly ConstructorChaining _chaining = new(module);
    private readonly ConstructorRepetitions _repetitions = new(module);

    public IReadOnlyList<Observation> Build(List<MethodUse> candidates, CancellationToken cancellationToken)
    {
        var observations = new List<Observation>();
        foreach (var use in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isVirtual = use.Kind is MethodUseKind.VirtualCall or MethodUseKind.VirtualPointer;
            if (matcher.Match(use.Used, isVirtual) is not { } match || IsOnlyPassedOn(use.User) || _chaining.IsChained(use))
            {
                continue;
            }

            var position = positions.Find(use.User, use.Offset);
            if (!_repetitions.IsRepeated(originals.OriginalOf(use.User), use, match.Api, position))
            {
                observations.Add(new Observation(match.Api, match.Entry, FormOf(use.Kind), scopes.ScopeOf(use.User), position) { Use = values.UseAt(use), Sequence = use.Offset });
            }
        }

        observations.Sort(ObservationOrder.Compare);
        return observations.Count == 0 ? observations : WithModels(observations);
    }

    private List<Observation> WithModels(List<Observation> observations)
    {
        var registrations = observations.Where(observation => observation.Entry.Kind == ApiKind.Register).Select(observation => observation.Use).OfType<CallValue>();
        var resolver = new ModelResolver(new ServiceRegistrations([.. registrations, .. values.Registrations()]));
        return observations.ConvertAll(observation => observation.Use is { } use ? observation with { Model = resolver.Resolve(use) } : observation);
    }

    // C#'s wrapper around an asynchronous Main isn't code that people wrote; the calls of a base call wrapper are
    // observed where the wrapper is called.
    private bool IsOnlyPassedOn(MethodDefinitionHandle method)
    {
        var name = module.Reader.GetString(module.Reader.GetMethodDefinition(method).Name);
        return name == GeneratedNames.AsyncMainWrapper || GeneratedNames.IsBaseCallWrapper(name);
    }

    private static ObservationForm FormOf(MethodUseKind kind) => kind switch
    {
        MethodUseKind.Pointer or MethodUseKind.VirtualPointer => ObservationForm.MethodGroup,
        MethodUseKind.Token => ObservationForm.Reference,
        _ => ObservationForm.Call,
    };
}
