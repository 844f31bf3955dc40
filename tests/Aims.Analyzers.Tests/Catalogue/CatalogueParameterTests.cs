using Aims.Governance.Catalogue;
using Microsoft.CodeAnalysis;

namespace Aims.Tests.Catalogue;

/// <summary>Where an entry says that a model's id or a connection's name is (<c>modelId</c>, <c>connection</c>), there is a parameter or a property of that name.</summary>
public sealed class CatalogueParameterTests
{
    /// <summary>Types that parameters of catalogued members have, from packages that have no entry of their own.</summary>
    private static readonly (string Package, string Version, string Assembly)[] OnlyTypes = [("Betalgo.Ranul.OpenAI.Contracts", "9.2.6", "Betalgo.Ranul.OpenAI.Contracts")];

    private static readonly Lazy<ILookup<string, IAssemblySymbol>> Assemblies = new(() => CatalogueEntries.OfPackages()
        .Select(entry => (Package: entry.Package!, entry.Version, entry.Assembly)).Concat(OnlyTypes).Distinct()
        .ToLookup(item => item.Assembly, item => RealAssemblies.Symbols(RealAssemblies.NewestAsset(item.Package, item.Version, item.Assembly))));

    private static readonly Lazy<HashSet<string>> Properties = new(() => Assemblies.Value
        .SelectMany(versions => versions).SelectMany(assembly => Types(assembly.GlobalNamespace))
        .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>().Select(property => $"{type.Name}.{property.Name}"))
        .ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Every_model_id_and_connection_is_a_parameter_or_a_property()
    {
        var resolved = CatalogueEntries.OfPackages().Select(entry => (entry.Assembly, entry.Id)).ToHashSet();
        var wrong = BuiltInCatalogue.Instance.All
            .Where(api => resolved.Contains((api.Assembly, api.ToString())))
            .SelectMany(api => new[] { api.ModelIdParameter, api.ConnectionParameter }, (api, names) => (Api: api, Names: names))
            .Where(item => item.Names is not null)
            .SelectMany(item => item.Names!.Split('|'), (item, name) => (item.Api, Name: name))
            .Where(item => !IsThere(item.Api, item.Name))
            .Select(item => $"{item.Api}: {item.Name}");

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("model", true)]
    [InlineData("modell", false)]
    [InlineData("ChatClientSettings.Model", true)]
    [InlineData("ChatClientSettings.Modell", false)]
    public void A_name_that_is_not_there_is_noticed(string name, bool there)
    {
        var constructor = BuiltInCatalogue.Instance.All.Single(api => api.ToString() == "M:OpenAI.Chat.ChatClient.#ctor");

        Assert.Equal(there, IsThere(constructor, name));
    }

    private static bool IsThere(ModelApi api, string name)
    {
        if (name.Contains('.'))
        {
            return Properties.Value.Contains(name);
        }

        var methods = Assemblies.Value[api.Assembly].SelectMany(assembly => DeclaredMembers.Named(assembly, $"M:{api.Type}.{api.Member}")).ToList();
        return methods.Exists(method => method.Parameters.Any(parameter => parameter.Name == name));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
