using System.Text.Json.Serialization;
using ClaimsAssistant;
using ClaimsAssistant.Claims;
using ClaimsAssistant.Components;
using ClaimsAssistant.Models;
using ClaimsAssistant.Similar;
using ClaimsAssistant.Triage;

var builder = WebApplication.CreateBuilder(args);

ModelStatus models = builder.AddModels();
builder.AddTelemetry();

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<ClaimStore>();
builder.Services.AddSingleton<RoutingDesk>();
if (models.IsConfigured)
{
    builder.Services.AddSingleton<SimilarClaimsIndex>();
    builder.Services.AddScoped<TriageAssistant>();
}

builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();

app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.MapClaimsApi(models);

app.Run();
