using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

internal static class BadModelApiFiles
{
    public static IEnumerable<BadRegister> Cases =>
    [
        Bad("empty model-apis file", "", "AIMS2004", 1, 1, "needs at least version, apis"),
        Bad("model-apis without apis", "version: 1\n", "AIMS2004", 1, 1, "'apis' is missing"),
        Bad("apis that are a mapping", "version: 1\napis: { assembly: A }\n", "AIMS2003", 2, 7, "'apis' is a mapping; it must be a list"),
        Bad("api that is a text", "version: 1\napis: [ Contoso.Gateway ]\n", "AIMS2003", 2, 9, "'apis' is 'Contoso.Gateway'"),
        Bad("api without assembly", ModelApisWith("    assembly: Contoso.Gateway\n", ""), "AIMS2004", 3, 5, "assembly: Contoso.Gateway"),
        Bad("api without members", "version: 1\napis:\n  - assembly: A\n", "AIMS2004", 3, 5, "'members' is missing"),
        Bad("member that is a text", "version: 1\napis:\n  - assembly: A\n    members: [ M:A.B.C ]\n", "AIMS2003", 4, 16, "a list of mappings"),
        Bad("member without id", ModelApisWith("id: M:Contoso.Gateway.Client.AskAsync, ", ""), "AIMS2004", 8, 9, "'id' is missing"),
        Bad("member without kind", ModelApisWith("kind: construct, ", ""), "AIMS2004", 10, 9, "kind: invoke"),
        Bad("unknown kind", ModelApisWith("kind: construct", "kind: create"), "AIMS2003", 10, 53, "one of invoke, construct, register"),
        Bad("unknown modality", ModelApisWith("modality: chat", "modality: chats"), "AIMS2003", 8, 74, "did you mean 'chat'?"),
        Bad("member that is a type", ModelApisWith("M:Contoso.Gateway.Client.#ctor", "T:Contoso.Gateway.Client"), "AIMS2003", 10, 15, "a method's documentation id"),
        Bad("member without type", ModelApisWith("M:Contoso.Gateway.Client.#ctor", "M:Client"), "AIMS2003", 10, 15, "'M:Client'"),
        Bad("member that is everything", ModelApisWith("M:Contoso.Gateway.Client.#ctor", "M:Contoso.Gateway.Client.*"), "AIMS2003", 10, 15, "Prefix*"),
        Bad("member cut at a comma", ModelApisWith("\"M:Contoso.Gateway.Client.Ask(System.String,System.Int32)\"", "M:Contoso.Gateway.Client.Ask(System.String,System.Int32)"), "AIMS2003", 9, 15, "in quotes"),
        Bad("unknown key of a member", ModelApisWith("modelId:", "model:"), "AIMS2002", 8, 80, "is not a key of a member"),
        Bad("unknown key of an api", ModelApisWith("package:", "nuget:"), "AIMS2002", 3, 5, "its keys are package, versions"),
    ];

    private static BadRegister Bad(string name, string text, string id, int line, int column, string part) =>
        new(name, ModelApisPath, text, id, line, column, part);
}
