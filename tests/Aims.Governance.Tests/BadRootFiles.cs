using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

internal static class BadRootFiles
{
    public static IEnumerable<BadRegister> Cases =>
    [
        Bad("empty root file", "", "AIMS2004", 1, 1, "needs at least version, organization"),
        Bad("root file of comments", "# later\n\n# more\n", "AIMS2004", 1, 1, "the file is empty"),
        Bad("root file of white space", " \n\n  \n", "AIMS2004", 1, 1, "the file is empty"),
        Bad("root file of a document mark", "---\n", "AIMS2004", 1, 1, "the file is empty"),
        Bad("root file of a null", "~\n", "AIMS2004", 1, 1, "the file is empty"),
        Bad("root that is a list", "- version: 1\n- organization: Contoso\n", "AIMS2003", 1, 1, "The file is a list; it must be a mapping"),
        Bad("root that is a text", "Contoso Insurance\n", "AIMS2003", 1, 1, "The file is 'Contoso Insurance'; it must be a mapping"),
        Bad("no version", "organization: Contoso\n", "AIMS2004", 1, 1, "'version' is missing; add it, for example: version: 1"),
        Bad("no organization", "version: 1\n", "AIMS2004", 1, 1, "organization: Contoso Insurance"),
        Bad("organization without a value", "version: 1\norganization:\n", "AIMS2004", 2, 1, "'organization' is missing"),
        Bad("organization in British spelling", "version: 1\norganisation: Contoso\n", "AIMS2002", 2, 1, "'organisation' is not a key of aims.yaml; did you mean 'organization'?"),
        Bad("unknown key in the root file", GoodRoot + "colour: blue\n", "AIMS2002", 3, 1, "its keys are version, organization"),
        Bad("unknown version", "version: 2\norganization: Contoso\n", "AIMS2003", 1, 10, "'version' is '2'; it must be 1"),
        Bad("version in quotes", "version: \"1\"\norganization: Contoso\n", "AIMS2003", 1, 10, "1, without quotes"),
        Bad("organization that is a list", "version: 1\norganization: [ Contoso ]\n", "AIMS2003", 2, 15, "'organization' is a list; it must be a single value"),
    ];

    private static BadRegister Bad(string name, string text, string id, int line, int column, string part) =>
        new(name, RootPath, text, id, line, column, part);
}
