using System.Collections.Concurrent;
using Aims.Analyzers.Observer;
using Aims.Governance.Accepting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Analyzers.Rules;

/// <summary>
/// The members whose code is in several bodies (a type's constructors and initialisers, a property's accessors) and of which the
/// baseline accepts findings. It counts those of a member, so such a member is judged when all of its type was seen.
/// </summary>
internal sealed class CountedMembers
{
    private readonly HashSet<string> _ids;

    private CountedMembers(HashSet<string> ids) => _ids = ids;

    /// <summary>Those of a compilation; usually there are none.</summary>
    public static CountedMembers Of(Baseline? baseline, string assembly) => new(new HashSet<string>(
        (baseline?.MembersOf(assembly) ?? []).Where(member => member.Length > 0 && member[0] is 'T' or 'P' or 'E'),
        StringComparer.Ordinal));

    /// <summary>Whether observations are of such a member.</summary>
    /// <param name="observations">What was observed in one body.</param>
    public bool Has(IReadOnlyList<SourceObservation> observations) => _ids.Count > 0 && _ids.Contains(observations[0].Observation.Scope.Caller);

    /// <summary>Has each such member given to <paramref name="onMember"/>, with all that was observed in it, in source order.</summary>
    public void Register(CompilationStartAnalysisContext context, SourceObserver observer, Action<IReadOnlyList<SourceObservation>, Action<Diagnostic>> onMember)
    {
        if (_ids.Count == 0)
        {
            return;
        }

        context.RegisterSymbolStartAction(
            start =>
            {
                var seen = new ConcurrentQueue<SourceObservation>();
                var type = start.Symbol.GetDocumentationCommentId();
                observer.Register(start, (_, observations) =>
                {
                    // Types within have a turn of their own.
                    if (Has(observations) && TypeOf(observations[0]) == type)
                    {
                        foreach (var observation in observations)
                        {
                            seen.Enqueue(observation);
                        }
                    }
                });
                start.RegisterSymbolEndAction(end =>
                {
                    foreach (var member in seen.GroupBy(item => item.Observation.Scope.Caller, StringComparer.Ordinal))
                    {
                        onMember(SourceObserver.InOrder(member), end.ReportDiagnostic);
                    }
                });
            },
            SymbolKind.NamedType);
    }

    private static string? TypeOf(SourceObservation observation) =>
        observation.Observation.Scope.Levels.Select(level => level.Id).FirstOrDefault(id => id.StartsWith("T:", StringComparison.Ordinal));
}
