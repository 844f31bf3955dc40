// why: prompts, instructions and what else goes to the model stay out of the record
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:o3-mini provider=openai @B M:Cases.Claims.CheckAsync(System.String) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace Cases;

public class Claims(string key)
{
    private const string Prompt = "PLANTED-prompt-in-a-constant: route the claim.";
    private static readonly string Greeting = "PLANTED-prompt-in-a-field";

    private readonly IChatClient _client = new ChatClient("gpt-4o", key).AsIChatClient();

    public async Task<string> RouteAsync(string claim)
    {
        var options = new ChatOptions
        {
            Instructions = "PLANTED-instructions",
            ConversationId = "PLANTED-conversation",
            StopSequences = ["PLANTED-stop"],
        };
        options.AdditionalProperties = new() { ["user"] = "PLANTED-user-of-the-service" };
        var response = await _client.GetResponseAsync(Prompt + claim, options); // @A
        return response.Text;
    }

    public async Task<string> CheckAsync(string claim)
    {
        var messages = new List<ChatMessage> { new(ChatRole.System, Greeting), new(ChatRole.User, $"PLANTED-prompt-put-together {claim}") };
        var response = await _client.GetResponseAsync(messages, new ChatOptions { ModelId = "o3-mini" }); // @B
        return response.Text;
    }
}
