using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

/// <summary>Mistakes in what an entry may have besides: each is the good system and lines below it.</summary>
internal static class BadEntries
{
    // The first line below the good system.
    private const int FirstLine = 19;

    public static IEnumerable<BadRegister> Cases =>
    [
        Bad("waiver without reason", "waivers:\n  - { requirement: riskAssessment, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2004", 1, 5, "'reason' is missing"),
        Bad("waiver without approver", "waivers:\n  - { requirement: riskAssessment, reason: Pilot, expires: 2027-01-31 }\n", "AIMS2004", 1, 5, "'approvedBy' is missing"),
        Bad("waiver without expiry", "waivers:\n  - { requirement: riskAssessment, reason: Pilot, approvedBy: B. Chen }\n", "AIMS2004", 1, 5, "'expires' is missing"),
        Bad("waiver of nothing", "waivers:\n  - { requirement: , reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2004", 1, 7, "'requirement' is missing"),
        Bad("waiver of the risk owner", "waivers:\n  - { requirement: riskOwner, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 20, "not every system must have"),
        Bad("waiver of what is misspelled", "waivers:\n  - { requirement: impactAssesment, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 20, "did you mean 'impactAssessment'?"),
        Bad("waiver that expires before it is approved", "waivers:\n  - { requirement: riskAssessment, reason: Pilot, approvedBy: B. Chen, approvedOn: 2027-02-01, expires: 2027-01-31 }\n", "AIMS2003", 1, 105, "after 'approvedOn', which is 2027-02-01"),
        Bad("waiver of a rule and a requirement", "waivers:\n  - { rule: AIMS1003, requirement: riskAssessment, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 13, "'rule' is given beside 'requirement'; it must be in an entry of its own"),
        Bad("waiver of neither", "waivers:\n  - { reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2004", 1, 5, "'requirement' or 'rule' is missing; add one, for example: requirement: impactAssessment or rule: AIMS1005"),
        Bad("waiver of neither with a scope", "waivers:\n  - { scope: [ N:A ], reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2004", 1, 5, "'requirement' or 'rule' is missing"),
        Bad("waiver of a requirement with a scope", "waivers:\n  - { requirement: riskAssessment, scope: [ N:A ], reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 43, "'scope' is given without 'rule'; it must be beside 'rule', or left out"),
        Bad("waiver of a rule of the register", "waivers:\n  - { rule: AIMS2004, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 13, "what AIMS2004 reports is mended, not accepted"),
        Bad("waiver of a rule that is misspelled", "waivers:\n  - { rule: AIMS10005, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 13, "did you mean 'AIMS1005'?"),
        Bad("waiver of a rule of others", "waivers:\n  - { rule: CA1822, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 13, "one of AIMS1001, AIMS1002"),
        Bad("waiver of several rules", "waivers:\n  - { rule: [ AIMS1005 ], reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 13, "it must be a single value"),
        Bad("waiver of a rule without reason", "waivers:\n  - { rule: AIMS1005, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2004", 1, 5, "'reason' is missing"),
        Bad("waiver of a rule without approver", "waivers:\n  - { rule: AIMS1005, reason: Pilot, expires: 2027-01-31 }\n", "AIMS2004", 1, 5, "'approvedBy' is missing"),
        Bad("waiver of a rule without expiry", "waivers:\n  - { rule: AIMS1005, reason: Pilot, approvedBy: B. Chen }\n", "AIMS2004", 1, 5, "'expires' is missing"),
        Bad("waiver of a rule for ever", "waivers:\n  - { rule: AIMS1005, reason: Pilot, approvedBy: B. Chen, expires: never }\n", "AIMS2003", 1, 68, "a date in the form yyyy-MM-dd"),
        Bad("waiver with a scope that is no list", "waivers:\n  - { rule: AIMS1005, scope: N:A, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 30, "'scope' is 'N:A'; it must be a list of"),
        Bad("waiver with a scope that is no code", "waivers:\n  - { rule: AIMS1005, scope: [ Contoso.Claims ], reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 32, "'N:Namespace' (and all below it)"),
        Bad("waiver with a scope that is cut at a comma", "waivers:\n  - { rule: AIMS1005, scope: [ M:A.B.C(System.String,System.Int32) ], reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2003", 1, 32, "'scope' is 'M:A.B.C(System.String', cut off at a comma"),
        Bad("waiver with a key that is misspelled", "waivers:\n  - { rule: AIMS1005, scopes: [ N:A ], reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }\n", "AIMS2002", 1, 23, "did you mean 'scope'?"),
        Bad("waivers that are a mapping", "waivers: { requirement: riskAssessment }\n", "AIMS2003", 0, 10, "it must be a list of mappings"),

        BadImpact("impact on nobody", "about: fairness, effect: Some wait", "AIMS2004", 7, "'on' is missing"),
        BadImpact("impact about what is misspelled", "on: society, about: fairnes, effect: Some wait", "AIMS2003", 29, "did you mean 'fairness'?"),
        BadImpact("impact on somebody else", "on: company, about: fairness, effect: Some wait", "AIMS2003", 13, "one of individuals, groups, society"),
        BadImpact("impact without effect", "on: groups, about: privacy", "AIMS2004", 7, "'effect' is missing"),
        Bad("trigger that is no word", "  triggers: [ modelchange ]\n", "AIMS2003", 0, 15, "did you mean 'modelChange'?"),
        Bad("type of assessment", "  type: ISO 42005\n", "AIMS2003", 0, 9, "systemImpact"),

        Bad("risk assessment that is a list", "riskAssessment: [ RA-1 ]\n", "AIMS2003", 0, 17, "a mapping, for example riskAssessment: {"),
        Bad("treatment that is no word", "riskAssessment: { id: RA-1, treatment: [ reduce ] }\n", "AIMS2003", 0, 42, "one of avoid, mitigate, transfer, accept"),
        Bad("treatment that is no list", "riskAssessment: { id: RA-1, treatment: mitigate }\n", "AIMS2003", 0, 40, "it must be a list of values"),
        Bad("level of risk", "riskAssessment: { id: RA-1, residualLevel: 3 }\n", "AIMS2003", 0, 44, "veryLow, low, medium, high, veryHigh"),
        Bad("risk with an unknown control", "riskAssessment: { id: RA-1, risks: [ { id: R-1, what: Leak, controls: [ A.7.9 ] } ] }\n", "AIMS2006", 0, 73, "'A.7.9' is not a control of ISO/IEC 42001:2023 Annex A"),
        Bad("two risks of one id", "riskAssessment:\n  id: RA-1\n  risks:\n    - { id: R-1, what: Leak }\n    - { id: R-1, what: Loss }\n", "AIMS2005", 4, 13, "is already used at claims-triage.yaml(22)"),
        Bad("review before the approval", "riskAssessment: { id: RA-1, approvedOn: 2026-06-01, nextReview: 2026-06-01 }\n", "AIMS2003", 0, 65, "'nextReview' is '2026-06-01'; it must be after 'approvedOn'"),

        Bad("generative-AI risk that is not one", "generativeAiRisks: [ Hallucination ]\n", "AIMS2006", 0, 22, "its names are CBRN information or capabilities; Confabulation"),
        Bad("generative-AI risk with a small letter", "generativeAiRisks: [ data privacy ]\n", "AIMS2006", 0, 22, "did you mean 'Data privacy'?"),
        Bad("generative-AI risk that is cut at its comma", "generativeAiRisks: [ \"Dangerous, violent or hateful content\" ]\n", "AIMS2006", 0, 22, "did you mean 'Dangerous, violent, or hateful content'?"),

        Bad("EU tier that is no word", "euAiAct: { tier: limited, textVersion: \"2024/1689\", classifiedBy: Legal }\n", "AIMS2003", 0, 18, "transparencyDuties"),
        Bad("EU classification by nobody", "euAiAct: { tier: minimalRisk, textVersion: \"2024/1689\" }\n", "AIMS2004", 0, 10, "'classifiedBy' is missing"),
        Bad("EU classification by no text", "euAiAct: { tier: minimalRisk, classifiedBy: Legal }\n", "AIMS2004", 0, 10, "'textVersion' is missing"),
        Bad("point that Annex III lacks", "euAiAct: { tier: highRisk, annexIII: 5(e), textVersion: \"2024/1689\", classifiedBy: Legal }\n", "AIMS2003", 0, 38, "5(d)"),

        Bad("oversight without mode", "humanOversight: { by: claims handlers }\n", "AIMS2004", 0, 17, "mode: beforeEffect"),
        Bad("personal data that is not said plainly", "data: { personal: some }\n", "AIMS2003", 0, 19, "true or false"),
        Bad("document outside of the repository", "design: [ ../design.md ]\n", "AIMS2003", 0, 11, "inside the folder that holds aims/"),
        Bad("document with an absolute path", "design: [ /docs/design.md ]\n", "AIMS2003", 0, 11, "inside the folder that holds aims/"),
        Bad("document on a drive", "design: [ 'C:\\docs\\design.md' ]\n", "AIMS2003", 0, 11, "a path with '/'"),
        Bad("document with a password", "design: [ \"https://me:secret@contoso.example/design\" ]\n", "AIMS2003", 0, 11, "without user name and password"),
        Bad("documents that are one", "design: docs/design.md\n", "AIMS2003", 0, 9, "it must be a list"),
        Bad("evidence for an unknown control", "evidence: [ { id: E-1, control: B.9.9, document: docs/a.md } ]\n", "AIMS2006", 0, 33, "probably meant: 'A.9.4'"),
        Bad("evidence of nothing", "evidence: [ { id: E-1, control: A.9.4 } ]\n", "AIMS2004", 0, 13, "'document' is missing"),
        Bad("evaluation without id", "evaluations: [ { document: docs/a.md } ]\n", "AIMS2004", 0, 16, "'id' is missing"),
        Bad("approval that is no word", "approval: { state: ok, approvedBy: B. Chen, approvedOn: 2026-06-10 }\n", "AIMS2003", 0, 20, "approvedWithConditions"),
        Bad("supplier without what it provides", "suppliers: [ { name: OpenAI } ]\n", "AIMS2004", 0, 14, "'provides' is missing"),
        Bad("item of a list that is empty", "limitations:\n  - Weak on claims in Polish\n  -\n", "AIMS2003", 2, 4, "'limitations' is empty"),
        Bad("item of a list that is a mapping", "limitations:\n  - Weak: on claims in Polish\n", "AIMS2003", 1, 5, "'limitations' is a mapping"),
        Bad("key of another mapping", "humanOversight: { mode: beforeEffect, owner: K. Osei }\n", "AIMS2002", 0, 39, "'owner' is not a key of human oversight"),
        Bad("confidentiality that is no word", "confidentiality: secret\n", "AIMS2003", 0, 18, "public, internal, confidential, restricted"),
        Bad("tool without method", "tools: [ { effects: [ mail ] } ]\n", "AIMS2004", 0, 10, "'method' is missing; add it, for example: method: M:"),
        Bad("tool by its name", "tools: [ { method: RouteClaim } ]\n", "AIMS2003", 0, 20, "a method's documentation id"),
        Bad("tool by its field", "tools: [ { method: F:Contoso.Desk.Route } ]\n", "AIMS2003", 0, 20, "M:Contoso.Claims.RoutingDesk.RouteClaim"),
        Bad("tool cut at a comma", "tools: [ { method: M:Contoso.Desk.Route(System.String,System.Int32,System.Int32), effects: [ mail ] } ]\n", "AIMS2003", 0, 20, "in quotes when it has commas"),
        Bad("tool that is a text", "tools: [ \"M:Contoso.Desk.Route\" ]\n", "AIMS2003", 0, 10, "it must be a list of mappings"),
        Bad("effect that is no word", "tools: [ { method: M:Contoso.Desk.Route, effects: [ httpwrite ] } ]\n", "AIMS2003", 0, 53, "did you mean 'http-write'?"),
    ];

    // The good system ends with its impact assessment, so an indented line belongs to that.
    private static BadRegister BadImpact(string name, string fields, string id, int column, string part) =>
        Bad(name, $"  impacts:\n    - {{ {fields} }}\n", id, 1, column, part);

    private static BadRegister Bad(string name, string lines, string id, int line, int column, string part) =>
        new(name, SystemPath, GoodSystem + lines, id, FirstLine + line, column, part);
}
