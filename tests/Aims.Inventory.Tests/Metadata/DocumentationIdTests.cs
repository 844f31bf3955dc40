using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Aims.Inventory.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Inventory.Tests.Metadata;

/// <summary>Both observers must name a member alike: our ids are Roslyn's, for all that real assemblies hold.</summary>
public sealed class DocumentationIdTests
{
    public static TheoryData<string> Assemblies() =>
    [
        typeof(object).Assembly.Location,
        typeof(Enumerable).Assembly.Location,
        typeof(ImmutableArray).Assembly.Location,
        typeof(System.Text.Json.JsonSerializer).Assembly.Location,
        typeof(Microsoft.Extensions.AI.IChatClient).Assembly.Location,
        typeof(Microsoft.Extensions.AI.ChatClientBuilder).Assembly.Location,
        typeof(CSharpCompilation).Assembly.Location,
        typeof(DocumentationIdTests).Assembly.Location,
    ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Ids_are_those_of_roslyn(string path)
    {
        using var module = MetadataModule.FromFile(path);
        var symbols = Symbols(path);
        var differences = new List<string>();
        var compared = 0;

        foreach (var handle in module.Reader.TypeDefinitions)
        {
            Compare(handle, () => module.Ids.OfType(handle));
            var type = module.Reader.GetTypeDefinition(handle);
            foreach (var property in type.GetProperties())
            {
                Compare(property, () => module.Ids.OfProperty(property, handle));
            }

            foreach (var @event in type.GetEvents())
            {
                Compare(@event, () => module.Ids.OfEvent(@event, handle));
            }
        }

        foreach (var handle in module.Reader.MethodDefinitions)
        {
            Compare(handle, () => module.Ids.OfMethod(handle));
        }

        foreach (var handle in module.Reader.FieldDefinitions)
        {
            Compare(handle, () => module.Ids.OfField(handle));
        }

        Assert.Empty(differences);
        Assert.True(compared > 50, $"{compared} compared");

        void Compare(EntityHandle handle, Func<string> ours)
        {
            if (symbols.TryGetValue(MetadataTokens.GetToken(handle), out var symbol) && symbol.GetDocumentationCommentId() is { } theirs)
            {
                compared++;
                var id = ours();
                if (id != theirs)
                {
                    differences.Add($"{id} but Roslyn {theirs}");
                }
            }
        }
    }

    private static Dictionary<int, ISymbol> Symbols(string path)
    {
        var reference = MetadataReference.CreateFromFile(path);
        var compilation = CSharpCompilation.Create(
            "Ids",
            references: [reference, .. Compiled.TrustedPlatformAssemblies.Where(other => other != path).Select(other => MetadataReference.CreateFromFile(other))],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        var symbols = new Dictionary<int, ISymbol>();
        Add(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace);
        return symbols;

        void Add(INamespaceOrTypeSymbol container)
        {
            foreach (var member in container.GetMembers())
            {
                if (member.MetadataToken != 0)
                {
                    symbols.TryAdd(member.MetadataToken, member);
                }

                if (member is INamespaceOrTypeSymbol inner)
                {
                    Add(inner);
                }
            }
        }
    }

    // Forms that libraries rarely have; this assembly is one of those compared.
#pragma warning disable CS0067, CS0649, CS8981, IDE0051, IDE0060, CA1822 // Only their names are of interest.
    private sealed class Outer<T>
    {
        public sealed class Middle
        {
            public sealed class Inner<TInner, TOther>
            {
                public event Action<Outer<T>.Middle.Inner<TInner, T>>? Changed;

                public TInner this[Outer<int>.Middle.Inner<T, TInner[]> key, in TOther other] => throw new NotSupportedException();

                public TMethod Method<TMethod>(Outer<TMethod>.Middle.Inner<T, TOther>[,,] array, ref TInner byReference, out TMethod result) =>
                    throw new NotSupportedException();
            }
        }

        public static implicit operator Outer<T>(T value) => throw new NotSupportedException();

        public static explicit operator checked int(Outer<T> value) => 0;

        public static explicit operator int(Outer<T> value) => 0;

        public static Outer<T> operator +(Outer<T> left, (T First, dynamic Second) right) => left;
    }

    private sealed unsafe class Pointers : IComparable<Dictionary<string, int>>, IEquatable<int?>
    {
        public static delegate*<int, string, void> Function;

        ~Pointers()
        {
        }

        int IComparable<Dictionary<string, int>>.CompareTo(Dictionary<string, int>? other) => 0;

        bool IEquatable<int?>.Equals(int? other) => true;

        public void Take(int* pointer, void** pointers, delegate*<int, string, void> function, delegate* unmanaged[Cdecl]<void>[] functions, nint native)
        {
        }

        public void VarArgs(int first, __arglist)
        {
        }

        public void OnlyVarArgs(__arglist)
        {
        }
    }
#pragma warning restore CS0067, CS0649, CS8981, IDE0051, IDE0060, CA1822
}

file sealed class OfOneFile
{
    public sealed class Nested<T>
    {
        public OfOneFile Method(Nested<OfOneFile> other) => throw new NotSupportedException();
    }
}
