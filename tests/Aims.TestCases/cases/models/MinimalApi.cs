// why: a handler of a web application is given the client that the program registers above it
// kind: exe
// expect invoke model=configuration:AI:Model?gpt-4o sourceModel=unknown:injected provider=openai sourceProvider=any @A M:Program.{Main}$(System.String[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:gpt-4o-mini sourceModel=join:fast provider=openai sourceProvider=any @B M:Program.{Main}$(System.String[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;

var builder = WebApplication.CreateBuilder(args);
var openAI = new OpenAIClient(builder.Configuration["AI:Key"]!);
builder.Services.AddChatClient(openAI.GetChatClient(builder.Configuration["AI:Model"] ?? "gpt-4o").AsIChatClient());
builder.Services.AddKeyedChatClient("fast", openAI.GetChatClient("gpt-4o-mini").AsIChatClient());
var app = builder.Build();
app.MapPost("/route", async (IChatClient client, string claim) =>
{
    var response = await client.GetResponseAsync(claim); // @A
    return response.Text;
});
app.MapPost("/check", ([FromKeyedServices("fast")] IChatClient client, string claim) => client.GetResponseAsync(claim)); // @B
app.Run();
