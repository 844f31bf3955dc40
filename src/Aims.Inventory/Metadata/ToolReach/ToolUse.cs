using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Governance.ValueFlow;

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

    /// <summary>The tool's name, where it is a constant: as an argument, or set in options.</summary>
    public static string? DeclaredName(CallValue? use)
    {
        foreach (var argument in use?.Arguments ?? [])
        {
            var name = argument.Value switch
            {
                ConstantValue constant when argument.Parameter is "name" or "functionName" or "toolName" => constant.Text,
                CallValue { Api.IsConstructor: true } options => options.Mutations
                    .Where(mutation => mutation.Api.Member == "set_Name")
                    .Select(mutation => mutation.Arguments is [.., { Value: ConstantValue constant }] ? constant.Text : null)
                    .LastOrDefault(),
                _ => null,
            };
            if (!string.IsNullOrEmpty(name))
            {
                return name;
            }
        }

        return null;
    }
}
