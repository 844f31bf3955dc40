using System.Reflection;
using System.Reflection.Metadata;
using Aims.Inventory.Metadata.ValueFlow;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>
/// What methods of the module reach: a walk over the calls within the module, nearest first, to members that act outside of
/// the process.
/// </summary>
internal sealed class MethodReach
{
    private readonly MetadataModule _module;
    private readonly OriginalMemberMap _originals;
    private readonly GeneratedCode _generated;
    private readonly ScopeReader _scopes;
    private readonly CancellationToken _cancellationToken;
    private readonly BodyCalls _bodies;
    private readonly FieldTokens _fields;
    private readonly Lazy<OwnImplementations> _implementations;

    public MethodReach(
        MetadataModule module,
        MemberResolver resolver,
        CalledMethods methods,
        GeneratedCode generated,
        OriginalMemberMap originals,
        ScopeReader scopes,
        CancellationToken cancellationToken)
    {
        _module = module;
        _generated = generated;
        _originals = originals;
        _scopes = scopes;
        _cancellationToken = cancellationToken;
        _bodies = new BodyCalls(module);
        _fields = new FieldTokens(module);
        Targets = new CallTargets(module, resolver, methods);
        _implementations = new Lazy<OwnImplementations>(() => new OwnImplementations(module, resolver, cancellationToken));
    }

    public CallTargets Targets { get; }

    /// <summary>What running the method that a token names reaches.</summary>
    public ReachedEffects Of(EntityHandle token)
    {
        try
        {
            return new ReachWalk(this).From(token);
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            return new ReachedEffects([], [new NotFollowed(null, NotFollowedReason.Unreadable, null)]);
        }
    }

    /// <summary>The documentation id by which chains name a method: a lambda's and a state machine's is that of their member.</summary>
    private string IdOf(MethodDefinitionHandle method) =>
        _generated.IsGenerated(method) || !IsConstructor(method) ? _scopes.IdOf(_scopes.MemberOf(method)) : _module.Ids.OfMethod(method);

    private bool IsConstructor(MethodDefinitionHandle method) =>
        _module.Reader.GetString(_module.Reader.GetMethodDefinition(method).Name) is ".ctor" or ".cctor";

    /// <summary>A reached method and the one that leads to it.</summary>
    private sealed record Step(MethodDefinitionHandle Method, string Id, Step? From);

    private sealed class ReachWalk(MethodReach reach)
    {
        // What one tool does is far below; past it a tool can do about everything that its assembly can.
        private const int MaxMethods = 10_000;

        private readonly HashSet<MethodDefinitionHandle> _seen = [];
        private readonly HashSet<TypeDefinitionHandle> _initialized = [];
        private readonly Dictionary<(string Effect, string Api), IReadOnlyList<string>> _effects = [];
        private readonly HashSet<NotFollowed> _notFollowed = [];
        private readonly Queue<Step> _later = [];
        private readonly Queue<Step> _sameMember = [];

        private MetadataReader Reader => reach._module.Reader;

        public ReachedEffects From(EntityHandle token)
        {
            Follow(null, new BodyCall(ILOpCode.Callvirt, token));
            while (_sameMember.TryDequeue(out var step) || _later.TryDequeue(out step))
            {
                reach._cancellationToken.ThrowIfCancellationRequested();
                foreach (var call in CallsOf(step))
                {
                    Follow(step, call);
                }
            }

            return new ReachedEffects(
                [.. _effects.Select(found => new ReachedEffect(found.Key.Effect, found.Value))
                    .OrderBy(found => found.Effect, StringComparer.Ordinal)
                    .ThenBy(found => string.Join('\n', found.Chain), StringComparer.Ordinal)],
                [.. _notFollowed.OrderBy(item => item.Assembly, StringComparer.Ordinal)
                    .ThenBy(item => item.Reason, StringComparer.Ordinal)
                    .ThenBy(item => item.Member, StringComparer.Ordinal)]);
        }

        private IReadOnlyList<BodyCall> CallsOf(Step step)
        {
            var method = Reader.GetMethodDefinition(step.Method);
            if (method.RelativeVirtualAddress == 0)
            {
                var runtime = (method.ImplAttributes & MethodImplAttributes.CodeTypeMask) == MethodImplAttributes.Runtime;
                if (!runtime && (method.Attributes & MethodAttributes.Abstract) == 0)
                {
                    Miss(NotFollowedReason.Native, step.Id);
                }
                else if (runtime && step.From is { } caller && !Reader.StringComparer.Equals(method.Name, ".ctor"))
                {
                    Miss(NotFollowedReason.Delegate, caller.Id);
                }

                return [];
            }

            if (reach._bodies.Of(step.Method) is { } calls)
            {
                return calls;
            }

            Miss(NotFollowedReason.Unreadable, step.Id);
            return [];
        }

        private void Follow(Step? from, BodyCall call)
        {
            if (call.IsField)
            {
                if (reach._fields.OwnOf(call.Token) is { IsNil: false } field)
                {
                    VisitInitializer(from, Reader.GetFieldDefinition(field).GetDeclaringType());
                }

                return;
            }

            if (call.Token.IsNil)
            {
                Miss(NotFollowedReason.FunctionPointer, from?.Id);
                return;
            }

            switch (reach.Targets.Of(call.Token))
            {
                case CallTarget.Own own:
                    FollowOwn(from, call, own.Method);
                    break;
                case CallTarget.Other other:
                    FollowOther(from, call, other);
                    break;
                case CallTarget.Unreadable:
                    Miss(NotFollowedReason.Unreadable, from?.Id);
                    break;
            }
        }

        private void FollowOwn(Step? from, BodyCall call, MethodDefinitionHandle target)
        {
            var method = Reader.GetMethodDefinition(target);
            var isAbstract = (method.Attributes & MethodAttributes.Abstract) != 0;
            Visit(from, target);
            VisitInitializer(from, method.GetDeclaringType());
            if (call.Code == ILOpCode.Newobj)
            {
                foreach (var called in reach._implementations.Value.CalledByRuntime(method.GetDeclaringType()))
                {
                    Visit(from, called);
                }
            }

            if (isAbstract || (call.IsVirtual && (method.Attributes & MethodAttributes.Virtual) != 0))
            {
                var implementations = reach._implementations.Value.Of(reach._module, target);
                if (isAbstract && implementations.Count == 0)
                {
                    Miss(NotFollowedReason.NoImplementation, reach.IdOf(target));
                }

                VisitAll(from, implementations);
            }
        }

        private void FollowOther(Step? from, BodyCall call, CallTarget.Other target)
        {
            if (target.Effect is { } effect)
            {
                _effects.TryAdd((effect, target.Api.Id), ChainTo(from, target.Api.Id));
            }
            else if (target.Reason is { } reason)
            {
                Miss(reason, from?.Id);
            }
            else if (!RuntimeAssemblies.Contains(target.Api.Assembly))
            {
                _notFollowed.Add(new NotFollowed(target.Api.Assembly, null, null));
            }

            if (call.IsVirtual && target.Definition is { } definition && !RuntimeAssemblies.Contains(definition.Module.SimpleName))
            {
                VisitAll(from, reach._implementations.Value.Of(definition.Module, definition.Method));
            }
        }

        private void VisitAll(Step? from, IReadOnlyList<MethodDefinitionHandle> methods)
        {
            foreach (var method in methods)
            {
                Visit(from, method);
                VisitInitializer(from, Reader.GetMethodDefinition(method).GetDeclaringType());
            }
        }

        private void Visit(Step? from, MethodDefinitionHandle method)
        {
            if (!_seen.Add(method))
            {
                return;
            }

            if (_seen.Count > MaxMethods)
            {
                Miss(NotFollowedReason.Budget, null);
                return;
            }

            // A member's lambdas and state machines are part of it, not a step away.
            var step = new Step(method, reach.IdOf(method), from);
            (step.Id == from?.Id ? _sameMember : _later).Enqueue(step);
            if (reach._originals.BodyOf(method) is var body && body != method)
            {
                Visit(step, body);
            }
        }

        private void VisitInitializer(Step? from, TypeDefinitionHandle type)
        {
            if (!_initialized.Add(type))
            {
                return;
            }

            foreach (var handle in Reader.GetTypeDefinition(type).GetMethods())
            {
                var method = Reader.GetMethodDefinition(handle);
                if ((method.Attributes & (MethodAttributes.Static | MethodAttributes.RTSpecialName)) == (MethodAttributes.Static | MethodAttributes.RTSpecialName)
                    && Reader.StringComparer.Equals(method.Name, ".cctor"))
                {
                    Visit(from, handle);
                }
            }
        }

        private void Miss(string reason, string? member) => _notFollowed.Add(new NotFollowed(null, reason, member));

        private static List<string> ChainTo(Step? last, string api)
        {
            var chain = new List<string> { api };
            for (var step = last; step is not null; step = step.From)
            {
                if (chain[^1] != step.Id)
                {
                    chain.Add(step.Id);
                }
            }

            chain.Reverse();
            return chain;
        }
    }
}
