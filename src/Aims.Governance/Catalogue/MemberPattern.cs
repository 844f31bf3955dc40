using System.Text.RegularExpressions;

namespace Aims.Governance.Catalogue;

/// <summary>A member's documentation id as catalogue files write it, taken apart.</summary>
internal sealed record MemberPattern(string Type, string Member, string? Parameters, bool IsPrefix)
{
    /// <summary>What such an id looks like, for a message.</summary>
    public const string Form =
        "a method's documentation id: 'M:Namespace.Type.Method' for all overloads, 'M:Namespace.Type.Method(System.String)' for one, 'M:Namespace.Type.#ctor' for constructors, 'M:Namespace.Type.Prefix*' for names that begin so";

    // The type may be generic (Type`2); a method's own arity (``1) is dropped, since a name means every arity.
    private static readonly Regex Id = new(
        @"^M:(?<type>\w+(`\d+)?(\.\w+(`\d+)?)*)\.(?<member>#ctor|\w+)(``\d+)?((?<prefix>\*)|(?<parameters>\([^\s()*]*\)))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Takes an id apart; null when it has another form.</summary>
    public static MemberPattern? Parse(string id)
    {
        var match = Id.Match(id);
        return match.Success
            ? new MemberPattern(
                match.Groups["type"].Value,
                match.Groups["member"].Value,
                match.Groups["parameters"].Success ? match.Groups["parameters"].Value : null,
                match.Groups["prefix"].Success)
            : null;
    }
}
