// why: messages, options and responses are data; making and reading them calls no model
// expect none
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static string Last(List<ChatMessage> history, ChatResponse response)
    {
        history.Add(new ChatMessage(ChatRole.System, "Be brief."));
        history.AddRange(response.Messages);
        var options = new ChatOptions { ModelId = "gpt-4.1-mini", Temperature = 0 };
        return history.Last().Text + options.ModelId + response.Usage?.TotalTokenCount;
    }
}
