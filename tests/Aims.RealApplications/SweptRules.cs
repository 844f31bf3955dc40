using System.Collections.Immutable;
using Aims.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Aims.RealApplications;

/// <summary>Runs all analyzers over swept code, with a register, and with one model call planted in it: what is found beside that is wrong.</summary>
internal static class SweptRules
{
    private const string PlantedPath = "/planted/Planted.cs";

    private const string Planted = """
        internal static class PlantedModelCall
        {
            public static object Ask(Microsoft.Extensions.AI.IChatClient client) => Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(client, "?");
        }
        """;

    /// <summary>The findings, and the exceptions of analyzers.</summary>
    /// <exception cref="InvalidOperationException">The planted call wasn't found, so that finding nothing would prove nothing.</exception>
    public static async Task<IReadOnlyList<string>> FindingsAsync(Compilation compilation, CSharpParseOptions parseOptions, CancellationToken cancellationToken)
    {
        var analyzers = typeof(ModelCallAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        var options = new AnalyzerOptions([new RegisterFile("/repo/aims/aims.yaml", "version: 1\norganization: Contoso\n")]);
        var withPlanted = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Planted, parseOptions, PlantedPath, System.Text.Encoding.UTF8, cancellationToken));
        var diagnostics = await withPlanted.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        var found = diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == PlantedPath).ToList();
        return found is [{ Id: "AIMS1001" }]
            ? [.. diagnostics.Except(found).Select(diagnostic => diagnostic.ToString())]
            : throw new InvalidOperationException($"Of the planted model call this was found: {string.Join("; ", found)}; {string.Join("; ", diagnostics.Take(5))}.");
    }

    private sealed class RegisterFile(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);
    }
}
