namespace Aims.Governance.Endpoints;

/// <summary>A member that sends an HTTP request.</summary>
/// <param name="Type">Documentation id of the declaring type, without its prefix.</param>
/// <param name="Parameter">The parameter that holds the address or the request.</param>
/// <param name="Method">The HTTP method in capitals; null where the member doesn't tell.</param>
public sealed record HttpMember(string Type, string Parameter, string? Method);
