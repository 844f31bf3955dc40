using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>
/// Follows the values behind uses of model APIs in source: through the member that uses, the fields and properties that it
/// reads and the methods of the compilation that it calls. It looks for no callers, and for no services that dependency
/// injection registers.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="matcher">Knows the catalogued members.</param>
internal sealed class SourceValues(Compilation compilation, ModelApiMatcher matcher)
{
    private readonly SourceBodies _bodies = new(compilation, matcher);
    private readonly SymbolNames _names = new();

    /// <summary>The use of a member with its receiver and arguments; null when the operation uses none.</summary>
    /// <param name="operation">A call, a construction, or a delegate made of a method.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public CallValue? UseOf(IOperation operation, CancellationToken cancellationToken)
    {
        _bodies.Use(operation.SemanticModel);
        return new ValueReader(_bodies, _names, matcher, cancellationToken).Use(operation);
    }
}
