namespace Aims.Governance.Frameworks;

/// <summary>A control of a framework.</summary>
/// <param name="Id">The framework's id, for example <c>A.6.2.8</c>.</param>
/// <param name="Label">What it is about, in our own words.</param>
public sealed record Control(string Id, string Label);
