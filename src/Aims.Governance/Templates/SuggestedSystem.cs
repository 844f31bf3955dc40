using System.Text;

namespace Aims.Governance.Templates;

/// <summary>Id and name of a system that nobody has named yet.</summary>
public static class SuggestedSystem
{
    /// <summary>An id made of the name of an assembly or a namespace: <c>contoso-claims</c> for <c>Contoso.Claims</c>, <c>ai-chat2</c> for <c>AIChat2</c>.</summary>
    /// <param name="name">The name; what can't stand in an id separates its words.</param>
    /// <returns>The id; <c>ai-system</c> where the name has nothing that can stand in one.</returns>
    public static string IdFor(string name)
    {
        var id = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var isPart = name[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if ((!isPart || BeginsWord(name, i)) && id.Length > 0 && id[id.Length - 1] != '-')
            {
                id.Append('-');
            }

            if (isPart)
            {
                id.Append(char.ToLowerInvariant(name[i]));
            }
        }

        var suggested = id.ToString().Trim('-');
        return suggested.Length == 0 ? "ai-system" : suggested;
    }

    /// <summary>A name for people, made of an id: <c>Contoso claims</c> for <c>contoso-claims</c>.</summary>
    /// <param name="id">A system's id.</param>
    public static string NameFor(string id) =>
        id.Length == 0 ? id : char.ToUpperInvariant(id[0]) + id.Substring(1).Replace('-', ' ');

    // A capital after a small letter or a digit, or the last capital of several before a small letter: ClaimsTriage, AIChat.
    private static bool BeginsWord(string name, int index)
    {
        if (index == 0 || !char.IsUpper(name[index]))
        {
            return false;
        }

        var followsCapital = char.IsUpper(name[index - 1]);
        return !followsCapital || (index + 1 < name.Length && char.IsLower(name[index + 1]));
    }
}
