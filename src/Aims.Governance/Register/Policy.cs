namespace Aims.Governance.Register;

/// <summary>The policy of <c>aims.yaml</c>: which providers and models code may call, and what an entry of a risk tier must have.</summary>
public sealed class Policy
{
    private readonly IReadOnlyList<Declared<string>> _allowedProviders;
    private readonly IReadOnlyList<Declared<string>> _deniedProviders;
    private readonly IReadOnlyList<DeclaredModel> _allowedModels;
    private readonly IReadOnlyList<DeclaredModel> _deniedModels;

    internal Policy(DeclaredRecord? policy)
    {
        _allowedProviders = policy?.Texts("allowedProviders") ?? [];
        _deniedProviders = policy?.Texts("deniedProviders") ?? [];
        _allowedModels = DeclaredModel.ListOf(policy, "allowedModels");
        _deniedModels = DeclaredModel.ListOf(policy, "deniedModels");
        RiskTiers = [.. (policy?.Records("riskTiers") ?? []).Select(tier => new RiskTier(tier))];
    }

    /// <summary>No policy: everything may be called.</summary>
    public static Policy None { get; } = new(null);

    /// <summary>The organisation's own risk tiers.</summary>
    public IReadOnlyList<RiskTier> RiskTiers { get; }

    /// <summary>Whether anything is allowed or denied at all.</summary>
    public bool SpeaksOfModels => _allowedProviders.Count + _deniedProviders.Count + _allowedModels.Count + _deniedModels.Count > 0;

    /// <summary>Whether it denies a provider, or doesn't allow it where it says which ones are.</summary>
    public bool DeniesProvider(string provider) =>
        _deniedProviders.Any(denied => IsSame(denied.Value, provider))
        || (_allowedProviders.Count > 0 && !_allowedProviders.Any(allowed => IsSame(allowed.Value, provider)));

    /// <summary>Whether it denies a model, or doesn't allow it where it says which ones are.</summary>
    /// <param name="provider">Its provider; null when that isn't known, and then only the id is compared.</param>
    /// <param name="id">Its id.</param>
    public bool DeniesModel(string? provider, string id) =>
        _deniedModels.Any(denied => denied.IsModel(provider, id))
        || (_allowedModels.Count > 0 && !_allowedModels.Any(allowed => allowed.IsModel(provider, id)));

    private static bool IsSame(string declared, string seen) => string.Equals(declared, seen, StringComparison.OrdinalIgnoreCase);
}
