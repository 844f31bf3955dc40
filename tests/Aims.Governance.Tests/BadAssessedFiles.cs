using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

/// <summary>Mistakes that people make when they edit what <c>aims assess</c> wrote.</summary>
internal static class BadAssessedFiles
{
    public static IEnumerable<BadRegister> Cases =>
    [
        Bad("empty assessed file", "", "AIMS2004", 1, 1, "needs at least version, system"),
        Bad("assessed file of a list", "- system: claims-triage\n", "AIMS2003", 1, 1, "a list"),
        Bad("assessed file without version", AssessedWith("version: 1\n", ""), "AIMS2004", 2, 1, "'version' is missing"),
        Bad("assessed file of no system", AssessedWith("system: claims-triage\n", ""), "AIMS2004", 2, 1, "system: claims-triage"),
        Bad("assessed system of another file", AssessedWith("system: claims-triage", "system: claims"), "AIMS2003", 3, 9, "'claims-triage' as in the file's name"),
        Bad("assessed file with a misspelled key", AssessedWith("assemblies:", "assemblys:"), "AIMS2002", 5, 1, "did you mean 'assemblies'?"),
        Bad("assemblies that are a list", AssessedWith("  Contoso.Claims:", "  - Contoso.Claims:"), "AIMS2003", 6, 3, "'assemblies' is a list; it must be a mapping"),
        Bad("assessed assembly that is a word", "version: 1\nsystem: claims-triage\nassemblies: { Contoso.Claims: chat }\n", "AIMS2003", 3, 31, "it must be a mapping, for example { models:"),
        Bad("assessed assembly with a misspelled key", AssessedWith("callers:", "caller:"), "AIMS2002", 19, 5, "did you mean 'callers'?"),
        Bad("assessed model without provider", AssessedWith("provider: openai, ", ""), "AIMS2004", 8, 9, "'provider' is missing"),
        Bad("assessed model from somewhere", AssessedWith("from: constant", "from: code"), "AIMS2003", 8, 35, "one of constant, configuration"),
        Bad("kind of call that is no word", AssessedWith("kind: invoke", "kind: invok"), "AIMS2003", 15, 17, "did you mean 'invoke'?"),
        Bad("kind of call without modality", AssessedWith(", modality: chat", ""), "AIMS2004", 15, 9, "'modality' is missing"),
        Bad("assessed tool cut at a comma", AssessedWith("'M:Contoso.Claims.Desk.Route(System.String,System.Int32)'", "M:Contoso.Claims.Desk.Route(System.String,System.Int32)"), "AIMS2003", 17, 19, "in quotes when it has commas"),
        Bad("assessed effect that is no word", AssessedWith("[ http-write ]", "[ write ]"), "AIMS2003", 17, 89, "one of database"),
        Bad("caller that is a member", AssessedWith("'T:Contoso.Claims.Triage'", "'M:Contoso.Claims.Triage.Route'"), "AIMS2003", 20, 9, "a type's documentation id"),
        Bad("callers that are a text", AssessedWith("    callers:\n      - 'T:Contoso.Claims.Triage'", "    callers: 'T:Contoso.Claims.Triage'"), "AIMS2003", 19, 14, "it must be a list"),
    ];

    private static BadRegister Bad(string name, string text, string id, int line, int column, string part) =>
        new(name, AssessedPath, text, id, line, column, part);
}
