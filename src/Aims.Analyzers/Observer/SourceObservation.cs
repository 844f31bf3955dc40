using Aims.Governance.Observations;
using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Observer;

/// <summary>An observation, with the place where the compiler shows it.</summary>
internal sealed record SourceObservation(Observation Observation, Location Location);
