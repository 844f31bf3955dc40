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
        Bad("unknown key in the root file", GoodRoot + "colour: blue\n", "AIMS2002", 3, 1, "its keys are version, organization, policy, managementSystem, statementOfApplicability"),
        Bad("unknown version", "version: 2\norganization: Contoso\n", "AIMS2003", 1, 10, "'version' is '2'; it must be 1"),
        Bad("version in quotes", "version: \"1\"\norganization: Contoso\n", "AIMS2003", 1, 10, "1, without quotes"),
        Bad("policy that is a list", GoodRoot + "policy: [ openai ]\n", "AIMS2003", 3, 9, "a mapping, for example policy: {"),
        Bad("key of the policy that is misspelled", GoodRoot + "policy: { deniedProvider: [ deepseek ] }\n", "AIMS2002", 3, 11, "did you mean 'deniedProviders'?"),
        Bad("denied provider that is no list", GoodRoot + "policy: { deniedProviders: deepseek }\n", "AIMS2003", 3, 28, "it must be a list of values"),
        Bad("denied model without id", GoodRoot + "policy: { deniedModels: [ { provider: openai } ] }\n", "AIMS2004", 3, 27, "'id' is missing"),
        Bad("risk tier that asks for what nobody knows", GoodRoot + "policy: { riskTiers: { high: { requires: [ humanoversight ] } } }\n", "AIMS2003", 3, 44, "did you mean 'humanOversight'?"),
        Bad("risk tier that asks for what everybody has", GoodRoot + "policy: { riskTiers: { high: { requires: [ purpose ] } } }\n", "AIMS2003", 3, 44, "not every system must have"),
        Bad("review interval in words", GoodRoot + "policy: { riskTiers: { high: { reviewMonths: half a year } } }\n", "AIMS2003", 3, 46, "a number of months from 1 to 120"),
        Bad("review interval of nothing", GoodRoot + "policy: { riskTiers: { high: { reviewMonths: 0 } } }\n", "AIMS2003", 3, 46, "a number of months from 1 to 120"),
        Bad("risk tier that is a number", GoodRoot + "policy: { riskTiers: { high: 1 } }\n", "AIMS2003", 3, 30, "a mapping, for example { meaning:"),
        Bad("clause that does not exist", GoodRoot + "managementSystem: { 4.5: { owner: B. Chen, nextReview: 2027-03-01 } }\n", "AIMS2006", 3, 21, "'4.5' is not a clause of ISO/IEC 42001:2023"),
        Bad("clause that is divided", GoodRoot + "managementSystem: { 7.5: { owner: B. Chen, nextReview: 2027-03-01 } }\n", "AIMS2006", 3, 21, "it is divided: 7.5.1, 7.5.2, 7.5.3"),
        Bad("control as a clause", GoodRoot + "managementSystem: { A.2.2: { owner: B. Chen, nextReview: 2027-03-01 } }\n", "AIMS2006", 3, 21, "it is a control of ISO/IEC 42001:2023 Annex A"),
        Bad("record of the management system without owner", GoodRoot + "managementSystem: { 5.2: { nextReview: 2027-03-01 } }\n", "AIMS2004", 3, 26, "'owner' is missing"),
        Bad("record of the management system without review", GoodRoot + "managementSystem: { 5.2: { owner: B. Chen } }\n", "AIMS2004", 3, 26, "'nextReview' is missing"),
        Bad("wrong control id of public lists: A.5.1", Statement("A.5.1: { applicable: true }"), "AIMS2006", 5, 5, "probably meant: 'A.2.2'"),
        Bad("wrong control id of public lists: A.11.2", Statement("A.11.2: { applicable: true }"), "AIMS2006", 5, 5, "probably meant: 'A.10.3'"),
        Bad("wrong control id of public lists: MANAGE 4.4", Statement("MANAGE 4.4: { applicable: true }"), "AIMS2006", 5, 5, "NIST AI RMF 1.0 has no such subcategory"),
        Bad("wrong control id of public lists: GOVERN 1.8", Statement("GOVERN 1.8: { applicable: true }"), "AIMS2006", 5, 5, "GOVERN 1 ends with GOVERN 1.7"),
        Bad("wrong control id of public lists: B.9.9", Statement("B.9.9: { applicable: true }"), "AIMS2006", 5, 5, "Annex B is guidance"),
        Bad("wrong control id of public lists: 39", Statement("39: { applicable: true }"), "AIMS2006", 5, 5, "Annex A has 38"),
        Bad("row that decides nothing", Statement("A.2.2: { reason: RISK-1 }"), "AIMS2004", 5, 12, "'applicable' is missing"),
        Bad("row that is a word", Statement("A.2.2: yes"), "AIMS2003", 5, 12, "'A.2.2' is 'yes'; it must be a mapping, for example { applicable: true }"),
        Bad("row that may apply", Statement("A.2.2: { applicable: partly }"), "AIMS2003", 5, 26, "true or false"),
        Bad("exclusion without a reason", Statement("A.7.3: { applicable: false }"), "AIMS2007", 5, 26, "Control A.7.3 is said not to apply, without a reason"),
        Bad("exclusion with an empty reason", Statement("A.7.3: { applicable: false, reason: }"), "AIMS2007", 5, 26, "without a reason"),
        Bad("status that is no word", Statement("A.2.2: { applicable: true, status: done }"), "AIMS2003", 5, 40, "notStarted, inProgress, implemented"),
        Bad("statement without controls", GoodRoot + "statementOfApplicability: { version: 3 }\n", "AIMS2004", 3, 27, "'controls' is missing"),
        Bad("statement that says it is complete", GoodRoot + "statementOfApplicability:\n  complete: true\n  controls:\n    A.2.2: { applicable: true }\n", "AIMS2004", 4, 13, "A row for each of A.2.3, A.2.4,"),
        BadWaiver("waiver in aims.yaml for all code", "rule: AIMS1007, reason: Soon, approvedBy: B. Chen, expires: 2027-01-31", "AIMS2004", 5, "'scope' is missing; add it, for example: scope: [ \"A:Contoso.Legacy\" ]"),
        BadWaiver("waiver in aims.yaml of a requirement", "requirement: impactAssessment, scope: [ A:X ], reason: Soon, approvedBy: B. Chen, expires: 2027-01-31", "AIMS2002", 7, "'requirement' is not a key of a waiver in aims.yaml; its keys are rule, scope", "rule: AIMS1007, "),
        BadWaiver("waiver in aims.yaml of nothing", "scope: [ A:X ], reason: Soon, approvedBy: B. Chen, expires: 2027-01-31", "AIMS2004", 5, "'rule' is missing"),
        BadWaiver("waiver in aims.yaml with a wildcard", "rule: AIMS1007, scope: [ 'A:Contoso.*' ], reason: Soon, approvedBy: B. Chen, expires: 2027-01-31", "AIMS2003", 32, "without wildcards"),
        BadWaiver("waiver in aims.yaml of the register's own rule", "rule: AIMS2001, scope: [ A:X ], reason: Soon, approvedBy: B. Chen, expires: 2027-01-31", "AIMS2003", 13, "is mended, not accepted"),
        BadWaiver("waiver in aims.yaml without expiry", "rule: AIMS1007, scope: [ A:X ], reason: Soon, approvedBy: B. Chen", "AIMS2004", 5, "'expires' is missing"),
        BadWaiver("waiver in aims.yaml that expires before it is approved", "rule: AIMS1007, scope: [ A:X ], reason: Soon, approvedBy: B. Chen, approvedOn: 2027-02-01, expires: 2027-01-31", "AIMS2003", 107, "after 'approvedOn', which is 2027-02-01"),
        Bad("waivers in aims.yaml that are one", GoodRoot + "waivers: { rule: AIMS1007 }\n", "AIMS2003", 3, 10, "it must be a list of mappings"),
        Bad("organization that is a list", "version: 1\norganization: [ Contoso ]\n", "AIMS2003", 2, 15, "'organization' is a list; it must be a single value"),
    ];

    private static BadRegister Bad(string name, string text, string id, int line, int column, string part) =>
        new(name, RootPath, text, id, line, column, part);

    private static BadRegister BadWaiver(string name, string fields, string id, int column, string part, string before = "") =>
        Bad(name, $"{GoodRoot}waivers:\n  - {{ {before}{fields} }}\n", id, 4, column + before.Length, part);

    private static string Statement(string row) => $"{GoodRoot}statementOfApplicability:\n  controls:\n    {row}\n";
}
