// why: a method gives the client together with other things, and only the element that is used counts
// expect invoke model=constant:gpt-4o-mini provider=openai @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:gpt-4o provider=any @B M:Cases.Claims.NameAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:gpt-4o provider=any @C M:Cases.Claims.FieldAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(string claim)
    {
        var (prefix, client) = Make("gpt-4o-mini");
        return client.GetResponseAsync(prefix + claim); // @A
    }

    public static Task<ChatResponse> NameAsync(IChatClient client, string claim)
    {
        var (prompt, model) = Names();
        return client.GetResponseAsync(prompt + claim, new ChatOptions { ModelId = model }); // @B
    }

    public static Task<ChatResponse> FieldAsync(IChatClient client, string claim)
    {
        var names = Names();
        return client.GetResponseAsync(names.Prompt + claim, new ChatOptions { ModelId = names.Model }); // @C
    }

    private static (string Prefix, IChatClient Client) Make(string model) => ("Route: ", new OpenAIClient("key").GetChatClient(model).AsIChatClient());

    private static (string Prompt, string Model) Names() => ("Answer with gpt-3.5: ", "gpt-4o");
}
