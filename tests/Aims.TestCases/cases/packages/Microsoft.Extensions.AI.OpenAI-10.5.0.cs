// why: a function as a tool of OpenAI's assistants, which later versions have no more
// package: Microsoft.Extensions.AI.OpenAI 10.5.0
// expect tool modality=agent @Tool M:Cases.Claims.Tool(Microsoft.Extensions.AI.AIFunction) => M:OpenAI.Assistants.MicrosoftExtensionsAIAssistantsExtensions.AsOpenAIAssistantsFunctionToolDefinition(Microsoft.Extensions.AI.AIFunctionDeclaration)
#pragma warning disable OPENAI001

namespace Cases;

using Microsoft.Extensions.AI;
using OpenAI.Assistants;

public class Claims
{
    public FunctionToolDefinition Tool(AIFunction function) => function.AsOpenAIAssistantsFunctionToolDefinition(); // @Tool
}
