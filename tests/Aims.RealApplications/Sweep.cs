using Aims.Governance.Catalogue;
using Aims.Inventory.Metadata;
using Aims.TestCases;
using Aims.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Aims.RealApplications;

/// <summary>Runs both observers over code that has no AI. It is compiled with the model SDKs referenced: else the observers would not look at it at all.</summary>
internal static class Sweep
{
    /// <summary>Runs; gives 0 when code was read and nothing in it was observed.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<DirectoryInfo> folders, IReadOnlyList<DirectoryInfo> assemblies, CancellationToken cancellationToken)
    {
        var (wrong, read) = (0, 0L);
        foreach (var folder in folders)
        {
            var (lines, observations) = await SourcesAsync(folder, cancellationToken);
            (wrong, read) = (wrong + observations, read + lines);
        }

        foreach (var folder in assemblies)
        {
            var (bodies, observations) = Assemblies(folder, cancellationToken);
            (wrong, read) = (wrong + observations, read + bodies);
        }

        return wrong == 0 && read > 0 ? 0 : 1;
    }

    private static async Task<(long Lines, int Wrong)> SourcesAsync(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET10_0", "NET10_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NETCOREAPP"]);
        var texts = folder.EnumerateFiles("*.cs", SearchOption.AllDirectories).Select(file => (file.FullName, Text: SourceText.From(File.ReadAllText(file.FullName), System.Text.Encoding.UTF8))).ToList();
        var lines = texts.Sum(item => (long)item.Text.Lines.Count);
        var compilation = CSharpCompilation.Create(
            "Swept",
            texts.Select(item => CSharpSyntaxTree.ParseText(item.Text, options, item.FullName)),
            CaseReferences.Paths.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var observations = await SourceObservations.Of(compilation);
        Console.WriteLine($"{folder.FullName}: {texts.Count} files, {lines} lines, {observations.Count} observations");
        foreach (var observation in observations)
        {
            Console.WriteLine($"  {observation.Position?.File}({observation.Position?.Line}): {observation.Entry.Kind} {observation.Api}");
        }

        var findings = await SweptRules.FindingsAsync(compilation, options, cancellationToken);
        Console.WriteLine($"  {findings.Count} findings of the rules");
        foreach (var finding in findings)
        {
            Console.WriteLine("  " + finding);
        }

        return (lines, observations.Count + findings.Count);
    }

    private static (long Bodies, int Observations) Assemblies(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var (read, bodies, observed, unreadable) = (0, 0L, 0, 0);
        var references = folder.EnumerateFiles("*.dll", SearchOption.AllDirectories).Select(file => file.FullName).Order(StringComparer.Ordinal).ToList();
        foreach (var file in references)
        {
            try
            {
                var observations = MetadataObserver.Observe(new AssemblyInput(file, null, references), BuiltInCatalogue.Instance, cancellationToken);
                read++;
                bodies += observations.MethodBodiesRead;
                observed += observations.Observations.Count + observations.ModelTypes.Count;
                foreach (var observation in observations.Observations)
                {
                    Console.WriteLine($"  {file}: {observation.Entry.Kind} {observation.Scope.Caller} {observation.Api}");
                }
            }
            catch (AssemblyUnreadableException)
            {
                // A native library, or a module of resources.
                unreadable++;
            }
        }

        Console.WriteLine($"{folder.FullName}: {read} assemblies, {bodies} method bodies, {observed} observations, {unreadable} without .NET code");
        return (bodies, observed);
    }
}
