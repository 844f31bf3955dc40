// why: a program without a type; a local function below its statements uses the client
// kind: exe
// expect invoke model=constant:gpt-4o provider=openai @A M:Program.{Main}$(System.String[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:gpt-4o provider=openai @B M:Program.{Main}$(System.String[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI;

const string Model = "gpt-4o";
IChatClient client = new OpenAIClient(Environment.GetEnvironmentVariable("OPENAI_KEY")!).GetChatClient(Model).AsIChatClient();
var response = await client.GetResponseAsync("Say hello."); // @A
Console.WriteLine(response.Text);
Console.WriteLine(await AskAsync("Say it again."));

async Task<string> AskAsync(string text)
{
    var answer = await client.GetResponseAsync(text); // @B
    return answer.Text;
}
