using Aims.Governance.Catalogue;
using Aims.Inventory.Metadata;

namespace Aims.Inventory.Tests.Metadata;

/// <summary>Types that are model clients themselves, and strings that name a type of the catalogue.</summary>
public sealed class ModelTypeTests
{
    [Fact]
    public void A_type_that_implements_or_derives_from_a_catalogued_type_is_a_model_type()
    {
        var observed = Compiled.From("""
            public abstract class Base : IChatClient
            {
                public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => throw new NotSupportedException();
                public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> m, ChatOptions? o = null, CancellationToken c = default) => throw new NotSupportedException();
                public object? GetService(Type t, object? k = null) => null;
                public void Dispose() { }
            }
            public sealed class Derived : Base { }
            public sealed class Other : IDisposable { public void Dispose() { } }
            public sealed class Guard(IChatClient inner) : DelegatingChatClient(inner) { }
            """).Observe();

        Assert.Equal(["T:Base T:Microsoft.Extensions.AI.IChatClient", "T:Derived T:Microsoft.Extensions.AI.IChatClient"], Lines(observed));
    }

    [Fact]
    public void With_the_shipped_catalogue_a_delegating_client_is_one_too()
    {
        var compiled = Compiled.From("public sealed class Guard(IChatClient inner) : DelegatingChatClient(inner) { }");

        var observed = MetadataObserver.Observe(compiled.Assembly, compiled.Pdb, Compiled.TrustedPlatformAssemblies, BuiltInCatalogue.Instance);

        Assert.Equal(["T:Guard T:Microsoft.Extensions.AI.DelegatingChatClient"], Lines(observed));
    }

    [Theory]
    [InlineData("Microsoft.Extensions.AI.IChatClient, Microsoft.Extensions.AI.Abstractions", true)]
    [InlineData("Microsoft.Extensions.AI.IChatClient", true)]
    [InlineData("Microsoft.Extensions.AI.IChatClientOfMine", false)]
    [InlineData("see Microsoft.Extensions.AI.IChatClient", false)]
    public void A_string_that_names_a_catalogued_type_is_noted(string text, bool noted)
    {
        var observed = Compiled.From($"public static class Late {{ public static Type? Find() => Type.GetType(\"{text}\"); }}").Observe();

        Assert.Equal(noted ? ["Microsoft.Extensions.AI.IChatClient"] : [], observed.ModelTypesNamedInStrings);
    }

    private static IEnumerable<string> Lines(AssemblyObservations observed) => observed.ModelTypes.Select(type => $"{type.Type} {type.Implements}");
}
