// why: a run's options may have a function that is called with the client of what runs
// package: Microsoft.Agents.AI 1.28.0
// expect invoke model=constant:gpt-4o provider=any sourceModel=unknown:injected @A M:Cases.Claims.CheckAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,Microsoft.Extensions.AI.IChatClient,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=unknown:injected provider=any @B M:Cases.Claims.OtherAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,Microsoft.Extensions.AI.IChatClient,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:gpt-4o provider=any @Run M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Agents.AI.AIAgent.RunAsync(System.String,Microsoft.Agents.AI.AgentSession,Microsoft.Agents.AI.AgentRunOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task RunAsync(IChatClient client, string claim)
    {
        AIAgent agent = new ChatClientAgent(client, new ChatClientAgentOptions { ChatOptions = new ChatOptions { ModelId = "gpt-4o" } });
        var session = await agent.CreateSessionAsync();
        var options = new ChatClientAgentRunOptions(new ChatOptions()) { ChatClientFactory = inner => inner.AsBuilder().Use(CheckAsync, null).Build() };
        await agent.RunAsync(claim, session, options); // @Run
    }

    // Nothing is seen to be run with these.
    public static ChatClientAgentRunOptions Options() =>
        new(new ChatOptions()) { ChatClientFactory = inner => inner.AsBuilder().Use(OtherAsync, null).Build() };

    private static Task<ChatResponse> CheckAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, IChatClient inner, CancellationToken cancellationToken) =>
        inner.GetResponseAsync(messages, options, cancellationToken); // @A

    private static Task<ChatResponse> OtherAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, IChatClient inner, CancellationToken cancellationToken) =>
        inner.GetResponseAsync(messages, options, cancellationToken); // @B
}
