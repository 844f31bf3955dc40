namespace Aims.Inventory.Metadata;

/// <summary>A type of the assembly that is a model client itself: it implements or derives from a type of the catalogue.</summary>
/// <param name="Type">Documentation id of the type.</param>
/// <param name="Implements">Documentation id of the catalogue's type.</param>
/// <param name="Modality">What the catalogue's type works with; <c>any</c> where its members differ.</param>
public sealed record ObservedModelType(string Type, string Implements, string Modality);
