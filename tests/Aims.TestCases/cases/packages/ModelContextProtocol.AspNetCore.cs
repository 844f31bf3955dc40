// why: a server of the protocol over HTTP
// package: ModelContextProtocol.AspNetCore 2.3.1
// expect mcp modality=any provider=any @Http M:Cases.Startup.Register(Microsoft.Extensions.DependencyInjection.IMcpServerBuilder) => M:Microsoft.Extensions.DependencyInjection.HttpMcpServerBuilderExtensions.WithHttpTransport(Microsoft.Extensions.DependencyInjection.IMcpServerBuilder,System.Action{ModelContextProtocol.AspNetCore.HttpServerTransportOptions})
// expect mcp modality=any provider=any @Map M:Cases.Startup.Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder) => M:Microsoft.AspNetCore.Builder.McpEndpointRouteBuilderExtensions.MapMcp(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder,System.String)

namespace Cases;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

public static class Startup
{
    public static void Register(IMcpServerBuilder builder) => builder.WithHttpTransport(); // @Http

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMcp(); // @Map
}
