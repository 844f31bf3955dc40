using Aims.Governance.Catalogue;

namespace Aims.Governance.ValueFlow;

/// <summary>
/// What was found on the way from a call to where its client is made. Of models the one nearest to the call counts; of providers
/// the one farthest from it: a client of Azure is an object of the OpenAI SDK, and only where it is made tells.
/// </summary>
internal sealed class ModelTrace
{
    private string? _provider;
    private string? _endpointHost;
    private IReadOnlyList<ModelReference> _models = [];
    private readonly List<string> _joinNames = [];
    private string? _reason;

    /// <summary>Whether a model or a name to join by was found.</summary>
    public bool IsNamed => _joinNames.Count > 0 || _models.Any(model => model.From != ModelSource.Unknown);

    /// <summary>A model was named.</summary>
    public void Model(IReadOnlyList<ModelReference> models)
    {
        if (models.Count > 0 && (_models.Count == 0 || _models.All(model => model.From == ModelSource.Unknown)))
        {
            _models = models;
        }
    }

    /// <summary>A member of the way belongs to a provider.</summary>
    public void Provider(string provider) => _provider = provider;

    /// <summary>An endpoint was given to a client.</summary>
    /// <param name="host">Its host; null when it can't be told.</param>
    /// <param name="provider">Who serves it; null when it is no known endpoint.</param>
    public void Endpoint(string? host, string? provider)
    {
        _endpointHost = host ?? _endpointHost;
        _provider = provider ?? ModelApi.AnyProvider;
    }

    /// <summary>The name by which another part of the solution defines the model or its service.</summary>
    public void Join(string name)
    {
        if (_joinNames.Count == 0)
        {
            _joinNames.Add(name);
        }
    }

    /// <summary>The way ends, for a reason.</summary>
    public void GiveUp(string reason) => _reason ??= reason;

    /// <summary>What lies behind: several ways of which the program takes one, or that come together.</summary>
    public void Continue(IReadOnlyList<ModelTrace> ways)
    {
        if (_models.Count == 0 || _models.All(model => model.From == ModelSource.Unknown))
        {
            Model(TextResolver.Merge(ways.Select(way => way._models)));
        }

        if (_joinNames.Count == 0)
        {
            _joinNames.AddRange(ways.SelectMany(way => way._joinNames).Distinct(StringComparer.Ordinal));
        }

        _reason ??= ways.Select(way => way._reason).FirstOrDefault(reason => reason is not null);
        var providers = ways.Select(way => way._provider).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (providers.Count > 0)
        {
            _provider = providers.Count == 1 ? providers[0] : ModelApi.AnyProvider;
        }

        var hosts = ways.Select(way => way._endpointHost).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (hosts.Count > 0)
        {
            _endpointHost = hosts.Count == 1 ? hosts[0] : null;
        }
    }

    public ModelIdentity ToIdentity()
    {
        IReadOnlyList<ModelReference> models =
            _models.Any(model => model.From != ModelSource.Unknown) ? _models
            : _joinNames.Count > 0 ? [.. _joinNames.OrderBy(name => name, StringComparer.Ordinal).Select(name => new ModelReference(ModelSource.Join, Key: name))]
            : _models.Count > 0 ? _models
            : [ModelReference.NotKnown(_reason ?? UnknownReason.NotSet)];
        return new ModelIdentity(_provider ?? ModelApi.AnyProvider, [.. models.Select(RecordedText.Of).Distinct()], _endpointHost)
        {
            JoinName = _joinNames.Count == 1 ? RecordedText.Of(_joinNames[0]) : null,
        };
    }
}
