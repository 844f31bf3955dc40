using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <content>Calls and constructions.</content>
internal sealed partial class ValueReader
{
    private Value? Invocation(IInvocationOperation invocation) =>
        invocation.TargetMethod is { ContainingType.SpecialType: SpecialType.System_String, IsStatic: true } && IsText(invocation.Type)
            ? StringMethod(invocation)
            : Call(invocation);

    private CallValue Call(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var emitted = CalledMember.Of(invocation) ?? method.OriginalDefinition;
        var call = new CallValue(names.Of(emitted), null, [])
        {
            Entry = matcher.Match(emitted),
            Route = HttpRoutes.Of(emitted),
            TypeArguments = TypeArguments(method),
        };

        // The receiver of an extension method is its first argument, or the instance where an extension block declares it.
        if (invocation.Instance is { } instance)
        {
            call = call with
            {
                Receiver = Read(instance),
                ReceiverParameter = ExtensionBlocks.IsBlock(method.ContainingType) ? emitted.Parameters.FirstOrDefault()?.Name : null,
                Arguments = Arguments(invocation.Arguments, emitted),
            };
        }
        else if (method.IsExtensionMethod)
        {
            call = call with
            {
                Receiver = Read(invocation.Arguments.FirstOrDefault(IsFirst)?.Value),
                ReceiverParameter = method.Parameters[0].Name,
                Arguments = Arguments(invocation.Arguments.Where(argument => !IsFirst(argument)), emitted),
            };
        }
        else
        {
            call = call with { Arguments = Arguments(invocation.Arguments, emitted) };
        }

        return call with { Returns = Returns(method, emitted) };

        static bool IsFirst(IArgumentOperation argument) => argument.Parameter?.Ordinal == 0;
    }

    private Value? Creation(IObjectCreationOperation creation)
    {
        if (creation.Constructor?.OriginalDefinition is not { } constructor)
        {
            return Computed;
        }

        return new CallValue(names.Of(constructor), null, Arguments(creation.Arguments, constructor))
        {
            Entry = matcher.Match(constructor),
            TypeArguments = TypeArguments(creation.Constructor),
            Mutations = Initialised(creation.Initializer),
            MadeInConstructor = bodies.IsOwn(constructor) ? MadeIn(constructor.ContainingType) : [],
        };
    }

    /// <summary>An object without a named type, as the compiler makes it: its constructor has a parameter for each property.</summary>
    private CallValue Anonymous(IAnonymousObjectCreationOperation creation) =>
        new(new ApiName("", "", "#ctor", ""), null, [.. creation.Initializers.OfType<ISimpleAssignmentOperation>().Select(Given)]);

    private ArgumentValue Given(ISimpleAssignmentOperation assignment) =>
        new((assignment.Target as IPropertyReferenceOperation)?.Property.Name ?? "", Read(assignment.Value) ?? Computed);

    private CallValue Tuple(ITupleOperation tuple) =>
        new(new ApiName("", TupleElements.TypeName(tuple.Elements.Length), "#ctor", ""), null, [.. tuple.Elements.Select((element, i) => (Position: i + 1, Value: Read(element))).Where(element => element.Value is not null).Select(element => new ArgumentValue(TupleElements.Parameter(element.Position), element.Value!))]);

    /// <summary>The clients and agents that the objects of a type of the observed code make for themselves, and what they say of their model.</summary>
    private IReadOnlyList<CallValue> MadeIn(INamedTypeSymbol type)
    {
        var made = new List<CallValue>();
        _budget.Within(type, () =>
        {
            made.AddRange(bodies.MadeIn(type, cancellationToken).Select(Read).OfType<CallValue>());
            return null;
        });
        return made;
    }

    private CallValue Reference(IMethodReferenceOperation reference)
    {
        var emitted = CalledMember.Of(reference) ?? reference.Method.OriginalDefinition;
        return new CallValue(names.Of(emitted), Read(reference.Instance), [])
        {
            ReceiverParameter = emitted.IsExtensionMethod && reference.Instance is not null ? emitted.Parameters[0].Name : null,
            Entry = matcher.Match(emitted),
            TypeArguments = TypeArguments(reference.Method),
        };
    }

    private Value? Conversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod?.OriginalDefinition is not { } method)
        {
            return Read(conversion.Operand);
        }

        return Read(conversion.Operand) is { } operand
            ? new CallValue(names.Of(method), null, [new ArgumentValue(method.Parameters.FirstOrDefault()?.Name ?? "", operand)]) { Returns = Returns(method, method) }
            : null;
    }

    /// <summary>The arguments in the order of the parameters, by the names that the emitted method gives them: an override may have others.</summary>
    private IReadOnlyList<ArgumentValue> Arguments(IEnumerable<IArgumentOperation> arguments, IMethodSymbol? emitted)
    {
        var isOwn = emitted is not null && bodies.IsOwn(emitted);
        var values = new List<ArgumentValue>();
        foreach (var argument in arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? int.MaxValue))
        {
            if (Argument(argument, isOwn) is { } value)
            {
                values.Add(new ArgumentValue(NameOf(argument.Parameter, emitted), value));
            }
        }

        return values;
    }

    private static string NameOf(IParameterSymbol? parameter, IMethodSymbol? emitted)
    {
        // The emitted method of an extension block's member has the receiver in front of the parameters.
        var ordinal = parameter is null ? -1 : ExtensionBlocks.IsBlock(parameter.ContainingType) && emitted is { IsStatic: true } ? -1 : parameter.Ordinal;
        return ordinal >= 0 && ordinal < emitted?.Parameters.Length ? emitted.Parameters[ordinal].Name : parameter?.Name ?? "";
    }

    private Value? Argument(IArgumentOperation argument, bool isOwn)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
        {
            // What one's own method does by default is in the observed code; it is followed like an argument.
            return isOwn && argument.Value.ConstantValue is { HasValue: true, Value: string text } ? new ConstantValue(text) : null;
        }

        return argument.Parameter?.RefKind == RefKind.Out ? null : Read(argument.Value);
    }

    /// <summary>What a method of the observed code gives back. Of an override that a virtual call may reach, nothing is said.</summary>
    private Value? Returns(IMethodSymbol method, IMethodSymbol emitted)
    {
        var definition = method.OriginalDefinition;
        if (method.ReturnsVoid || !bodies.IsOwn(definition)
            || (!SymbolEqualityComparer.Default.Equals(definition, emitted) && !SymbolEqualityComparer.Default.Equals(ExtensionBlocks.Implementation(definition), emitted)))
        {
            return null;
        }

        return _budget.Within(definition, () => Alternatives(bodies.Returned(definition, cancellationToken).Select(Read)));
    }

    private static IReadOnlyList<string> TypeArguments(IMethodSymbol method)
    {
        var types = method.TypeArguments.Length > 0 ? method.TypeArguments : method.ContainingType.TypeArguments;
        return [.. types.Select(SymbolNames.TypeId)];
    }
}
