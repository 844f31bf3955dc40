using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Aims.RealApplications;

/// <summary>A project of an application as its build compiled it.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Assembly">The compiled assembly.</param>
/// <param name="Symbols">Its PDB.</param>
/// <param name="References">The assemblies that it was compiled against.</param>
/// <param name="Compilation">The same compilation again, for the observer over source; generated files included.</param>
internal sealed record CapturedCompilation(string Name, string Assembly, string Symbols, IReadOnlyList<string> References, CSharpCompilation Compilation)
{
    /// <summary>Reads what <c>capture.targets</c> left for a project.</summary>
    public static CapturedCompilation Read(string folder)
    {
        var project = File.ReadAllLines(Path.Combine(folder, "project.txt"));
        var arguments = CSharpCommandLineParser.Default.Parse(File.ReadAllLines(Path.Combine(folder, "arguments.txt")), project[0], sdkDirectory: null);
        var parse = arguments.ParseOptions.WithDocumentationMode(DocumentationMode.Parse);
        var generated = Path.Combine(folder, "generated");
        var files = arguments.SourceFiles.Select(file => file.Path)
            .Concat(Directory.Exists(generated) ? Directory.GetFiles(generated, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : []);
        var trees = files.Distinct(StringComparer.Ordinal).Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file), System.Text.Encoding.UTF8), parse, file));
        var references = arguments.MetadataReferences.Select(reference => reference.Reference).ToList();
        return new CapturedCompilation(
            Path.GetFileName(folder),
            project[1],
            project.Length > 2 ? project[2] : Path.ChangeExtension(project[1], ".pdb"),
            references,
            CSharpCompilation.Create(
                arguments.CompilationName,
                trees,
                references.Zip(arguments.MetadataReferences, (path, reference) => MetadataReference.CreateFromFile(path, reference.Properties)),
                arguments.CompilationOptions.WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty).WithGeneralDiagnosticOption(ReportDiagnostic.Default)));
    }
}
