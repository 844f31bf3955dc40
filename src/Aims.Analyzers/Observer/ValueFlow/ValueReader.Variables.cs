using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <content>Locals and parameters: everything that the member assigns to them.</content>
internal sealed partial class ValueReader
{
    private Value? Local(ILocalReferenceOperation reference) => _budget.Within(reference.Local, () =>
    {
        var body = bodies.Around(reference, cancellationToken);
        var elements = body.Elements(reference.Local).Select(element => TupleElements.Of(Read(element.Tuple), element.Position));
        return WithMutations(Alternatives(body.Assigned(reference.Local).Select(Assigned).Concat(elements)), body.Mutations(reference.Local));
    });

    private Value? Parameter(IParameterReferenceOperation reference) => _budget.Within(reference.Parameter, () =>
    {
        var body = bodies.Around(reference, cancellationToken);
        var given = Given(reference.Parameter, Method(reference), body);
        return WithMutations(Alternatives(body.Assigned(reference.Parameter).Select(Assigned).Prepend(given)), body.Mutations(reference.Parameter));
    });

    private Value? Assigned(IOperation? value) => value is null ? Computed : Read(value);

    private ParameterValue Given(IParameterSymbol parameter, IMethodSymbol? method, BodyIndex? body) =>
        new(method is null ? "" : SymbolNames.FunctionId(method), parameter.Name, SymbolNames.TypeId(parameter.Type), body is null ? null : Passed(parameter, body))
        {
            ServiceKey = ServiceKeyOf(parameter),
            Default = parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: string text } ? text : null,
        };

    /// <summary>What the calls of a local function pass for its parameter; other callers aren't looked for.</summary>
    private Value? Passed(IParameterSymbol parameter, BodyIndex body) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction } function
            ? Alternatives(body.Calls(function.OriginalDefinition)
                .SelectMany(call => call.Arguments)
                .Where(argument => argument.Parameter?.Ordinal == parameter.Ordinal)
                .Select(argument => Read(argument.Value)))
            : null;

    /// <summary>The method that has the parameter. That of an extension block belongs to the block's type, and so to the member around.</summary>
    private static IMethodSymbol? Method(IParameterReferenceOperation reference) => reference.Parameter.ContainingSymbol switch
    {
        IMethodSymbol method => method,
        IPropertySymbol indexer => indexer.GetMethod,
        _ => EnclosingMethod(reference),
    };

    private static IMethodSymbol? EnclosingMethod(IOperation operation)
    {
        var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol as IMethodSymbol;
    }

    private static string? ServiceKeyOf(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "FromKeyedServicesAttribute")
            {
                return WellKnownAttributes.StringArgument(attribute, 0);
            }
        }

        return null;
    }
}
