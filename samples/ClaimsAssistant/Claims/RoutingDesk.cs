using System.Collections.Concurrent;
using System.ComponentModel;
using Aims.Annotations;

namespace ClaimsAssistant.Claims;

/// <summary>Sends claims to queues and keeps every decision, whoever took it.</summary>
/// <remarks>
/// The rules live here and not in a prompt: whatever a model asks for, an unknown claim is refused
/// and only a small claim can be paid without a look.
/// </remarks>
[AiComponent("claims-triage", Purpose = "Carries out and records what the assistant is allowed to do.")]
internal sealed partial class RoutingDesk(ClaimStore claims, TimeProvider time, ILogger<RoutingDesk> logger)
{
    private const decimal FastTrackLimit = 1000m;

    private readonly ConcurrentQueue<RoutingDecision> _decisions = new();

    /// <summary>Every decision, oldest first.</summary>
    public IReadOnlyCollection<RoutingDecision> Decisions => _decisions;

    /// <summary>The queue that a claim is in now.</summary>
    public RoutingDecision? Current(string claimId) => _decisions.LastOrDefault(decision => decision.ClaimId == claimId);

    /// <summary>Routes a claim for the assistant: the tool that the model may call.</summary>
    [Description("Sends an open claim to a handling queue. Use it only when the handler asks for the claim to be routed.")]
    public string RouteClaim(
        [Description("The claim's number, such as C-1041.")] string claimId,
        [Description("The queue to send it to.")] ClaimQueue queue,
        [Description("One sentence that the handler can check against the claim.")] string reason)
        => Route(claimId, queue, reason, decidedBy: "assistant");

    /// <summary>Routes a claim for a handler, who may overrule the assistant at any time.</summary>
    public string Overrule(string claimId, ClaimQueue queue)
        => Route(claimId, queue, "Chosen by the handler.", decidedBy: "handler");

    [AiControl("A.6.2.8", "Every routing decision is kept and logged, with its reason and who took it.")]
    private string Route(string claimId, ClaimQueue queue, string reason, string decidedBy)
    {
        if (claims.FindOpen(claimId) is not { } claim)
        {
            return $"There is no open claim {claimId}.";
        }

        if (queue == ClaimQueue.FastTrack && claim.Estimate > FastTrackLimit)
        {
            return $"{claimId} is over {FastTrackLimit:0} euros and cannot be fast-tracked.";
        }

        _decisions.Enqueue(new RoutingDecision(claimId, queue, reason, decidedBy, time.GetUtcNow()));
        LogRouted(claimId, queue, decidedBy);
        return $"{claimId} is now in the queue {queue}.";
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Claim {ClaimId} routed to {Queue} by {DecidedBy}")]
    private partial void LogRouted(string claimId, ClaimQueue queue, string decidedBy);
}
