using System.Collections.Immutable;
using Aims.Analyzers.Register;
using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Analyzers.Rules;

/// <summary>
/// AIMS2000 to AIMS2007: what is wrong in the register's own files, shown there. Only a project that may call models speaks
/// of the register; <c>aims check</c> covers all.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegisterFileAnalyzer : GovernanceAnalyzer
{
    private static readonly DiagnosticDescriptor RegisterMissing = Descriptors.Of(NoRegister.Rule, WellKnownDiagnosticTags.CompilationEnd);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> InFiles =
        new[] { InvalidYaml.Rule, UnknownKey.Rule, BadValue.Rule, MissingField.Rule, DuplicateId.Rule, UnknownControl.Rule, ExclusionWithoutReason.Rule }
            .ToImmutableDictionary(rule => rule.Id, rule => Descriptors.Of(rule));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = InFiles.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).Append(RegisterMissing).ToImmutableArray();

    private protected override void Start(CompilationStartAnalysisContext context, GovernedCompilation governed)
    {
        if (!governed.Register.Exists)
        {
            context.RegisterCompilationEndAction(end => end.ReportDiagnostic(Diagnostic.Create(RegisterMissing, Location.None)));
        }

        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var finding in governed.Register.Findings)
            {
                if (finding.Position?.File == file.AdditionalFile.Path && InFiles.TryGetValue(finding.Rule.Id, out var descriptor))
                {
                    var location = RegisterLocation.Of(finding.Position, file.AdditionalFile.GetText(file.CancellationToken));
                    file.ReportDiagnostic(Diagnostic.Create(descriptor, location, [.. finding.Arguments]));
                }
            }
        });
    }
}
