namespace Aims.Analyzers.CodeFixes;

/// <summary>Where a mark can stand, from the one that takes in the least code to the one that takes in the most.</summary>
internal enum MarkPlace
{
    Member,
    Type,
    Assembly,
}
