using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

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

    /// <summary>Paths of what sources are compiled against.</summary>
    public static IReadOnlyList<string> ReferencePaths { get; } = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static readonly IReadOnlyList<MetadataReference> References = [.. ReferencePaths.Select(path => MetadataReference.CreateFromFile(path))];

    public static void Compile(string name, string source, string path)
    {
        var sourcePath = Path.Combine(Path.GetDirectoryName(path)!, "Code.cs");
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, path: sourcePath, encoding: System.Text.Encoding.UTF8)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        using var assembly = File.Create(path);
        using var symbols = File.Create(Path.ChangeExtension(path, ".pdb"));
        var result = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
    }
}
