using System.Collections.Concurrent;
using System.Collections.Immutable;
using Aims.Analyzers.Rules;
using Aims.TestCases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Tests;

/// <summary>A project in memory: C# against the real packages, and a register; analyzed by all our analyzers.</summary>
internal sealed class AnalyzedProject
{
    public const string GoodSystem = """
        id: claims-triage
        name: Claims triage assistant
        purpose: Suggests a handling route for an incoming claim; a claims handler decides.
        riskOwner: { name: A. Rivera }
        lifecycle: deployed
        role: deployer
        impactAssessment: { id: IA-1, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2027-06-01 }
        """;

    private readonly List<(string Path, string Text)> _sources = [];
    private readonly List<AdditionalText> _registerFiles = [];
    private Func<string, bool> _keepReference = _ => true;

    public AnalyzedProject WithSource(string text, string path = "/repo/src/Code.cs")
    {
        _sources.Add((path, text));
        return this;
    }

    /// <summary>Adds <c>aims/aims.yaml</c> and the systems given.</summary>
    public AnalyzedProject WithRegister(params string[] systems)
    {
        WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\n");
        foreach (var system in systems)
        {
            var id = system.Split('\n').FirstOrDefault(line => line.StartsWith("id: ", StringComparison.Ordinal))?[4..].Trim() ?? "no-id";
            WithRegisterFile($"systems/{id}.yaml", system);
        }

        return this;
    }

    public AnalyzedProject WithRegisterFile(string name, string text)
    {
        _registerFiles.Add(new Text($"/repo/aims/{name}", text));
        return this;
    }

    public AnalyzedProject WithRegisterTexts(IEnumerable<AdditionalText> files)
    {
        _registerFiles.AddRange(files);
        return this;
    }

    public AnalyzedProject WithoutModelSdks() => WithoutReferences(name =>
        name.StartsWith("Microsoft.Extensions.AI", StringComparison.Ordinal) || name.Contains("OpenAI", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.ML", StringComparison.Ordinal) || name.Contains("SemanticKernel", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Extensions.VectorData", StringComparison.Ordinal));

    public AnalyzedProject WithoutReferences(Func<string, bool> leaveOut)
    {
        _keepReference = path => !leaveOut(Path.GetFileName(path));
        return this;
    }

    /// <summary>Our diagnostics as <c>id file(line,column) "text there"</c>, sorted; an exception in an analyzer (AD0001) fails the test.</summary>
    public async Task<IReadOnlyList<string>> Diagnostics() => [.. (await Analyze()).Select(Line).Order(StringComparer.Ordinal)];

    public async Task<IReadOnlyList<Diagnostic>> Analyze()
    {
        var compilation = CSharpCompilation.Create(
            "Contoso.Claims",
            _sources.Select(source => CSharpSyntaxTree.ParseText(SourceText.From(source.Text, System.Text.Encoding.UTF8), new CSharpParseOptions(LanguageVersion.Preview), source.Path)),
            CaseReferences.Paths.Where(_keepReference).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var failures = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. _registerFiles]),
            (exception, _, _) => failures.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new ModelCallAnalyzer(), new ToolAttributeAnalyzer(), new AnnotationAnalyzer(), new RegisterFileAnalyzer()];
        var diagnostics = await new CompilationWithAnalyzers(compilation, analyzers, options).GetAnalyzerDiagnosticsAsync();
        return failures.IsEmpty ? [.. diagnostics] : throw new AggregateException(failures);
    }

    private string Line(Diagnostic diagnostic)
    {
        if (diagnostic.Location == Location.None)
        {
            return diagnostic.Id;
        }

        var span = diagnostic.Location.GetLineSpan();
        var mapped = diagnostic.Location.GetMappedLineSpan();
        var text = _sources.Select(source => (source.Path, source.Text))
            .Concat(_registerFiles.Select(file => (file.Path, file.GetText()!.ToString())))
            .First(file => file.Item1 == span.Path).Item2;
        var there = text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
        return $"{diagnostic.Id} {mapped.Path.Split('/')[^1]}({mapped.StartLinePosition.Line + 1},{mapped.StartLinePosition.Character + 1}) {there}";
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
