using Aims.Governance.Observations;

namespace Aims.Governance.Register;

/// <summary>The named person or function that answers for a system's risk.</summary>
public sealed record RiskOwner(Declared<string> Name, Declared<string>? Role, Declared<string>? Contact, SourcePosition Position)
{
    // One that is given but wrong was reported, and has an empty name, so that code isn't told that there is none, too.
    internal static RiskOwner? Of(DeclaredRecord? person) => person is null
        ? null
        : new RiskOwner(person.Text("name") ?? new Declared<string>("", person.Position), person.Text("role"), person.Text("contact"), person.Position);
}
