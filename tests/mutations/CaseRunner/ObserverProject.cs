using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Mutations;

/// <summary>
/// An observer's project, compiled in memory with the arguments that its build gives the compiler: a mutation then costs one
/// changed file instead of a build.
/// </summary>
internal sealed class ObserverProject
{
    private readonly string _root;
    private readonly CSharpCompilation _unmutated;

    private ObserverProject(string root, CSharpCompilation unmutated)
    {
        _root = root;
        _unmutated = unmutated;
    }

    /// <summary>Simple name of the assembly.</summary>
    public string AssemblyName => _unmutated.AssemblyName!;

    /// <summary>Reads the project's sources and references.</summary>
    /// <param name="root">The root of the sources.</param>
    /// <param name="folder">The project's folder, from the root.</param>
    /// <param name="argumentsFile">The compiler's arguments, one a line.</param>
    public static ObserverProject Open(string root, string folder, string argumentsFile)
    {
        var baseDirectory = Path.Combine(root, folder);
        var arguments = CSharpCommandLineParser.Default.Parse(File.ReadAllLines(argumentsFile), baseDirectory, sdkDirectory: null);
        if (arguments.SourceFiles.IsEmpty)
        {
            throw new InvalidOperationException($"{argumentsFile} names no source file.");
        }

        var compilation = CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(file => Parse(File.ReadAllText(file.Path), arguments.ParseOptions, file.Path)),
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.Combine(baseDirectory, reference.Reference))),
            // Optimised, since it runs over all cases. A mutation may leave a parameter unused or a statement unreachable.
            arguments.CompilationOptions
                .WithOptimizationLevel(OptimizationLevel.Release)
                .WithGeneralDiagnosticOption(ReportDiagnostic.Suppress)
                .WithSpecificDiagnosticOptions([]));
        return new ObserverProject(root, compilation);
    }

    /// <summary>Whether a file belongs to the project.</summary>
    public bool Has(string file) => TreeOf(file) is not null;

    /// <summary>The assembly's bytes.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public byte[] Compile(Mutation? mutation)
    {
        var compilation = _unmutated;
        if (mutation is not null)
        {
            var tree = TreeOf(mutation.File)!;
            compilation = compilation.ReplaceSyntaxTree(tree, Parse(mutation.ApplyTo(tree.GetText().ToString()), (CSharpParseOptions)tree.Options, tree.FilePath));
        }

        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return result.Success
            ? assembly.ToArray()
            : throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
    }

    private static SyntaxTree Parse(string text, CSharpParseOptions options, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), options, path);

    private SyntaxTree? TreeOf(string file)
    {
        var path = Path.GetFullPath(Path.Combine(_root, file));
        return _unmutated.SyntaxTrees.FirstOrDefault(tree => Path.GetFullPath(tree.FilePath) == path);
    }
}
