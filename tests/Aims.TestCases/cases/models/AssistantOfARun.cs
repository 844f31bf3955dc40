// why: a run takes its model from the assistant that it names by id, and what continues the run from the run
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Assistants.AssistantClient.CreateThreadAndRun(System.String,OpenAI.Assistants.ThreadCreationOptions,OpenAI.Assistants.RunCreationOptions,System.Threading.CancellationToken)
// expect invoke model=constant:gpt-4o provider=openai @B M:Cases.Claims.Route(System.String) => M:OpenAI.Assistants.AssistantClient.SubmitToolOutputsToRun(System.String,System.String,System.Collections.Generic.IEnumerable{OpenAI.Assistants.ToolOutput},System.Threading.CancellationToken)
#pragma warning disable OPENAI001
using System.Collections.Generic;
using OpenAI;
using OpenAI.Assistants;

namespace Cases;

public static class Claims
{
    public static string Route(string key)
    {
        AssistantClient client = new OpenAIClient(key).GetAssistantClient();
        Assistant assistant = client.CreateAssistant("gpt-4o", new AssistantCreationOptions { Name = "claims" });
        ThreadRun run = client.CreateThreadAndRun(assistant.Id); // @A
        while (!run.Status.IsTerminal)
        {
            run = client.GetRun(run.ThreadId, run.Id);
            if (run.Status == RunStatus.RequiresAction)
            {
                run = client.SubmitToolOutputsToRun(run.ThreadId, run.Id, new List<ToolOutput>()); // @B
            }
        }

        return run.Id;
    }
}
