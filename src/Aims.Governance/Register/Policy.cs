namespace Aims.Governance.Register;

/// <summary>The policy of <c>aims.yaml</c>: which providers and models code may call, and what an entry of a risk tier must have.</summary>
public sealed class Policy
{
    // Null where the policy doesn't say which ones are allowed, or says it badly, which was reported.
    private readonly IReadOnlyList<Declared<string>>? _allowedProviders;
    private readonly IReadOnlyList<DeclaredModel>? _allowedModels;
    private readonly IReadOnlyList<Declared<string>> _deniedProviders;
    private readonly IReadOnlyList<DeclaredModel> _deniedModels;

    internal Policy(DeclaredRecord? policy)
    {
        _allowedProviders = policy?.Field("allowedProviders") is { HasFindings: false } providers ? providers.Texts : null;
        _allowedModels = policy?.Field("allowedModels") is { HasFindings: false } ? DeclaredModel.ListOf(policy, "allowedModels") : null;
        _deniedProviders = policy?.Texts("deniedProviders") ?? [];
        _deniedModels = DeclaredModel.ListOf(policy, "deniedModels");
        RiskTiers = [.. (policy?.Records("riskTiers") ?? []).Select(tier => new RiskTier(tier))];
    }

    /// <summary>No policy: everything may be called.</summary>
    public static Policy None { get; } = new(null);

    /// <summary>The organisation's own risk tiers.</summary>
    public IReadOnlyList<RiskTier> RiskTiers { get; }

    /// <summary>The risk tier of a system; null when it names none, or one that the policy doesn't have.</summary>
    public RiskTier? TierOf(AiSystem system) => RiskTiers.FirstOrDefault(tier => tier.Name.Value == system.RiskTier?.Value);

    /// <summary>Whether anything is allowed or denied at all.</summary>
    public bool SpeaksOfModels => _allowedProviders is not null || _allowedModels is not null || _deniedProviders.Count + _deniedModels.Count > 0;

    /// <summary>Whether it denies a provider, or doesn't allow it, or any model of it, where it says which ones are.</summary>
    public bool DeniesProvider(string provider) =>
        _deniedProviders.Any(denied => IsSame(denied.Value, provider))
        || _allowedProviders?.Any(allowed => IsSame(allowed.Value, provider)) == false
        || _allowedModels?.Any(allowed => IsSame(allowed.Provider.Value, provider)) == false;

    /// <summary>Whether it denies a model, or doesn't allow it where it says which ones are.</summary>
    /// <param name="provider">Its provider; null when that isn't known, and then only the id is compared.</param>
    /// <param name="id">Its id.</param>
    public bool DeniesModel(string? provider, string id) =>
        _deniedModels.Any(denied => denied.IsModel(provider, id))
        || _allowedModels?.Any(allowed => allowed.IsModel(provider, id)) == false;

    private static bool IsSame(string declared, string seen) => string.Equals(declared, seen, StringComparison.OrdinalIgnoreCase);
}
