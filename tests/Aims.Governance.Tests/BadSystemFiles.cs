using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

internal static class BadSystemFiles
{
    private const string Owner = "riskOwner:\n  name: A. Rivera\n  role: Head of Claims\n  contact: claims-risk@contoso.example";

    public static IEnumerable<BadRegister> Cases =>
    [
        Bad("empty system file", "", "AIMS2004", 1, 1, "needs at least id, name, purpose, lifecycle, role"),
        Bad("system file that is a list", "- id: claims-triage\n", "AIMS2003", 1, 1, "a list"),
        Bad("system without id", SystemWith("id: claims-triage\n", ""), "AIMS2004", 1, 1, "id: claims-triage"),
        Bad("system with an empty id", SystemWith("id: claims-triage", "id:"), "AIMS2004", 1, 1, "'id' is missing"),
        Bad("id with capitals", SystemWith("id: claims-triage", "id: Claims-Triage"), "AIMS2003", 1, 5, "small letters and digits"),
        Bad("id with an underscore", SystemWith("id: claims-triage", "id: claims_triage"), "AIMS2003", 1, 5, "'claims_triage'"),
        Bad("id that ends with a dash", SystemWith("id: claims-triage", "id: claims-"), "AIMS2003", 1, 5, "groups joined by '-'"),
        Bad("id with a line end", SystemWith("id: claims-triage", "id: \"claims\\ntriage\""), "AIMS2003", 1, 5, "'claims triage'"),
        Bad("id that is a list", SystemWith("id: claims-triage", "id: [ claims-triage ]"), "AIMS2003", 1, 5, "'id' is a list"),
        Bad("id other than the file name", SystemWith("id: claims-triage", "id: claims"), "AIMS2003", 1, 5, "rename the file to claims.yaml"),
        new("file name that can be no id", "aims/systems/Claims Triage.yaml", GoodSystem, "AIMS2003", 1, 5, "rename the file to claims-triage.yaml"),
        Bad("no name", SystemWith("name: Claims triage assistant\n", ""), "AIMS2004", 1, 1, "'name' is missing"),
        Bad("blank name", SystemWith("name: Claims triage assistant", "name: \"  \""), "AIMS2004", 2, 1, "'name' is missing"),
        Bad("no purpose", SystemWith("purpose: Suggests a handling route for an incoming claim; a claims handler decides.\n", ""), "AIMS2004", 1, 1, "'purpose' is missing"),
        Bad("no lifecycle", SystemWith("lifecycle: deployed            # planned | development | pilot | deployed | retired\n", ""), "AIMS2004", 1, 1, "'lifecycle' is missing"),
        Bad("no role", SystemWith("role: deployer\n", ""), "AIMS2004", 1, 1, "'role' is missing"),
        Bad("unknown lifecycle", SystemWith("lifecycle: deployed", "lifecycle: live"), "AIMS2003", 8, 12, "'lifecycle' is 'live'; it must be one of planned, development, pilot, deployed, retired"),
        Bad("lifecycle with a capital", SystemWith("lifecycle: deployed", "lifecycle: Deployed"), "AIMS2003", 8, 12, "did you mean 'deployed'?"),
        Bad("unknown role", SystemWith("role: deployer", "role: user"), "AIMS2003", 9, 7, "provider, deployer, importer"),
        Bad("digest that is too short", SystemWith("id: gpt-4.1-mini }", "id: a.onnx, sha256: ba7816bf }"), "AIMS2003", 11, 45, "it must be a SHA-256 digest: 64 hexadecimal digits"),
        Bad("appliesTo a constructor", SystemWith("appliesTo: [ \"N:Contoso.Claims\" ]", "appliesTo: [ \"M:Contoso.Claims.Triage.#ctor\" ]"), "AIMS2003", 12, 14, "constructors and initialisers too"),
        Bad("misspelled key", SystemWith("lifecycle:", "lifeCycle:"), "AIMS2002", 8, 1, "'lifeCycle' is not a key of an AI system; did you mean 'lifecycle'?"),
        Bad("unknown key", SystemWith("models:", "budget: 12\nmodels:"), "AIMS2002", 10, 1, "its keys are id, name, purpose, riskOwner"),
        Bad("key of several lines", SystemWith("models:", "\"budget\\nof\\nall\": 12\nmodels:"), "AIMS2002", 10, 1, "'budget of all'"),
        Bad("risk owner without name", SystemWith("  name: A. Rivera\n", ""), "AIMS2004", 5, 3, "name: A. Rivera"),
        Bad("risk owner that is a name", SystemWith(Owner, "riskOwner: A. Rivera"), "AIMS2003", 4, 12, "a mapping, for example riskOwner:"),
        Bad("risk owner that is a list", SystemWith(Owner, "riskOwner: [ A. Rivera ]"), "AIMS2003", 4, 12, "a list"),
        Bad("risk owner without anything", SystemWith(Owner, "riskOwner: {}"), "AIMS2004", 4, 12, "'name' is missing"),
        Bad("unknown key of the risk owner", SystemWith("  contact:", "  email:"), "AIMS2002", 7, 3, "its keys are name, role, contact"),
        Bad("models that are a mapping", SystemWith("  - { provider: openai, id: gpt-4.1-mini }", "  provider: openai\n  id: gpt-4.1-mini"), "AIMS2003", 11, 3, "'models' is a mapping; it must be a list"),
        Bad("model that is a text", SystemWith("  - { provider: openai, id: gpt-4.1-mini }", "  - gpt-4.1-mini"), "AIMS2003", 11, 5, "{ provider: openai, id: gpt-4.1-mini }"),
        Bad("model without provider", SystemWith("provider: openai, ", ""), "AIMS2004", 11, 5, "'provider' is missing"),
        Bad("model without id", SystemWith(", id: gpt-4.1-mini", ""), "AIMS2004", 11, 5, "'id' is missing"),
        Bad("empty item of models", SystemWith("  - { provider: openai, id: gpt-4.1-mini }", "  - "), "AIMS2003", 11, 4, "'models' is empty"),
        Bad("model key that is misspelled", SystemWith("{ provider:", "{ provder:"), "AIMS2002", 11, 7, "did you mean 'provider'?"),
        Bad("appliesTo that is a text", SystemWith("[ \"N:Contoso.Claims\" ]", "N:Contoso.Claims"), "AIMS2003", 12, 12, "'appliesTo' is 'N:Contoso.Claims'; it must be a list"),
        Bad("appliesTo without prefix", SystemWith("N:Contoso.Claims", "Contoso.Claims"), "AIMS2003", 12, 14, "'N:Namespace'"),
        Bad("appliesTo of a field", SystemWith("N:Contoso.Claims", "F:Contoso.Claims.Field"), "AIMS2003", 12, 14, "'T:Namespace.Type'"),
        Bad("appliesTo with a wildcard", SystemWith("N:Contoso.Claims", "N:Contoso.*"), "AIMS2003", 12, 14, "without wildcards"),
        Bad("appliesTo of nothing", SystemWith("N:Contoso.Claims", "N:"), "AIMS2003", 12, 14, "'N:'"),
        Bad("appliesTo of an assembly file", SystemWith("N:Contoso.Claims", "A:Contoso.Claims.dll"), "AIMS2003", 12, 14, "'A:AssemblyName'"),
        Bad("appliesTo cut at a comma", SystemWith("\"N:Contoso.Claims\"", "M:A.B(System.String,System.Int32,System.Int32), T:A.C"), "AIMS2003", 12, 14, "in quotes"),
        Bad("impact assessment without id", SystemWith("  id: IA-2026-004\n", ""), "AIMS2004", 14, 3, "'id' is missing"),
        Bad("impact assessment without approver", SystemWith("  approvedBy: B. Chen\n", ""), "AIMS2004", 14, 3, "'approvedBy' is missing"),
        Bad("impact assessment without approval date", SystemWith("  approvedOn: 2026-06-01\n", ""), "AIMS2004", 14, 3, "approvedOn: 2026-06-01"),
        Bad("impact assessment without next review", SystemWith("  nextReview: 2027-06-01\n", ""), "AIMS2004", 14, 3, "'nextReview' is missing"),
        Bad("impact assessment that is an id", SystemWith(Impact, "impactAssessment: IA-2026-004"), "AIMS2003", 13, 19, "a mapping, for example impactAssessment: {"),
        Bad("date of another form", SystemWith("2026-06-01", "01.06.2026"), "AIMS2003", 17, 15, "'approvedOn' is '01.06.2026'; it must be a date in the form yyyy-MM-dd"),
        Bad("date that does not exist", SystemWith("2027-06-01", "2027-02-30"), "AIMS2003", 18, 15, "2027-02-30"),
        Bad("date with a time", SystemWith("2027-06-01", "2027-06-01T10:00:00Z"), "AIMS2003", 18, 15, "yyyy-MM-dd"),
        Bad("unknown key of the impact assessment", SystemWith("  document:", "  documnet:"), "AIMS2002", 15, 3, "did you mean 'document'?"),
        Bad("risk assessment without id", GoodSystem + "riskAssessment:\n  document: docs/risk.md\n", "AIMS2004", 20, 3, "'id' is missing"),
        Bad("risk assessment with a bad date", GoodSystem + "riskAssessment: { id: R-1, nextReview: soon }\n", "AIMS2003", 19, 40, "'soon'"),
    ];

    private static string Impact => GoodSystem[GoodSystem.IndexOf("impactAssessment:", StringComparison.Ordinal)..].TrimEnd();

    private static BadRegister Bad(string name, string text, string id, int line, int column, string part) =>
        new(name, SystemPath, text, id, line, column, part);
}
