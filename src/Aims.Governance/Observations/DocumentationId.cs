namespace Aims.Governance.Observations;

/// <summary>Reads documentation ids, the names by which manifest and register point to code (C# standard, annex D.4.2).</summary>
public static class DocumentationId
{
    /// <summary>The form of the name of a member, type or assembly, as far as a look at its beginning tells; for .NET and ECMA-262.</summary>
    public const string Pattern = @"^[MPETA]:\S";

    /// <summary>The last type and the member, without parameters: <c>ChatClient.CompleteChat</c> for <c>M:OpenAI.Chat.ChatClient.CompleteChat(…)</c>.</summary>
    public static string ShortName(string id)
    {
        var name = WithoutPrefixAndParameters(id);
        var member = name.LastIndexOf('.');
        var type = member <= 0 || id.StartsWith("T:", StringComparison.Ordinal) ? -1 : name.LastIndexOf('.', member - 1);
        var start = id.StartsWith("T:", StringComparison.Ordinal) ? member + 1 : type + 1;
        return WithoutArity(name.Substring(start)).Replace("#ctor", "constructor");
    }

    private static string WithoutPrefixAndParameters(string id)
    {
        var start = id.Length > 1 && id[1] == ':' ? 2 : 0;
        var end = id.IndexOf('(');
        return end < 0 ? id.Substring(start) : id.Substring(start, end - start);
    }

    private static string WithoutArity(string name)
    {
        var backtick = name.IndexOf('`');
        if (backtick < 0)
        {
            return name;
        }

        var result = new System.Text.StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != '`')
            {
                result.Append(name[i]);
                continue;
            }

            while (i + 1 < name.Length && (name[i + 1] == '`' || char.IsDigit(name[i + 1])))
            {
                i++;
            }
        }

        return result.ToString();
    }
}
