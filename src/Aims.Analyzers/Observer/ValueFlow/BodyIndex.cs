using Aims.Governance.Catalogue;
using Aims.Governance.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>
/// What the code of one member (its lambdas and local functions with it) assigns to variables and members, does to objects
/// held in them, and passes to its local functions.
/// </summary>
internal sealed class BodyIndex
{
    private const int MaxWriters = 4;

    private readonly Dictionary<ISymbol, List<IOperation?>> _assigned = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<(IOperation Tuple, int Position)>> _elements = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _mutations = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IInvocationOperation>> _calls = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ISymbol> _writesInto = new(SymbolEqualityComparer.Default);
    private readonly ModelApiMatcher _matcher;

    private BodyIndex(ModelApiMatcher matcher)
    {
        _matcher = matcher;
    }

    /// <summary>Reads the code of a member.</summary>
    /// <param name="root">The outermost operation.</param>
    /// <param name="matcher">Knows which calls are catalogued.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static BodyIndex Of(IOperation root, ModelApiMatcher matcher, CancellationToken cancellationToken)
    {
        var index = new BodyIndex(matcher);
        foreach (var operation in root.DescendantsAndSelf())
        {
            cancellationToken.ThrowIfCancellationRequested();
            index.Add(operation);
        }

        return index;
    }

    /// <summary>What is assigned to a variable, field or property, in the order of the code; null for what can't be followed (an <c>out</c> argument).</summary>
    public IReadOnlyList<IOperation?> Assigned(ISymbol target) => _assigned.TryGetValue(target, out var values) ? values : [];

    /// <summary>The elements of tuples that are taken apart into a local, each with its position, from 1 on.</summary>
    public IReadOnlyList<(IOperation Tuple, int Position)> Elements(ILocalSymbol local) => _elements.TryGetValue(local, out var elements) ? elements : [];

    /// <summary>What is done to the object in a variable or field: assignments to its properties, catalogued calls, and what is written into it.</summary>
    public IReadOnlyList<IOperation> Mutations(ISymbol holder) => _mutations.TryGetValue(holder, out var operations) ? operations : [];

    /// <summary>The calls of a local function.</summary>
    public IReadOnlyList<IInvocationOperation> Calls(ISymbol localFunction) => _calls.TryGetValue(localFunction, out var calls) ? calls : [];

    private void Add(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator:
                Declare(declarator);
                break;
            case ISimpleAssignmentOperation assignment:
                Assign(assignment.Target, assignment.Value);
                Mutate(assignment, assignment.Target);
                break;
            case ICoalesceAssignmentOperation assignment:
                Assign(assignment.Target, assignment.Value);
                Mutate(assignment, assignment.Target);
                break;
            case ICompoundAssignmentOperation assignment:
                Assign(assignment.Target, null);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruct(deconstruction.Target, deconstruction.Value);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument:
                Assign(argument.Value, null);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable }:
                Store(variable, Matched(operation));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } variable }:
                Store(variable, Matched(operation));
                break;
            case IInvocationOperation invocation:
                Call(invocation);
                break;
        }
    }

    private void Declare(IVariableDeclaratorOperation declarator)
    {
        if (declarator.GetVariableInitializer() is { } initializer)
        {
            Store(declarator.Symbol, initializer.Value);
        }
        else if (declarator.Parent is IForEachLoopOperation)
        {
            Store(declarator.Symbol, null);
        }
    }

    private void Assign(IOperation target, IOperation? value)
    {
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
            {
                Assign(element, null);
            }
        }
        else if (HolderOf(target) is { } holder)
        {
            Store(holder, value);
        }
    }

    private void Deconstruct(IOperation target, IOperation value)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        value = value is IConversionOperation conversion ? conversion.Operand : value;
        if (target is ITupleOperation targets && value is ITupleOperation values && targets.Elements.Length == values.Elements.Length)
        {
            for (var i = 0; i < targets.Elements.Length; i++)
            {
                Deconstruct(targets.Elements[i], values.Elements[i]);
            }
        }
        else if (target is ITupleOperation elements)
        {
            for (var i = 0; i < elements.Elements.Length; i++)
            {
                Take(elements.Elements[i], value, i + 1);
            }
        }
        else
        {
            Assign(target, value);
        }
    }

    private void Take(IOperation target, IOperation tuple, int position)
    {
        if (HolderOf(target) is ILocalSymbol local)
        {
            Add(_elements, local, (tuple, position));
        }
        else
        {
            Assign(target, null);
        }
    }

    private void Store(ISymbol holder, IOperation? value)
    {
        Add(_assigned, holder.OriginalDefinition, value);

        // What is written by the new object is in the one that it is given.
        if (TransparentOperations.Inner(value) is IObjectCreationOperation { Constructor: { } constructor } creation
            && PartOf(constructor) == BodyPart.Into
            && HolderOf(TransparentOperations.Inner(creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value)) is { } target)
        {
            _writesInto[holder.OriginalDefinition] = target.OriginalDefinition;
        }
    }

    private void Mutate(IOperation assignment, IOperation target)
    {
        var instance = target switch
        {
            IPropertyReferenceOperation property => property.Instance,
            IFieldReferenceOperation field => field.Instance,
            _ => null,
        };
        // What is set on what an object's property gives (message.Request.Method = …) is done to the object, too.
        for (var receiver = TransparentOperations.Inner(instance);
            receiver is not null and not IInstanceReferenceOperation && HolderOf(receiver) is { } holder;
            receiver = receiver is IPropertyReferenceOperation property ? TransparentOperations.Inner(property.Instance) : null)
        {
            Add(_mutations, holder.OriginalDefinition, assignment);
        }
    }

    private void Call(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            Add(_calls, invocation.TargetMethod.OriginalDefinition, invocation);
        }
        else if (CalledMember.Of(invocation) is { } method
            && _matcher.Match(method) is { } entry
            && entry.Kind != ApiKind.Invoke
            && (entry.Kind == ApiKind.Register || FluentChains.IsStatement(invocation))
            && HolderOf(FluentChains.Start(invocation)) is { } holder)
        {
            Add(_mutations, holder.OriginalDefinition, invocation);
        }
        else if (PartOf(invocation.TargetMethod) is not null && FluentChains.IsStatement(invocation) && HolderOf(FluentChains.Start(invocation)) is { } written)
        {
            foreach (var link in FluentChains.Links(invocation))
            {
                Add(_mutations, Target(written.OriginalDefinition), link);
            }
        }
        else if (SavedModel(invocation) is { } model && HolderOf(TransparentOperations.Inner(model)) is { } saved)
        {
            Add(_mutations, saved.OriginalDefinition, invocation);
        }
    }

    private ISymbol Target(ISymbol writer)
    {
        for (var i = 0; i < MaxWriters && _writesInto.TryGetValue(writer, out var target); i++)
        {
            writer = target;
        }

        return writer;
    }

    private static BodyPart? PartOf(IMethodSymbol method)
    {
        var name = method.MethodKind == MethodKind.Constructor ? "#ctor" : method.Name;
        return BodyWriters.MayHave(name) ? BodyWriters.PartOf(SymbolNames.TypeId(method.ContainingType).Substring(2), name) : null;
    }

    private static IOperation? SavedModel(IInvocationOperation invocation) =>
        ModelFiles.HasMember(invocation.TargetMethod.Name)
        && ModelFiles.ModelParameter(SymbolNames.TypeId(invocation.TargetMethod.ContainingType).Substring(2), invocation.TargetMethod.Name) is { } parameter
            ? invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value
            : null;

    /// <summary>What an <c>is</c> or a <c>switch</c> compares with the pattern; null when the pattern stands inside another one.</summary>
    private static IOperation? Matched(IOperation pattern) => pattern.Parent switch
    {
        IIsPatternOperation test => test.Value,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
        _ => null,
    };

    private static ISymbol? HolderOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Arguments.Length: 0 } property => property.Property,
        IDeclarationExpressionOperation declaration => HolderOf(declaration.Expression),
        _ => null,
    };

    private static void Add<T>(Dictionary<ISymbol, List<T>> lists, ISymbol key, T item)
    {
        if (lists.TryGetValue(key, out var list))
        {
            list.Add(item);
        }
        else
        {
            lists.Add(key, [item]);
        }
    }
}
