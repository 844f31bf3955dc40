// why: the tools of an MCP server become tools of the model
// package: Anthropic.Mcp 1.0.0
// expect tool modality=chat @Tools M:Cases.Claims.Tools(ModelContextProtocol.Client.McpClient) => M:Anthropic.Helpers.Beta.Mcp.BetaMcp.ListToolsAsync(ModelContextProtocol.Client.McpClient,Anthropic.Models.Beta.Messages.BetaCacheControlEphemeral,System.Nullable{System.Boolean},System.Collections.Generic.IReadOnlyList{Anthropic.Models.Beta.Messages.BetaToolAllowedCaller},System.Nullable{System.Boolean},System.Collections.Generic.IReadOnlyList{System.Collections.Generic.IReadOnlyDictionary{System.String,System.Text.Json.JsonElement}},System.Nullable{System.Boolean},System.Threading.CancellationToken)

namespace Cases;

using System.Threading.Tasks;
using Anthropic.Helpers.Beta.Mcp;
using ModelContextProtocol.Client;

public class Claims
{
    public Task Tools(McpClient server) => BetaMcp.ListToolsAsync(server); // @Tools
}
