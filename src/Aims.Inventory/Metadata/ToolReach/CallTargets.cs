using System.Reflection.Metadata;
using Aims.Governance.Catalogue;
using Aims.Governance.ValueFlow;
using Aims.Inventory.Metadata.ValueFlow;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>The targets of the module's method tokens; each token is read once.</summary>
internal sealed class CallTargets(MetadataModule module, MemberResolver resolver)
{
    private const int MaxNesting = 100;

    private readonly CalledMethods _methods = new(module, resolver);
    private readonly InheritedMembers _inherited = new(resolver);
    private readonly Dictionary<EntityHandle, CallTarget> _targets = [];

    public CallTarget Of(EntityHandle token)
    {
        if (!_targets.TryGetValue(token, out var target))
        {
            try
            {
                target = Read(token);
            }
            catch (Exception e) when (MetadataFault.IsCausedByInput(e))
            {
                target = new CallTarget.Unreadable();
            }

            _targets.Add(token, target);
        }

        return target;
    }

    private CallTarget Read(EntityHandle token)
    {
        var definition = resolver.ResolveMethod(module, token);
        if (definition is { } found && found.Module == module)
        {
            return new CallTarget.Own(found.Method);
        }

        if (_methods.Of(token) is not { } method)
        {
            return IsOfArray(token) ? new CallTarget.Nothing() : new CallTarget.Unreadable();
        }

        var isDelegate = definition is { } instance && IsDelegate(instance.Type);
        if (isDelegate && method.Api.IsConstructor)
        {
            return new CallTarget.Nothing();
        }

        var api = method.Api.Assembly.Length > 0 ? method.Api : method.Api with { Assembly = ReferencedAssemblyOf(token) };
        var effect = EffectOf(api) ?? (definition is { } own && !api.IsConstructor ? InheritedEffect(own) : null);
        var reason = isDelegate && api.Member is "Invoke" or "BeginInvoke" ? NotFollowedReason.Delegate : LateBinding.ReasonOf(api);
        return new CallTarget.Other(api, effect, effect is null ? reason : null, definition);
    }

    private string? InheritedEffect(MethodInstance method) =>
        _inherited.Of(method)
            .Select(member => EffectMembers.EffectOf(
                member.Type.Name.DocumentationName, DocumentationIdBuilder.MemberName(member.Name), DocumentationIdBuilder.Parameters(member.Shape)))
            .FirstOrDefault(effect => effect is not null);

    private static string? EffectOf(ApiName api)
    {
        var parameters = api.Id.IndexOf('(');
        return EffectMembers.EffectOf(api.Type, api.Member, parameters < 0 ? "" : api.Id.Substring(parameters));
    }

    private bool IsDelegate(TypeInstance type) => resolver.BaseOf(type)?.Name.DocumentationName == "System.MulticastDelegate";

    private bool IsOfArray(EntityHandle token) =>
        token.Kind == HandleKind.MemberReference
        && module.Reader.GetMemberReference((MemberReferenceHandle)token).Parent is { Kind: HandleKind.TypeSpecification } parent
        && !module.Signatures.TryReadInstance((TypeSpecificationHandle)parent, out _, out _);

    private string ReferencedAssemblyOf(EntityHandle token)
    {
        if (token.Kind == HandleKind.MethodSpecification)
        {
            token = module.Reader.GetMethodSpecification((MethodSpecificationHandle)token).Method;
        }

        var scope = module.Reader.GetMemberReference((MemberReferenceHandle)token).Parent;
        if (scope.Kind == HandleKind.TypeSpecification && module.Signatures.TryReadInstance((TypeSpecificationHandle)scope, out var generic, out _))
        {
            scope = generic;
        }

        for (var i = 0; i < MaxNesting && scope.Kind == HandleKind.TypeReference; i++)
        {
            scope = module.Reader.GetTypeReference((TypeReferenceHandle)scope).ResolutionScope;
        }

        return scope.Kind == HandleKind.AssemblyReference
            ? module.Reader.GetString(module.Reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)
            : module.SimpleName;
    }
}
