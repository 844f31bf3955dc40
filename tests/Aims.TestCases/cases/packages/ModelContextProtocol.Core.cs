// why: clients and servers of the protocol, and the model that a server borrows from its client
// package: ModelContextProtocol.Core 2.4.0
// expect mcp modality=any provider=any @Transport M:Cases.Client.Connect(System.String) => M:ModelContextProtocol.Client.StdioClientTransport.#ctor(ModelContextProtocol.Client.StdioClientTransportOptions,Microsoft.Extensions.Logging.ILoggerFactory)
// expect mcp modality=any provider=any @Connect M:Cases.Client.Connect(System.String) => M:ModelContextProtocol.Client.McpClient.CreateAsync(ModelContextProtocol.Client.IClientTransport,ModelContextProtocol.Client.McpClientOptions,Microsoft.Extensions.Logging.ILoggerFactory,System.Threading.CancellationToken)
// expect mcp modality=any provider=any @List M:Cases.Client.Connect(System.String) => M:ModelContextProtocol.Client.McpClient.ListToolsAsync(ModelContextProtocol.RequestOptions,System.Threading.CancellationToken)
// expect mcp modality=any provider=any @Call M:Cases.Client.Connect(System.String) => M:ModelContextProtocol.Client.McpClient.CallToolAsync(System.String,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Object},System.IProgress{ModelContextProtocol.ProgressNotificationValue},ModelContextProtocol.RequestOptions,System.Threading.CancellationToken)
// expect mcp modality=chat provider=any @Lend M:Cases.Client.Lend(Microsoft.Extensions.AI.IChatClient) => M:ModelContextProtocol.AIContentExtensions.CreateSamplingHandler(Microsoft.Extensions.AI.IChatClient,System.Text.Json.JsonSerializerOptions)
// expect mcp modality=any provider=any @ServerTool M:Cases.Server.Tool => M:ModelContextProtocol.Server.McpServerTool.Create(System.Delegate,ModelContextProtocol.Server.McpServerToolCreateOptions)
// expect construct modality=chat provider=any model=unknown:injected @Borrow M:Cases.Server.Borrow(ModelContextProtocol.Server.McpServer) => M:ModelContextProtocol.Server.McpServer.AsSamplingChatClient(System.Text.Json.JsonSerializerOptions)
// expect invoke modality=chat provider=any model=constant:claude-sonnet @Sample M:Cases.Server.Sample(ModelContextProtocol.Server.McpServer,Microsoft.Extensions.AI.ChatMessage[]) => M:ModelContextProtocol.Server.McpServer.SampleAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Text.Json.JsonSerializerOptions,System.Threading.CancellationToken)
#pragma warning disable MCP9001, MCP9002, MCP9003, MCP9004, MCP9005, MCPEXP001, CS0618

namespace Cases;

using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Server;

public class Client
{
    public async Task Connect(string tool)
    {
        var transport = new StdioClientTransport(new StdioClientTransportOptions { Command = "server" }); // @Transport
        var client = await McpClient.CreateAsync(transport); // @Connect
        await client.ListToolsAsync(); // @List
        await client.CallToolAsync(tool); // @Call
    }

    public object Lend(IChatClient client) => client.CreateSamplingHandler(); // @Lend
}

public class Server
{
    public McpServerTool Tool() => McpServerTool.Create(FindRoute); // @ServerTool

    public IChatClient Borrow(McpServer server) => server.AsSamplingChatClient(); // @Borrow

    public Task Sample(McpServer server, ChatMessage[] messages)
    {
        var options = new ChatOptions { ModelId = "claude-sonnet" };
        return server.SampleAsync(messages, options); // @Sample
    }

    private static string FindRoute(string claim) => claim;
}
