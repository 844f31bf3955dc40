using System.Collections.Immutable;
using Aims.Analyzers.Rules;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Benchmarks;

/// <summary>
/// What a register of 500 systems costs an editor, in a small project that calls a model: when the project is opened (every file is
/// read), and when one file of the register is edited; against the same project with a register of one system.
/// </summary>
[MemoryDiagnoser]
public class RegisterBenchmarks
{
    private const int Systems = 500;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new ModelCallAnalyzer(), new ToolAttributeAnalyzer(), new AnnotationAnalyzer(), new RegisterFileAnalyzer()];

    private CSharpCompilation _compilation = null!;
    private ImmutableArray<AdditionalText> _read;
    private int _edits;

    [GlobalSetup]
    public void Setup()
    {
        _compilation = GeneratedProject.Of(types: 1, callsModels: true);
        _read = [.. Register(Systems)];
        Analyze(_read);
    }

    [Benchmark(Baseline = true)]
    public int OpenWithOneSystem() => Analyze([.. Register(1)]);

    [Benchmark]
    public int OpenWith500Systems() => Analyze([.. Register(Systems)]);

    [Benchmark]
    public int EditOneOf500Systems() => Analyze(_read.SetItem(1, new RegisterText("systems/system-0.yaml", Entry(0, ++_edits))));

    private static IEnumerable<AdditionalText> Register(int systems) =>
        Enumerable.Range(0, systems).Select(number => new RegisterText($"systems/system-{number}.yaml", Entry(number, 0)))
            .Prepend(new RegisterText("aims.yaml", "version: 1\norganization: Contoso\n"));

    private int Analyze(ImmutableArray<AdditionalText> register)
    {
        var fresh = _compilation.WithAssemblyName("Fresh");
        return fresh.WithAnalyzers(Analyzers, new AnalyzerOptions(register)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }

    private static string Entry(int number, int edits) => $$"""
        id: system-{{number}}
        name: System {{number}}, edited {{edits}} times
        purpose: Suggests a handling route for an incoming claim; a claims handler decides.
        riskOwner: { name: A. Rivera, role: Head of Claims, contact: claims-risk@contoso.example }
        lifecycle: deployed
        role: deployer
        models:
          - { provider: openai, id: gpt-4.1-mini }
          - { provider: azure-openai, id: chat }
        appliesTo: [ "N:Contoso.Claims.System{{number}}" ]
        impactAssessment:
          id: IA-2026-{{number}}
          document: docs/assessments/IA-2026-{{number}}.md
          approvedBy: B. Chen
          approvedOn: 2026-06-01
          nextReview: 2027-06-01
        humanOversight: { mode: beforeEffect, by: claims handlers, howToStop: feature flag }
        incidents: { contact: ai-incidents@contoso.example }

        """;

    private sealed class RegisterText(string name, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path { get; } = $"/repo/aims/{name}";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
