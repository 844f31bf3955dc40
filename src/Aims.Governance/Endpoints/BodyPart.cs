namespace Aims.Governance.Endpoints;

/// <summary>What the first argument of a member that puts a request's body together is.</summary>
public enum BodyPart
{
    /// <summary>A name in the body.</summary>
    Name,

    /// <summary>Text of the body.</summary>
    Text,

    /// <summary>A part of a form, with the part's name behind it.</summary>
    Part,

    /// <summary>The object into which the one that is made writes.</summary>
    Into,
}
