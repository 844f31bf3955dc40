using Aims.Governance.Catalogue;

namespace Aims.Inventory.Metadata;

/// <summary>A used method that reaches a model.</summary>
/// <param name="Api">Documentation id of its original definition.</param>
/// <param name="Entry">The catalogue entry, or <c>[ModelApi]</c> mark, by which it was recognised.</param>
internal sealed record ModelApiMatch(string Api, ModelApi Entry);
