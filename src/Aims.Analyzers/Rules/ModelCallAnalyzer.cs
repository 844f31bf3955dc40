using System.Collections.Immutable;
using Aims.Analyzers.Observer;
using Aims.Analyzers.Register;
using Aims.Governance.Accepting;
using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Analyzers.Rules;

/// <summary>AIMS1001 and AIMS1003 to AIMS1009: the rules on the model calls of a member and the tools that it hands over, live, at the places.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelCallAnalyzer : GovernanceAnalyzer
{
    private static readonly DiagnosticDescriptor WithoutSystem = Descriptors.Of(ModelCallWithoutSystem.Rule);
    private static readonly DiagnosticDescriptor WithoutImpactAssessment = Descriptors.Of(MissingImpactAssessment.Rule);
    private static readonly DiagnosticDescriptor WithoutRiskOwner = Descriptors.Of(MissingRiskOwner.Rule);
    private static readonly DiagnosticDescriptor WithUndeclaredModel = Descriptors.Of(UndeclaredModel.Rule);
    private static readonly DiagnosticDescriptor WithDeniedModel = Descriptors.Of(DeniedModel.Rule);
    private static readonly DiagnosticDescriptor OfRetiredSystem = Descriptors.Of(RetiredSystem.Rule);
    private static readonly DiagnosticDescriptor WithUndeclaredTool = Descriptors.Of(UndeclaredTool.Rule);
    private static readonly DiagnosticDescriptor OverRawHttp = Descriptors.Of(RawHttpModelCall.Rule);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(WithoutSystem, WithoutImpactAssessment, WithoutRiskOwner, WithUndeclaredModel, WithDeniedModel, OverRawHttp, OfRetiredSystem, WithUndeclaredTool);

    private protected override void Start(CompilationStartAnalysisContext context, GovernedCompilation governed)
    {
        // Which model a call reaches, and which method a tool runs, is asked only where a system or the policy says which ones may be.
        var followValues = governed.Register.Policy.SpeaksOfModels || governed.Register.Systems.Any(system => system.Models.Count + system.Tools.Count > 0);
        var observer = new SourceObserver(context.Compilation, governed.Catalogue, followValues);
        var counted = CountedMembers.Of(governed.Register.Baseline, governed.Assembly);
        observer.Register(context, (member, observations) =>
        {
            if (!counted.Has(observations))
            {
                Report(observations, governed, member.ReportDiagnostic);
            }
        });
        counted.Register(context, observer, (observations, report) => Report(observations, governed, report));
    }

    private static void Report(IReadOnlyList<SourceObservation> observations, GovernedCompilation governed, Action<Diagnostic> report)
    {
        var findings = MemberRules.Judge([.. observations.Select(item => item.Observation)], governed.Register)
            .Concat(observations.Select(item => RawHttpModelCall.Of(item.Observation) is { } finding ? new CodeFinding(finding, item.Observation) : null).OfType<CodeFinding>())
            .ToList();
        var judged = Acceptance.Judge(findings.Select(item => item.Finding), governed.Register, governed.Assembly);
        foreach (var finding in findings.Where((_, index) => judged[index].IsOpen))
        {
            var at = observations.First(item => ReferenceEquals(item.Observation, finding.At));
            report(FindingDiagnostic.Of(finding.Finding, DescriptorOf(finding.Finding.Rule), at.Location));
        }
    }

    private static DiagnosticDescriptor DescriptorOf(RuleInfo rule) =>
        rule == MissingImpactAssessment.Rule ? WithoutImpactAssessment
        : rule == MissingRiskOwner.Rule ? WithoutRiskOwner
        : rule == UndeclaredModel.Rule ? WithUndeclaredModel
        : rule == DeniedModel.Rule ? WithDeniedModel
        : rule == RetiredSystem.Rule ? OfRetiredSystem
        : rule == RawHttpModelCall.Rule ? OverRawHttp
        : rule == UndeclaredTool.Rule ? WithUndeclaredTool
        : WithoutSystem;
}
