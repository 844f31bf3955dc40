using System.Collections.Concurrent;
using Aims.Analyzers.Observer.ValueFlow;
using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Analyzers.Observer;

/// <summary>
/// The Roslyn observer: finds uses of model APIs in source, a member at a time. It and the metadata observer of Aims.Inventory
/// are held together by the shared cases in tests/Aims.TestCases.
/// </summary>
internal sealed class SourceObserver
{
    private readonly ModelApiMatcher _matcher;
    private readonly ScopeReader _scopes;
    private readonly SourceValues _values;
    private readonly ModelResolver? _models;

    /// <summary>Makes the observer of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="catalogue">The model APIs to look for.</param>
    /// <param name="followValues">Whether observations are to say which model is used. Rules that don't ask it must not pay for it.</param>
    public SourceObserver(Compilation compilation, ModelApiCatalogue catalogue, bool followValues = false)
    {
        _matcher = new ModelApiMatcher(catalogue);
        _scopes = new ScopeReader(compilation);
        _values = new SourceValues(compilation, _matcher);
        if (followValues)
        {
            _models = new ModelResolver(ServiceRegistrations.None);
        }
    }

    /// <summary>Has each member with observations given to <paramref name="onMember"/>, in source order.</summary>
    public void Register(CompilationStartAnalysisContext context, Action<OperationBlockAnalysisContext, IReadOnlyList<SourceObservation>> onMember) =>
        context.RegisterOperationBlockStartAction(start =>
        {
            var seen = new ConcurrentQueue<SourceObservation>();
            start.RegisterOperationAction(
                operation => Observe(operation, seen),
                OperationKind.Invocation,
                OperationKind.MethodReference,
                OperationKind.ObjectCreation);
            start.RegisterOperationBlockEndAction(end =>
            {
                if (!seen.IsEmpty)
                {
                    onMember(end, [.. seen.OrderBy(item => item.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(item => item.Location.SourceSpan.Start)]);
                }
            });
        });

    private void Observe(OperationAnalysisContext context, ConcurrentQueue<SourceObservation> seen)
    {
        var operation = context.Operation;
        if (CalledMember.Of(operation) is not { } method
            || _matcher.Match(method) is not { } entry
            || CalledMember.FormOf(operation) is not { } form)
        {
            return;
        }

        var use = _models is null && entry.Unless is null ? null : _values.UseOf(operation, context.CancellationToken);
        if (!UseConditions.Holds(entry, use))
        {
            return;
        }

        var location = CalledMember.NameLocation(operation.Syntax);
        var line = location.GetMappedLineSpan();
        seen.Enqueue(new SourceObservation(
            new Observation(
                method.GetDocumentationCommentId() ?? "",
                entry,
                form,
                _scopes.Of(context.ContainingSymbol),
                new SourcePosition(line.Path, line.StartLinePosition.Line + 1, line.StartLinePosition.Character + 1))
            {
                Use = use,
                Model = use is null ? null : _models?.Resolve(use),
                // Where a call ends in the text is the order in which calls run: after their receivers and arguments.
                Sequence = operation.Syntax.Span.End,
            },
            location));
    }
}
