// why: an agent that another one is given as a tool has a model of its own, which isn't the other's
// package: Microsoft.Agents.AI 1.28.0
// expect invoke model=unknown:injected provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Agents.AI.AIAgent.RunAsync(System.String,Microsoft.Agents.AI.AgentSession,Microsoft.Agents.AI.AgentRunOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public async Task<string> RouteAsync(string claim)
    {
        AIAgent expert = new ChatClientAgent(client, new ChatClientAgentOptions { ChatOptions = new ChatOptions { ModelId = "o3" } });
        AIAgent agent = client.AsAIAgent("Route the claim.", tools: [expert.AsAIFunction()]);
        return (await agent.RunAsync(claim)).Text; // @A
    }
}
