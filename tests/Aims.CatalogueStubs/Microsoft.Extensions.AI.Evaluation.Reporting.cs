// Reference-only stub: signatures of Microsoft.Extensions.AI.Evaluation.Reporting, read from dotnet/extensions@5862342 src/Libraries/Microsoft.Extensions.AI.Evaluation.Reporting/CSharp/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.Extensions.AI.Evaluation 10.11.0
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace Microsoft.Extensions.AI.Evaluation.Reporting
{
    public sealed class ScenarioRun : IAsyncDisposable
    {
        internal ScenarioRun() => throw null!;

        public ValueTask<EvaluationResult> EvaluateAsync(IEnumerable<ChatMessage> messages, ChatResponse modelResponse, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;

        public ValueTask DisposeAsync() => throw null!;
    }

    public static class ScenarioRunExtensions
    {
        public static ValueTask<EvaluationResult> EvaluateAsync(this ScenarioRun scenarioRun, string modelResponse, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;

        public static ValueTask<EvaluationResult> EvaluateAsync(this ScenarioRun scenarioRun, string userRequest, string modelResponse, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;

        public static ValueTask<EvaluationResult> EvaluateAsync(this ScenarioRun scenarioRun, ChatMessage modelResponse, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;

        public static ValueTask<EvaluationResult> EvaluateAsync(this ScenarioRun scenarioRun, ChatResponse modelResponse, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;

        public static ValueTask<EvaluationResult> EvaluateAsync(this ScenarioRun scenarioRun, ChatMessage userRequest, ChatMessage modelResponse, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;

        public static ValueTask<EvaluationResult> EvaluateAsync(this ScenarioRun scenarioRun, ChatMessage userRequest, ChatResponse modelResponse, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
