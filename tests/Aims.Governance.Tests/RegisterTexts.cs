using Aims.Governance.Register;

namespace Aims.Governance.Tests;

/// <summary>Good register files, which the cases spoil in one place each.</summary>
internal static class RegisterTexts
{
    public const string RootPath = "aims/aims.yaml";
    public const string SystemPath = "aims/systems/claims-triage.yaml";
    public const string ModelApisPath = "aims/model-apis.yaml";
    public const string BaselinePath = "aims/baseline.yaml";
    public const string AssessedPath = "aims/assessed/claims-triage.yaml";

    public const string GoodRoot = "version: 1\norganization: Contoso Insurance\n";

    public const string GoodSystem =
        """
        id: claims-triage
        name: Claims triage assistant
        purpose: Suggests a handling route for an incoming claim; a claims handler decides.
        riskOwner:
          name: A. Rivera
          role: Head of Claims
          contact: claims-risk@contoso.example
        lifecycle: deployed            # planned | development | pilot | deployed | retired
        role: deployer
        models:
          - { provider: openai, id: gpt-4.1-mini }
        appliesTo: [ "N:Contoso.Claims" ]
        impactAssessment:
          id: IA-2026-004
          document: docs/assessments/IA-2026-004.md
          approvedBy: B. Chen
          approvedOn: 2026-06-01
          nextReview: 2027-06-01

        """;

    public const string GoodModelApis =
        """
        version: 1
        apis:
          - package: Contoso.Gateway
            versions: "1.0.0 - 2.0.0"
            assembly: Contoso.Gateway
            provider: azure-openai
            members:
              - { id: M:Contoso.Gateway.Client.AskAsync, kind: invoke, modality: chat, modelId: model, note: "text" }
              - { id: "M:Contoso.Gateway.Client.Ask(System.String,System.Int32)", kind: invoke }
              - { id: M:Contoso.Gateway.Client.#ctor, kind: construct, provider: local }
              - id: M:Contoso.Gateway.Generator`2.Generate*
                kind: invoke

        """;

    public const string GoodEntries =
        """
        findings:
          - { rule: AIMS1001, assembly: Contoso.Claims, member: "M:Contoso.Claims.Triage.RouteAsync(System.String)", about: ChatClient.CompleteChat, count: 2 }
          - { rule: AIMS1003, assembly: Contoso.Claims, member: "T:Contoso.Claims.Start", about: claims-triage }

        """;

    public const string GoodBaseline =
        $"""
        version: 1
        reason: Code from before
        approvedBy: B. Chen
        approvedOn: 2026-11-29
        expires: 2027-05-31
        {GoodEntries}
        """;

    public const string GoodAssessed =
        """
        # What it did.
        version: 1
        system: claims-triage

        assemblies:
          Contoso.Claims:
            models:
              - { provider: openai, from: constant, id: gpt-4.1-mini }
              - { provider: azure-openai, from: configuration, key: 'Claims:Model', id: small }
            providers:
              - openai
            endpoints:
              - gateway.contoso.example
            calls:
              - { kind: invoke, modality: chat }
            tools:
              - { method: 'M:Contoso.Claims.Desk.Route(System.String,System.Int32)', effects: [ http-write ] }
              - { api: 'M:Microsoft.Extensions.AI.HostedWebSearchTool.#ctor' }
            callers:
              - 'T:Contoso.Claims.Triage'

        """;

    /// <summary>The good file of an assessed system with one piece of its text replaced.</summary>
    public static string AssessedWith(string old, string replacement) => Replace(GoodAssessed, old, replacement);

    /// <summary>The good system with one piece of its text replaced.</summary>
    public static string SystemWith(string old, string replacement) => Replace(GoodSystem, old, replacement);

    /// <summary>The good model APIs with one piece of their text replaced.</summary>
    public static string ModelApisWith(string old, string replacement) => Replace(GoodModelApis, old, replacement);

    public static RegisterFile Read(string path, string text) => RegisterFileReader.Read(new RegisterSource(path, text));

    private static string Replace(string text, string old, string replacement)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
