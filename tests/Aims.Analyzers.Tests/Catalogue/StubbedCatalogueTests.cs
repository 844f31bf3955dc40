using Microsoft.CodeAnalysis;

namespace Aims.Tests.Catalogue;

/// <summary>
/// Entries whose package could not be restored resolve in a stub that carries the signatures as they were read in the
/// source that the entry names. A stub and the catalogue say the same: neither has a member that the other lacks.
/// </summary>
public sealed class StubbedCatalogueTests
{
    public static TheoryData<string> Assemblies() =>
        [.. CatalogueEntries.OfSources().Select(entry => entry.Assembly).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string> Stubs() => [.. CatalogueStub.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Stubs))]
    public void Every_stub_says_what_it_is_and_compiles(string assembly)
    {
        var stub = CatalogueStub.Of(assembly);

        Assert.StartsWith(CatalogueStub.HeaderStart, stub.Text);
        Assert.Contains("; no code of it", stub.Text);
        AssertNone(stub.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void No_stub_is_left_over()
    {
        var needed = CatalogueEntries.OfSources().Select(entry => entry.Assembly)
            .Concat(CatalogueStub.Names.SelectMany(name => CatalogueStub.Of(name).StubsReferredTo));

        AssertNone(CatalogueStub.Names.Except(needed));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_entry_resolves_in_its_stub(string assembly)
    {
        var symbols = CatalogueStub.Of(assembly).Compilation.Assembly;

        AssertNone(Entries(assembly).Where(entry => DeclaredMembers.Named(symbols, entry.Id).Count == 0).Select(entry => entry.Id));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_member_that_a_stub_gives_an_entrys_type_is_an_entry(string assembly)
    {
        var symbols = CatalogueStub.Of(assembly).Compilation.Assembly;
        var listed = Entries(assembly).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var types = listed.Select(id => id[2..id.LastIndexOf('.')]).Distinct();

        AssertNone(types.SelectMany(name => Callable(DeclaredMembers.Type(symbols, name)!).Select(member => $"M:{name}.{member}")).Except(listed));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_parameter_and_property_that_an_entry_names_is_there(string assembly)
    {
        var compilation = CatalogueStub.Of(assembly).Compilation;
        var missing =
            from entry in Entries(assembly)
            from name in new[] { entry.ModelId, entry.Connection }.OfType<string>().SelectMany(names => names.Split('|'))
            where !IsThere(compilation, entry.Id, name)
            select $"{name} of {entry.Id}";

        AssertNone(missing);
    }

    /// <summary>As Assert.Empty, but it says all that it found.</summary>
    private static void AssertNone(IEnumerable<string> wrong)
    {
        var all = wrong.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    private static IEnumerable<CatalogueEntry> Entries(string assembly) => CatalogueEntries.OfSources().Where(entry => entry.Assembly == assembly);

    private static bool IsThere(Compilation compilation, string id, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? DeclaredMembers.Named(compilation.Assembly, id).Any(method => method.Parameters.Any(parameter => parameter.Name == name))
            : compilation.GetSymbolsWithName(name[..dot], SymbolFilter.Type).OfType<INamedTypeSymbol>()
                .Concat(compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().SelectMany(other => Types(other, name[..dot])))
                .Any(type => Bases(type).Any(part => part.GetMembers(name[(dot + 1)..]).Any(member => member is IPropertySymbol)));
    }

    private static IEnumerable<INamedTypeSymbol> Types(IAssemblySymbol assembly, string name) =>
        assembly.TypeNames.Contains(name) ? Spaces(assembly.GlobalNamespace).SelectMany(space => space.GetTypeMembers(name)) : [];

    private static IEnumerable<INamespaceSymbol> Spaces(INamespaceSymbol space) => space.GetNamespaceMembers().SelectMany(Spaces).Prepend(space);

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var part = type; part is not null; part = part.BaseType)
        {
            yield return part;
        }
    }

    /// <summary>The public methods and constructors that a type adds: what overrides or implements is called by another name.</summary>
    private static IEnumerable<string> Callable(INamedTypeSymbol type)
    {
        var implementing = type.AllInterfaces.SelectMany(face => face.GetMembers())
            .Select(type.FindImplementationForInterfaceMember).ToHashSet(SymbolEqualityComparer.Default);
        return type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.DeclaredAccessibility == Accessibility.Public && !method.IsImplicitlyDeclared && !method.IsOverride)
            .Where(method => method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor && !implementing.Contains(method))
            .Select(method => method.MethodKind == MethodKind.Constructor ? "#ctor" : method.Name)
            .Distinct();
    }
}
