namespace Aims.Inventory.Metadata;

/// <summary>Tells names that compilers make up from those that people write.</summary>
internal static class GeneratedNames
{
    /// <summary>The method that holds C#'s top-level statements: written by people, though not named by them.</summary>
    public const string TopLevelStatements = "<Main>$";

    /// <summary>The synchronous entry point that C# makes around an asynchronous <c>Main</c>.</summary>
    public const string AsyncMainWrapper = "<Main>";

    private const int FileHashLength = 64;

    /// <summary>Whether a compiler made the type: closures, state machines, anonymous types, helpers.</summary>
    public static bool IsType(string name)
    {
        if (name.Length == 0)
        {
            return false;
        }

        if (name[0] == '<')
        {
            return name != "<Module>" && FilePrefixLength(name) == 0;
        }

        return name.IndexOf('@') >= 0 // F#
            || name.StartsWith("_Closure$__", StringComparison.Ordinal) // Visual Basic
            || name.StartsWith("VB$", StringComparison.Ordinal);
    }

    /// <summary>Whether a compiler made the method: lambdas, local functions, wrappers.</summary>
    public static bool IsMethod(string name) =>
        (name.Length > 0 && name[0] == '<' && name != TopLevelStatements)
        || name.StartsWith("_Lambda$__", StringComparison.Ordinal); // Visual Basic

    /// <summary>
    /// Whether the method only passes a call on to the base class. C# makes one where a lambda or a state machine calls
    /// <c>base.X()</c>, and all methods of the class share it.
    /// </summary>
    public static bool IsBaseCallWrapper(string name) => name.StartsWith("<>n__", StringComparison.Ordinal);

    /// <summary>Whether a field of a written type holds a captured variable: a primary constructor's parameter.</summary>
    public static bool IsCapture(string field) => field.Length > 2 && field[0] == '<' && PropertyOf(field) is null;

    /// <summary>The automatic property that a field is behind; null when it is behind none.</summary>
    public static string? PropertyOf(string field) =>
        field.Length > 2 && field[0] == '<' && field.EndsWith(">k__BackingField", StringComparison.Ordinal) ? field.Substring(1, field.IndexOf('>') - 1) : null;

    /// <summary>The member that a generated name is made of, as in <c>&lt;Owner&gt;b__0</c> or F#'s <c>owner@12</c>; null when it tells none.</summary>
    public static string? Owner(string name)
    {
        if (name.Length > 2 && name[0] == '<')
        {
            var depth = 0;
            for (var i = 0; i < name.Length; i++)
            {
                depth += name[i] switch { '<' => 1, '>' => -1, _ => 0 };
                if (depth == 0)
                {
                    return i > 1 ? name.Substring(1, i - 1) : null;
                }
            }

            return null;
        }

        var at = name.IndexOf('@');
        return at > 0 ? name.Substring(0, at) : null;
    }

    /// <summary>A C# type declared with <c>file</c> is named <c>&lt;File&gt;F(hash)__Name</c>; people wrote <c>Name</c>.</summary>
    public static string WithoutFilePrefix(string name)
    {
        var length = FilePrefixLength(name);
        return length == 0 ? name : name.Substring(length);
    }

    private static int FilePrefixLength(string name)
    {
        if (name.Length == 0 || name[0] != '<')
        {
            return 0;
        }

        var close = name.IndexOf('>');
        var prefixLength = close + 2 + FileHashLength + 2;
        if (close < 0 || name.Length <= prefixLength || name[close + 1] != 'F')
        {
            return 0;
        }

        for (var i = close + 2; i < close + 2 + FileHashLength; i++)
        {
            if (name[i] is not ((>= '0' and <= '9') or (>= 'A' and <= 'F')))
            {
                return 0;
            }
        }

        return name[prefixLength - 2] == '_' && name[prefixLength - 1] == '_' ? prefixLength : 0;
    }
}
