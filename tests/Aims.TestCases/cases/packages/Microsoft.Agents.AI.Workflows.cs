// why: a workflow of agents calls their models when it runs
// package: Microsoft.Agents.AI.Workflows 1.28.0
// expect agent modality=agent provider=any @Sequence M:Cases.Claims.Run(Microsoft.Agents.AI.AIAgent,Microsoft.Agents.AI.AIAgent,System.String) => M:Microsoft.Agents.AI.Workflows.AgentWorkflowBuilder.BuildSequential(System.Collections.Generic.IEnumerable{Microsoft.Agents.AI.AIAgent})
// expect agent modality=agent provider=any @Magentic M:Cases.Claims.Plan(Microsoft.Agents.AI.AIAgent) => M:Microsoft.Agents.AI.Workflows.AgentWorkflowBuilder.CreateMagenticBuilderWith(Microsoft.Agents.AI.AIAgent)
// expect invoke modality=agent model=unknown:injected provider=any @Run M:Cases.Claims.Run(Microsoft.Agents.AI.AIAgent,Microsoft.Agents.AI.AIAgent,System.String) => M:Microsoft.Agents.AI.Workflows.InProcessExecution.RunAsync``1(Microsoft.Agents.AI.Workflows.Workflow,``0,System.String,System.Threading.CancellationToken)
// expect pipeline modality=agent stage=approval provider=any @Signoff M:Cases.Claims.Plan(Microsoft.Agents.AI.AIAgent) => M:Microsoft.Agents.AI.Workflows.MagenticWorkflowBuilder.RequirePlanSignoff(System.Boolean)
// expect pipeline modality=agent stage=telemetry provider=any @Telemetry M:Cases.Claims.Watch(Microsoft.Agents.AI.Workflows.WorkflowBuilder) => M:Microsoft.Agents.AI.Workflows.OpenTelemetryWorkflowBuilderExtensions.WithOpenTelemetry(Microsoft.Agents.AI.Workflows.WorkflowBuilder,System.Action{Microsoft.Agents.AI.Workflows.Observability.WorkflowTelemetryOptions},System.Diagnostics.ActivitySource)
#pragma warning disable MAAIW001, MAAI001

namespace Cases;

using System.Threading.Tasks;
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Workflows;

public class Claims
{
    public async Task Run(AIAgent first, AIAgent second, string text)
    {
        var workflow = AgentWorkflowBuilder.BuildSequential(new[] { first, second }); // @Sequence
        await InProcessExecution.RunAsync(workflow, text); // @Run
    }

    public void Plan(AIAgent manager)
    {
        var builder = AgentWorkflowBuilder.CreateMagenticBuilderWith(manager); // @Magentic
        builder.RequirePlanSignoff(); // @Signoff
    }

    public void Watch(WorkflowBuilder builder) => builder.WithOpenTelemetry(); // @Telemetry
}
