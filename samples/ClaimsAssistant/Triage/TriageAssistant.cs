using Aims.Annotations;
using ClaimsAssistant.Claims;
using Microsoft.Extensions.AI;

namespace ClaimsAssistant.Triage;

/// <summary>What the triage model is told, what it may do, and the one-shot suggestion of the API.</summary>
[AiComponent("claims-triage", Purpose = "Suggests a handling queue for an open claim.")]
internal sealed class TriageAssistant(IChatClient chat, RoutingDesk desk)
{
    private const string Instructions = """
        You help a claims handler of an insurer. You see one claim. Answer in at most four sentences.
        Suggest a queue: FastTrack (under 1000 euros and clear), Standard, Adjuster (damage must be seen), Injury (someone is hurt).
        Say what in the claim made you suggest it, and what you do not know. Never judge whether the policyholder is honest.
        Route a claim only when the handler asks you to.
        """;

    /// <summary>The options of a conversation in which the model may route the claim.</summary>
    public ChatOptions ConversationOptions { get; } = new()
    {
        Instructions = Instructions,
        Tools = [AIFunctionFactory.Create(desk.RouteClaim)],
    };

    /// <summary>The first message of a conversation: the claim itself.</summary>
    public static ChatMessage Introduce(Claim claim) => new(
        ChatRole.User,
        $"Claim {claim.Id} ({claim.Line}, estimate {claim.Estimate:0} euros): {claim.Description}");

    /// <summary>Asks once for a queue, without any tool: a suggestion can change nothing.</summary>
    public async Task<RouteSuggestion> SuggestAsync(Claim claim, CancellationToken cancellationToken)
    {
        var options = new ChatOptions { Instructions = Instructions };
        var response = await chat.GetResponseAsync<RouteSuggestion>([Introduce(claim)], options, cancellationToken: cancellationToken);
        return response.Result;
    }
}
