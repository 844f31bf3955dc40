using System.Collections.Concurrent;
using Aims.Analyzers.Observer.ValueFlow;
using Aims.Governance.Catalogue;
using Aims.Governance.Endpoints;
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
    private readonly Lazy<SourceValues> _values;
    private readonly ModelResolver? _models;
    private readonly HttpRequestResolver _requests = new(ServiceRegistrations.None);

    /// <summary>Makes the observer of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="catalogue">The model APIs to look for.</param>
    /// <param name="followValues">Whether observations are to say which model is used. Rules that don't ask it must not pay for it; HTTP requests are followed all the same, for their address decides.</param>
    public SourceObserver(Compilation compilation, ModelApiCatalogue catalogue, bool followValues = false)
    {
        _matcher = new ModelApiMatcher(catalogue);
        _scopes = new ScopeReader(compilation);
        _values = new Lazy<SourceValues>(() => new SourceValues(compilation, _matcher));
        if (followValues)
        {
            _models = new ModelResolver(ServiceRegistrations.None);
        }
    }

    /// <summary>Has each member with observations given to <paramref name="onMember"/>, in source order.</summary>
    public void Register(CompilationStartAnalysisContext context, Action<OperationBlockAnalysisContext, IReadOnlyList<SourceObservation>> onMember) =>
        context.RegisterOperationBlockStartAction(start => Observe(start, onMember));

    /// <summary>The same for the members of one type.</summary>
    public void Register(SymbolStartAnalysisContext context, Action<OperationBlockAnalysisContext, IReadOnlyList<SourceObservation>> onMember) =>
        context.RegisterOperationBlockStartAction(start => Observe(start, onMember));

    /// <summary>Observations in source order.</summary>
    public static IReadOnlyList<SourceObservation> InOrder(IEnumerable<SourceObservation> seen) =>
        [.. seen.OrderBy(item => item.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(item => item.Location.SourceSpan.Start)];

    private void Observe(OperationBlockStartAnalysisContext start, Action<OperationBlockAnalysisContext, IReadOnlyList<SourceObservation>> onMember)
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
                onMember(end, InOrder(seen));
            }
        });
    }

    private void Observe(OperationAnalysisContext context, ConcurrentQueue<SourceObservation> seen)
    {
        var operation = context.Operation;
        if (CalledMember.Of(operation) is not { } method)
        {
            return;
        }

        if (_matcher.Match(method) is { } entry)
        {
            if (CalledMember.FormOf(operation) is { } form)
            {
                var use = _models is null && entry.Unless is null ? null : _values.Value.UseOf(operation, context.CancellationToken);
                if (UseConditions.Holds(entry, use))
                {
                    Add(context, seen, new Observed(method.GetDocumentationCommentId() ?? "", entry, form, use, use is null ? null : _models?.Resolve(use)));
                }
            }
        }
        else if (IsHttpRequest(method)
            && CalledMember.FormOf(operation) is { } form
            && _values.Value.UseOf(operation, context.CancellationToken) is { } request
            && _requests.EndpointOf(request) is { } endpoint)
        {
            Add(context, seen, new Observed(request.Api.Id, endpoint.Entry(request.Api), form, request, endpoint.Model));
        }
    }

    // By name first: it is asked of every call.
    private static bool IsHttpRequest(IMethodSymbol method)
    {
        if (HttpRoutes.Of(method) is not null)
        {
            return true;
        }

        var name = method.MethodKind == MethodKind.Constructor ? "#ctor" : method.Name;
        return HttpMembers.MayHave(name)
            && method.ContainingType?.GetDocumentationCommentId() is { } type
            && HttpMembers.Find(type.Substring(2), name) is not null;
    }

    private void Add(OperationAnalysisContext context, ConcurrentQueue<SourceObservation> seen, Observed observed)
    {
        var location = CalledMember.NameLocation(context.Operation.Syntax);
        var line = location.GetMappedLineSpan();
        seen.Enqueue(new SourceObservation(
            new Observation(
                observed.Api,
                observed.Entry,
                observed.Form,
                _scopes.Of(context.ContainingSymbol),
                new SourcePosition(line.Path, line.StartLinePosition.Line + 1, line.StartLinePosition.Character + 1))
            {
                Use = observed.Use,
                Model = observed.Model,
                // Where a call ends in the text is the order in which calls run: after their receivers and arguments.
                Sequence = context.Operation.Syntax.Span.End,
            },
            location));
    }

    private sealed record Observed(string Api, ModelApi Entry, ObservationForm Form, CallValue? Use, ModelIdentity? Model);
}
