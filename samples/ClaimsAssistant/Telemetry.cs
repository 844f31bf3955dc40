using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ClaimsAssistant;

/// <summary>Traces and metrics of the app, with those of its model calls.</summary>
internal static class Telemetry
{
    /// <summary>The name under which the model pipelines report (see <see cref="Models.ModelSetup"/>).</summary>
    public const string ModelSource = "ClaimsAssistant.Models";

    /// <summary>Collects traces and metrics; sends them only where the usual OTLP variable names a receiver.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var telemetry = builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(ModelSource))
            .WithMetrics(metrics => metrics.AddMeter(ModelSource));

        if (!string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            telemetry.UseOtlpExporter();
        }
    }
}
