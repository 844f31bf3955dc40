namespace Aims.Inventory.Metadata;

/// <summary>Why an instruction that names a method is of interest.</summary>
[Flags]
internal enum MethodTokenTraits : byte
{
    None = 0,

    /// <summary>Its name may be that of a model API.</summary>
    MayMatch = 1,

    /// <summary>It is a method of this assembly that a compiler made: who names it, owns it.</summary>
    Generated = 2,

    /// <summary>Nothing is seen behind a call of it.</summary>
    BlindSpot = 4,

    /// <summary>Decided already.</summary>
    Known = 8,
}
