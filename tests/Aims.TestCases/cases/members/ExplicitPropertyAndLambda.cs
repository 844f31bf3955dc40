// why: an explicitly implemented property, and a lambda in it, have the property's id
// expect invoke @A P:Cases.Assistant.Cases#IAssistant#Greeting => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B P:Cases.Assistant.Cases#IAssistant#Ask => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public interface IAssistant
{
    string Greeting { get; }

    Func<string, Task<ChatResponse>> Ask { get; }
}

public class Assistant(IChatClient client) : IAssistant
{
    string IAssistant.Greeting => client.GetResponseAsync("Greet.").Result.Text; // @A

    Func<string, Task<ChatResponse>> IAssistant.Ask => question => client.GetResponseAsync(question); // @B
}
