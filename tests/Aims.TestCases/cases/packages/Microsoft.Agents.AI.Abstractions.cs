// why: an agent of any kind: its model is that of whoever made it, unless the run names one
// package: Microsoft.Agents.AI.Abstractions 1.28.0
// expect agent modality=agent provider=any @Session M:Cases.Claims.Run(System.String) => M:Microsoft.Agents.AI.AIAgent.CreateSessionAsync(System.Threading.CancellationToken)
// expect invoke modality=agent model=unknown:injected provider=any @Run M:Cases.Claims.Run(System.String) => M:Microsoft.Agents.AI.AIAgent.RunAsync(System.String,Microsoft.Agents.AI.AgentSession,Microsoft.Agents.AI.AgentRunOptions,System.Threading.CancellationToken)
// expect invoke modality=agent model=unknown:elsewhere provider=any @Base M:Cases.Own.RunCoreAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Agents.AI.AgentSession,Microsoft.Agents.AI.AgentRunOptions,System.Threading.CancellationToken) => M:Microsoft.Agents.AI.DelegatingAIAgent.RunCoreAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Agents.AI.AgentSession,Microsoft.Agents.AI.AgentRunOptions,System.Threading.CancellationToken)

namespace Cases;

using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

public class Claims(AIAgent agent)
{
    public async Task Run(string text)
    {
        var session = await agent.CreateSessionAsync(); // @Session
        await agent.RunAsync(text, session); // @Run
    }
}

public class Own(AIAgent inner) : DelegatingAIAgent(inner)
{
    protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        return base.RunCoreAsync(messages, session, options, cancellationToken); // @Base
    }
}
