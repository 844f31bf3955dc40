// why: a server of the protocol in dependency injection
// package: ModelContextProtocol 2.4.0
// expect mcp modality=any provider=any @Server M:Cases.Startup.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection) => M:Microsoft.Extensions.DependencyInjection.McpServerServiceCollectionExtensions.AddMcpServer(Microsoft.Extensions.DependencyInjection.IServiceCollection,System.Action{ModelContextProtocol.Server.McpServerOptions})
// expect mcp modality=any provider=any @Stdio M:Cases.Startup.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection) => M:Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions.WithStdioServerTransport(Microsoft.Extensions.DependencyInjection.IMcpServerBuilder)
// expect mcp modality=any provider=any @Tools M:Cases.Startup.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection) => M:Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions.WithToolsFromAssembly(Microsoft.Extensions.DependencyInjection.IMcpServerBuilder,System.Reflection.Assembly,System.Text.Json.JsonSerializerOptions)

namespace Cases;

using Microsoft.Extensions.DependencyInjection;

public static class Startup
{
    public static void Register(IServiceCollection services)
    {
        var builder = services.AddMcpServer(); // @Server
        builder.WithStdioServerTransport(); // @Stdio
        builder.WithToolsFromAssembly(); // @Tools
    }
}
