namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>Source code and register entries that the tests' projects are made of.</summary>
internal static class ClaimsCode
{
    /// <summary>The model SDK, real, with the OpenAI package that it needs.</summary>
    public const string ModelSdk =
        """<ItemGroup><PackageReference Include="Microsoft.Extensions.AI.OpenAI" Version="10.11.0" /><PackageReference Include="OpenAI" Version="2.15.0" /></ItemGroup>""";

    /// <summary>Only its abstractions, which is enough to call a model.</summary>
    public const string ModelAbstractions = """<ItemGroup><PackageReference Include="Microsoft.Extensions.AI.Abstractions" Version="10.11.0" /></ItemGroup>""";

    public const string Executable = "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>";

    /// <summary>The method that the model calls of these sources compile to.</summary>
    public const string GetResponse =
        "M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)";

    /// <summary>A class that calls a model, in a line that has <c>GetResponseAsync</c>.</summary>
    /// <param name="mark">An attribute before the class.</param>
    /// <param name="around">A line before the call, for example a pragma.</param>
    public static string Triage(string mark = "", string around = "") => $$"""
        using Aims.Annotations;
        using Microsoft.Extensions.AI;

        namespace Contoso.Claims;

        {{mark}}
        public sealed class Triage(IChatClient client)
        {
            public async Task<string> RouteAsync(string claim)
            {
        {{around}}
                var response = await client.GetResponseAsync(claim);
                return response.Text;
            }
        }
        """;

    /// <summary>The smallest program.</summary>
    public const string Main = """
        namespace Contoso.Claims;

        public static class Program
        {
            public static void Main() => Console.WriteLine("Claims");
        }
        """;

    /// <summary><c>aims/aims.yaml</c>.</summary>
    public const string Root = "version: 1\norganization: Contoso Insurance\n";

    public const string RiskOwner = "riskOwner: { name: A. Rivera, role: Head of Claims, contact: claims-risk@contoso.example }\n";

    public const string ImpactAssessment = """
        impactAssessment:
          id: IA-2026-004
          document: https://contoso.example/assessments/IA-2026-004
          approvedBy: B. Chen
          approvedOn: 2026-06-01
          nextReview: 2127-06-01

        """;

    /// <summary>A system's file, without risk owner and impact assessment.</summary>
    public static string System(string id, string rest = RiskOwner + ImpactAssessment) => $"""
        id: {id}
        name: Claims triage assistant
        purpose: Suggests a handling route for an incoming claim; a claims handler decides.
        lifecycle: pilot
        role: deployer
        models:
          - provider: openai
            id: gpt-4.1-mini
        {rest.ReplaceLineEndings("\n")}
        """;

    /// <summary>Writes a register with one complete system.</summary>
    public static void WriteRegister(Workspace workspace, string folder, string systemId)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        workspace.Write($"{prefix}aims/aims.yaml", Root);
        workspace.Write($"{prefix}aims/systems/{systemId}.yaml", System(systemId));
    }
}
