using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

internal static class BadBaselineFiles
{
    public static IEnumerable<BadRegister> Cases =>
    [
        Bad("empty baseline", "", "AIMS2004", 1, 1, "needs at least version, reason, approvedBy, expires, findings"),
        Bad("baseline that is a list", "- rule: AIMS1001\n", "AIMS2003", 1, 1, "The file is a list; it must be a mapping"),
        Bad("baseline that is not YAML", "version: [1\n", "AIMS2001", 1, 10, "is not closed"),
        Spoilt("baseline without version", "version: 1\n", "", "AIMS2004", 1, 1, "'version' is missing"),
        Spoilt("baseline without reason", "reason: Code from before\n", "", "AIMS2004", 1, 1, "'reason' is missing"),
        Spoilt("baseline without approver", "approvedBy: B. Chen\n", "", "AIMS2004", 1, 1, "'approvedBy' is missing"),
        Spoilt("baseline without expiry", "expires: 2027-05-31\n", "", "AIMS2004", 1, 1, "'expires' is missing"),
        Spoilt("baseline with a day that the calendar lacks", "2027-05-31", "2027-02-30", "AIMS2003", 5, 10, "a day that the calendar has"),
        Spoilt("baseline that expires before it is approved", "2027-05-31", "2026-11-01", "AIMS2003", 5, 10, "after 'approvedOn', which is 2026-11-29"),
        Spoilt("baseline with a misspelled key", "expires:", "expries:", "AIMS2002", 5, 1, "did you mean 'expires'?"),
        Spoilt("baseline without findings", GoodEntries, "", "AIMS2004", 1, 1, "'findings' is missing"),
        Spoilt("baseline whose findings are a text", GoodEntries, "findings: none\n", "AIMS2003", 6, 11, "it must be a list of mappings"),
        Spoilt("entry that is a rule", GoodEntries, "findings: [ AIMS1001 ]\n", "AIMS2003", 6, 13, "a list of mappings"),
        Spoilt("entry with an unknown rule", "rule: AIMS1001", "rule: AIMS101", "AIMS2003", 7, 13, "did you mean 'AIMS1001'?"),
        Spoilt("entry of a rule of the register", "rule: AIMS1001", "rule: AIMS2005", "AIMS2003", 7, 13, "is mended, not accepted"),
        Spoilt("entry without rule", "rule: AIMS1001, ", "", "AIMS2004", 7, 5, "'rule' is missing"),
        Spoilt("entry without assembly", "assembly: Contoso.Claims, member: \"M", "member: \"M", "AIMS2004", 7, 5, "'assembly' is missing"),
        Spoilt("entry about nothing", ", about: ChatClient.CompleteChat", "", "AIMS2004", 7, 5, "'about' is missing"),
        Spoilt("entry of a member without its kind", "M:Contoso.Claims.Triage.RouteAsync", "Contoso.Claims.Triage.RouteAsync", "AIMS2003", 7, 57, "a documentation id, for example M:"),
        Spoilt("entry of no finding", "count: 2", "count: 0", "AIMS2003", 7, 149, "a whole number from 1"),
        Spoilt("entry of many findings", "count: 2", "count: all", "AIMS2003", 7, 149, "a whole number from 1"),
        Spoilt("entry with a line", "count: 2", "line: 42", "AIMS2002", 7, 142, "'line' is not a key of an entry of the baseline; its keys are rule, assembly, member, about, count"),
        Spoilt("entry that is there twice", GoodEntries, GoodEntries + GoodEntries.Split('\n')[1] + "\n", "AIMS2005", 9, 5, "The entry for AIMS1001 of 'M:Contoso.Claims.Triage.RouteAsync(System.String)' is already used at baseline.yaml(7)"),
    ];

    private static BadRegister Spoilt(string name, string old, string replacement, string id, int line, int column, string part)
    {
        Assert.Contains(old, GoodBaseline, StringComparison.Ordinal);
        return Bad(name, GoodBaseline.Replace(old, replacement, StringComparison.Ordinal), id, line, column, part);
    }

    private static BadRegister Bad(string name, string text, string id, int line, int column, string part) =>
        new(name, BaselinePath, text, id, line, column, part);
}
