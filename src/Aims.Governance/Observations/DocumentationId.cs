namespace Aims.Governance.Observations;

/// <summary>Reads documentation ids, the names by which manifest and register point to code (C# standard, annex D.4.2).</summary>
public static class DocumentationId
{
    /// <summary>The form of the name of a member, type or assembly, as far as a look at its beginning tells; for .NET and ECMA-262.</summary>
    public const string Pattern = @"^[MPETA]:\S";

    /// <summary>The form of what a tool runs: a method, with or without parameters; of a lambda what it is written in: a property, an event, or the type for constructors and initialisers.</summary>
    public const string FunctionPattern = @"^([MPE]:[^\s(*]+(\(\S*\))?(~\S+)?|T:[^\s(*,]+)$";

    /// <summary>The form of a type.</summary>
    public const string TypePattern = @"^T:[^\s(*,]+$";

    /// <summary>The last type and the member, without parameters: <c>ChatClient.CompleteChat</c> for <c>M:OpenAI.Chat.ChatClient.CompleteChat(…)</c>.</summary>
    public static string ShortName(string id)
    {
        var name = WithoutPrefixAndParameters(id);
        var member = name.LastIndexOf('.');
        var type = member <= 0 || id.StartsWith("T:", StringComparison.Ordinal) ? -1 : name.LastIndexOf('.', member - 1);
        var start = id.StartsWith("T:", StringComparison.Ordinal) ? member + 1 : type + 1;
        return WithoutArity(name.Substring(start)).Replace("#ctor", "constructor");
    }

    /// <summary>The member's name alone, without parameters; of a constructor or a type the type's: <c>CompleteChat</c> for <c>M:OpenAI.Chat.ChatClient.CompleteChat(…)</c>.</summary>
    public static string MemberName(string id)
    {
        var name = WithoutPrefixAndParameters(id);
        name = name.EndsWith(".#ctor", StringComparison.Ordinal) ? name.Substring(0, name.Length - ".#ctor".Length) : name;
        return WithoutArity(name.Substring(name.LastIndexOf('.') + 1));
    }

    /// <summary>Documentation id of the type that a member belongs to; a type's own.</summary>
    public static string TypeOf(string id) => id.StartsWith("T:", StringComparison.Ordinal) ? id
        : WithoutPrefixAndParameters(id) is var name && name.LastIndexOf('.') is > 0 and var end ? "T:" + name.Substring(0, end)
        : "T:" + name;

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
