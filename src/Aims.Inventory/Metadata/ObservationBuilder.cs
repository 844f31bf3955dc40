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
        var requests = new List<MethodUse>();
        foreach (var use in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isVirtual = use.Kind is MethodUseKind.VirtualCall or MethodUseKind.VirtualPointer;
            if (IsOnlyPassedOn(use.User) || _chaining.IsChained(use))
            {
                continue;
            }

            if (matcher.Match(use.Used, isVirtual) is not { } match)
            {
                if (values.IsHttpRequest(use))
                {
                    requests.Add(use);
                }

                continue;
            }

            var position = positions.Find(use.User, use.Offset);
            if (!_repetitions.IsRepeated(originals.OriginalOf(use.User), use, match.Api, position))
            {
                var followed = values.UseAt(use);
                if (!UseConditions.Holds(match.Entry, followed))
                {
                    continue;
                }

                observations.Add(new Observation(match.Api, match.Entry, FormOf(use.Kind), scopes.ScopeOf(use.User), position) { Use = followed, Sequence = use.Offset });
            }
        }

        if (observations.Count + requests.Count == 0)
        {
            return observations;
        }

        var registrations = observations.Where(observation => observation.Entry.Kind == ApiKind.Register).Select(observation => observation.Use).OfType<CallValue>();
        var services = new ServiceRegistrations([.. registrations, .. values.Registrations()]);
        var resolver = new ModelResolver(services);
        observations = observations.ConvertAll(observation => observation.Use is { } use ? observation with { Model = resolver.Resolve(use) } : observation);
        observations.AddRange(HttpRequests(requests, new HttpRequestResolver(services), cancellationToken));
        observations.Sort(ObservationOrder.Compare);
        return observations;
    }

    // Requests past the SDKs, to places where models are known to be served.
    private IEnumerable<Observation> HttpRequests(List<MethodUse> requests, HttpRequestResolver resolver, CancellationToken cancellationToken)
    {
        foreach (var request in requests)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (values.UseAt(request) is { } use && resolver.EndpointOf(use) is { } endpoint)
            {
                yield return new Observation(
                    use.Api.Id,
                    endpoint.Entry(use.Api),
                    FormOf(request.Kind),
                    scopes.ScopeOf(request.User),
                    positions.Find(request.User, request.Offset))
                {
                    Use = use,
                    Model = endpoint.Model,
                    Sequence = request.Offset,
                };
            }
        }
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
