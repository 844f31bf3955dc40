using Aims.Governance.Catalogue;

namespace Aims.Governance.Observations;

/// <summary>What a use of a tool API says itself.</summary>
public static class ToolUse
{
    /// <summary>Whether the use hands a tool to a model, or offers one to the models of those who connect.</summary>
    public static bool IsTool(Observation use) =>
        use.Entry.Kind == ApiKind.Tool
        || (use.Entry.Kind == ApiKind.Mcp
            && (use.Entry.Type, use.Entry.Member) is ("ModelContextProtocol.Server.McpServerTool", "Create")
                or ("Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions", "WithCallToolHandler"));
}
