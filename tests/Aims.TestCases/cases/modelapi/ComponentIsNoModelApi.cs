// why: [AiComponent] says whose the code is, not that calling it calls a model
// expect invoke @A M:Cases.Triage.Route(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

[AiComponent("claims-triage", Purpose = "Suggests a desk.")]
public class Triage(IChatClient client)
{
    [AiControl("A.6.2.8", "Each answer is logged.")]
    public string Route(string claim) => client.GetResponseAsync(claim).Result.Text; // @A
}

public class Claims
{
    public string Run(Triage triage) => triage.Route("A dented car.");
}
