using Aims.Governance.Catalogue;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>The members of .NET by which code calls what only run time decides.</summary>
internal static class LateBinding
{
    /// <summary>Why a call of the member can't be followed; null when it isn't such a member.</summary>
    public static string? ReasonOf(ApiName api) => (api.Type, api.Member) switch
    {
        ("System.Reflection.MethodBase" or "System.Reflection.MethodInfo" or "System.Reflection.ConstructorInfo", "Invoke") => NotFollowedReason.Reflection,
        ("System.Reflection.MethodInvoker" or "System.Reflection.ConstructorInvoker", _) => NotFollowedReason.Reflection,
        ("System.Activator", _) => NotFollowedReason.Reflection,
        ("System.Type", "InvokeMember") => NotFollowedReason.Reflection,
        ("System.Reflection.Assembly", "Load" or "LoadFrom" or "LoadFile" or "CreateInstance") => NotFollowedReason.Reflection,
        ("System.Runtime.Loader.AssemblyLoadContext", _) => NotFollowedReason.Reflection,
        ("System.Delegate", "DynamicInvoke") => NotFollowedReason.Delegate,
        ("System.Linq.Expressions.LambdaExpression" or "System.Linq.Expressions.Expression`1", "Compile") => NotFollowedReason.Dynamic,
        ("Microsoft.CSharp.RuntimeBinder.Binder", _) => NotFollowedReason.Dynamic,
        _ => null,
    };
}
