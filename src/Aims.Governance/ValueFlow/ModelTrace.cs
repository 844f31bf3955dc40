using Aims.Governance.Catalogue;

namespace Aims.Governance.ValueFlow;

/// <summary>What was found on the way from a call to where its client is made. What is nearer to the call counts.</summary>
internal sealed class ModelTrace
{
    private string? _provider;
    private bool _isProviderOfCall;
    private bool _hasEndpoint;
    private string? _endpointHost;
    private IReadOnlyList<ModelReference> _models = [];
    private string? _joinName;
    private string? _reason;

    /// <summary>Whether nothing more can be learnt.</summary>
    public bool IsComplete => _models.Count > 0 && _provider is not null && !_isProviderOfCall;

    /// <summary>A model was named.</summary>
    public void Model(IReadOnlyList<ModelReference> models)
    {
        if (_models.Count == 0 || _models.All(model => model.From == ModelSource.Unknown))
        {
            _models = models.Count > 0 ? models : _models;
        }
    }

    /// <summary>A provider was named. The one that a call's own API names can be another than that of its client: Azure's clients are classes of the OpenAI SDK.</summary>
    public void Provider(string provider, bool isOfCall)
    {
        if (_provider is null || (_isProviderOfCall && !isOfCall))
        {
            (_provider, _isProviderOfCall) = (provider, isOfCall);
        }
    }

    /// <summary>An endpoint was given to a client.</summary>
    /// <param name="host">Its host; null when it can't be told.</param>
    /// <param name="provider">Who serves it; null when it is no known endpoint.</param>
    public void Endpoint(string? host, string? provider)
    {
        if (!_hasEndpoint)
        {
            (_hasEndpoint, _endpointHost) = (true, host);
            if (_provider is null || _isProviderOfCall)
            {
                (_provider, _isProviderOfCall) = (provider ?? ModelApi.AnyProvider, false);
            }
        }
    }

    /// <summary>The name by which another part of the solution defines the model or its service.</summary>
    public void Join(string name) => _joinName ??= name;

    /// <summary>The way ends, for a reason.</summary>
    public void GiveUp(string reason) => _reason ??= reason;

    public ModelTrace Copy() => (ModelTrace)MemberwiseClone();

    /// <summary>Several ways were possible.</summary>
    public void Merge(IReadOnlyList<ModelTrace> branches)
    {
        if (_models.Count == 0)
        {
            _models = TextResolver.Merge(branches.Select(branch => branch._models));
        }

        _joinName ??= branches.Select(branch => branch._joinName).FirstOrDefault(name => name is not null);
        _reason ??= branches.Select(branch => branch._reason).FirstOrDefault(reason => reason is not null);
        var providers = branches.Select(branch => branch._provider).Where(provider => provider is not null).Distinct(StringComparer.Ordinal).ToList();
        if (providers.Count > 0 && (_provider is null || _isProviderOfCall))
        {
            _provider = providers.Count == 1 ? providers[0] : ModelApi.AnyProvider;
            _isProviderOfCall = branches.All(branch => branch._provider is null || branch._isProviderOfCall);
        }

        var hosts = branches.Select(branch => branch._endpointHost).Distinct(StringComparer.Ordinal).ToList();
        _endpointHost ??= hosts.Count == 1 ? hosts[0] : null;
    }

    public ModelIdentity ToIdentity(string apiProvider)
    {
        IReadOnlyList<ModelReference> models =
            _models.Any(model => model.From != ModelSource.Unknown) ? _models
            : _joinName is not null ? [new ModelReference(ModelSource.Join, Key: _joinName)]
            : _models.Count > 0 ? _models
            : [ModelReference.NotKnown(_reason ?? UnknownReason.NotSet)];
        return new ModelIdentity(_provider ?? apiProvider, models, _endpointHost) { JoinName = _joinName };
    }
}
