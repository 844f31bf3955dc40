using ClaimsAssistant.Claims;
using ClaimsAssistant.Models;
using ClaimsAssistant.Similar;
using ClaimsAssistant.Triage;

namespace ClaimsAssistant;

/// <summary>The HTTP interface, for other systems of the insurer.</summary>
internal static class ClaimsApi
{
    /// <summary>Maps the endpoints; those that need a model answer 503 when there is none.</summary>
    public static void MapClaimsApi(this IEndpointRouteBuilder app, ModelStatus models)
    {
        var api = app.MapGroup("/api/claims");
        api.MapGet("/", (ClaimStore claims) => claims.Open);
        api.MapGet("/decisions", (RoutingDesk desk) => desk.Decisions);

        if (!models.IsConfigured)
        {
            api.Map("/{id}/{**rest}", () => Results.Problem(
                title: "No model configured", detail: models.Summary, statusCode: StatusCodes.Status503ServiceUnavailable));
            return;
        }

        api.MapGet("/{id}/suggestion", async (string id, ClaimStore claims, TriageAssistant triage, CancellationToken cancellationToken) =>
            claims.FindOpen(id) is { } claim
                ? Results.Ok(await triage.SuggestAsync(claim, cancellationToken))
                : Results.NotFound());

        api.MapGet("/{id}/similar", async (string id, ClaimStore claims, SimilarClaimsIndex similar, CancellationToken cancellationToken) =>
            claims.FindOpen(id) is { } claim
                ? Results.Ok(await similar.FindAsync(claim, count: 3, cancellationToken))
                : Results.NotFound());
    }
}
