using System.Reflection.Metadata;
using Aims.Governance.Catalogue;
using Aims.Governance.ValueFlow;
using Aims.Inventory.Metadata.ValueFlow;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>The targets of the module's method tokens; each token is read once.</summary>
internal sealed class CallTargets(MetadataModule module, MemberResolver resolver, CalledMethods methods)
{
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

        if (methods.Of(token) is not { } method)
        {
            return IsOfArray(token) ? new CallTarget.Nothing() : new CallTarget.Unreadable();
        }

        var isDelegate = definition is { } instance && IsDelegate(instance.Type);
        if (isDelegate && method.Api.IsConstructor)
        {
            return new CallTarget.Nothing();
        }

        var api = method.Api.Assembly.Length > 0 ? method.Api : method.Api with { Assembly = module.AssemblyNamedBy(token) };
        var effect = EffectOf(api) ?? (definition is { } own && !api.IsConstructor ? InheritedEffect(own) : null);
        var reason = isDelegate && api.Member is "Invoke" or "BeginInvoke" ? NotFollowedReason.Delegate : LateBinding.ReasonOf(api.Type, api.Member);
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
}
