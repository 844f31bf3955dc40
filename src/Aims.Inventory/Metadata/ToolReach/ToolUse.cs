using Aims.Governance.Catalogue;
using Aims.Governance.Observations;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>What a use of a tool API says itself.</summary>
internal static class ToolUse
{
    /// <summary>Whether the use hands a tool to a model, or offers one to the models of those who connect.</summary>
    public static bool IsTool(Observation use) =>
        use.Entry.Kind == ApiKind.Tool
        || (use.Entry.Kind == ApiKind.Mcp
            && (use.Entry.Type, use.Entry.Member) is ("ModelContextProtocol.Server.McpServerTool", "Create")
                or ("Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions", "WithCallToolHandler"));
}
