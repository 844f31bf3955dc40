// why: an evaluator's model is the chat client of its configuration
// package: Microsoft.Extensions.AI.Evaluation 10.11.0
// expect construct modality=chat model=unknown:injected provider=any @Judge M:Cases.Judges.Judge(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.Evaluation.ChatConfiguration.#ctor(Microsoft.Extensions.AI.IChatClient)

namespace Cases;

using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

public class Judges
{
    public ChatConfiguration Judge(IChatClient client) => new ChatConfiguration(client); // @Judge
}
