using System.Reflection.Metadata;
using Aims.Governance.Endpoints;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>A called method, as far as following values needs it.</summary>
/// <param name="Api">Its name.</param>
/// <param name="IsStatic">Whether it has no <c>this</c>.</param>
/// <param name="IsExtension">Whether it is an extension method.</param>
/// <param name="Parameters">The names of its parameters; empty strings where they aren't known.</param>
/// <param name="TypeArguments">Documentation ids of the type arguments of the method, else of its type.</param>
/// <param name="Own">The method of the observed assembly; nil for those of others.</param>
internal sealed record CalledMethod(
    ApiName Api,
    bool IsStatic,
    bool IsExtension,
    IReadOnlyList<string> Parameters,
    IReadOnlyList<string> TypeArguments,
    MethodDefinitionHandle Own)
{
    /// <summary>The request that an attribute makes of it.</summary>
    public HttpRoute? Route { get; init; }
}
