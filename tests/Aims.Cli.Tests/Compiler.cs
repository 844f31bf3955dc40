using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Cli.Tests;

/// <summary>Builds assemblies for a test, against the real OpenAI package.</summary>
internal static class Compiler
{
    /// <summary>Source of an assembly with a call to a model.</summary>
    public static string Calling(string model, string attributes = "") =>
        $$"""
        {{attributes}}
        public static class Caller
        {
            public static string Ask(string question) =>
                new OpenAI.Chat.ChatClient("{{model}}", System.Environment.GetEnvironmentVariable("KEY")).CompleteChat(question).Value.Content[0].Text;
        }
        """;

    /// <summary>Source of the mark, as users may declare it themselves.</summary>
    public const string Mark =
        "namespace Aims.Annotations { public sealed class AiComponentAttribute : System.Attribute { public AiComponentAttribute(string systemId) { } } }";

    /// <summary>Path of the package's assembly.</summary>
    public static string Sdk { get; } = Path.Combine(AppContext.BaseDirectory, "OpenAI.dll");

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static void Compile(string name, string source, string path)
    {
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
    }
}
