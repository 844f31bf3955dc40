using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Governance.ValueFlow;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>Which provider and models a call names in the code itself. What a setting names is not judged: it is another's to change.</summary>
internal static class CalledModels
{
    /// <summary>The provider; null where the code doesn't tell.</summary>
    public static string? ProviderOf(Observation call) => call.Model?.Provider is { } provider && provider != ModelApi.AnyProvider ? provider : null;

    /// <summary>The ids of its models that are constants of the code.</summary>
    public static IEnumerable<string> IdsOf(Observation call) => call.Model is { } identity
        ? identity.Models.Where(model => model is { From: ModelSource.Constant, Id: not null }).Select(model => model.Id!)
        : [];

    /// <summary>A provider as the beginning of a message.</summary>
    public static string DescribeProvider(string provider) => $"The provider {Quoting.Quote(provider)}";

    /// <summary>A model as the beginning of a message.</summary>
    public static string Describe(string? provider, string id) =>
        provider is null ? $"The model {Quoting.Quote(id)}" : $"The model {Quoting.Quote(id)} of {provider}";
}
