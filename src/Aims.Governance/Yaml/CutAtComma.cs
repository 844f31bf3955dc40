using Aims.Governance.Rules;

namespace Aims.Governance.Yaml;

/// <summary>
/// Recognises a documentation id such as <c>M:A.B(System.String,System.Int32)</c> that was written without quotes inside
/// <c>[ ]</c> or <c>{ }</c>, where YAML cuts it at the comma: one mistake, whatever the number of pieces.
/// </summary>
internal static class CutAtComma
{
    /// <summary>The index of the piece that closes the parenthesis which the item at <paramref name="first"/> opens; <paramref name="first"/> when it isn't such a piece.</summary>
    public static int LastPiece(IReadOnlyList<YamlNode> items, int first)
    {
        if (!OpensOnly(items[first]))
        {
            return first;
        }

        for (var i = first + 1; i < items.Count && items[i] is YamlScalar { IsPlain: true } piece && piece.Value.IndexOf('(') < 0; i++)
        {
            if (piece.Value.IndexOf(')') >= 0)
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Whether a value opens a parenthesis and doesn't close it.</summary>
    public static bool OpensOnly(YamlNode? value) =>
        value is YamlScalar { IsPlain: true } scalar && scalar.Value.IndexOf('(') >= 0 && scalar.Value.IndexOf(')') < 0;

    public static Finding Finding(string what, YamlScalar firstPiece, string path) => BadValue.Of(
        what,
        $"{firstPiece.Description}, cut off at a comma",
        "in quotes when it has commas, for example \"M:Contoso.Claims.Route(System.String,System.Int32)\"",
        firstPiece.Start.In(path));
}
