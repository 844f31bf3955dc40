using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <content>Fields and properties.</content>
internal sealed partial class ValueReader
{
    private Value? Field(IFieldReferenceOperation reference)
    {
        var field = reference.Field.OriginalDefinition;
        if (reference.Field.ContainingType is { IsTupleType: true } tuple)
        {
            return TupleElements.PositionOf(TupleElements.TypeName(tuple.TupleElements.Length), (reference.Field.CorrespondingTupleField ?? field).Name) is { } position
                ? TupleElements.Of(Read(reference.Instance), position)
                : Computed;
        }

        if (field.ContainingType is null)
        {
            return Computed;
        }

        return bodies.IsOwn(field) ? Member(field, reference.Instance)
            : field is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } ? new ConstantValue("")
            : field is { IsStatic: true, IsReadOnly: true } && !IsText(field.Type) ? new NamedConstantValue(names.Of(field))
            : Elsewhere;
    }

    private Value? Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property.OriginalDefinition;
        if (property.ContainingType is not { IsAnonymousType: false, IsTupleType: false })
        {
            return Computed;
        }

        if (!property.IsIndexer && bodies.IsOwn(property))
        {
            return Member(property, reference.Instance);
        }

        if (property.IsStatic && !IsText(property.Type))
        {
            return new NamedConstantValue(names.Of(property));
        }

        if (reference.Property.GetMethod is not { } getter)
        {
            return Computed;
        }

        var emitted = CalledMember.Emitted(getter, reference.Instance is not null);
        return new CallValue(names.Of(emitted), Read(reference.Instance), Arguments(reference.Arguments, emitted))
        {
            Entry = matcher.Match(emitted),
            TypeArguments = TypeArguments(getter),
            Returns = Returns(getter, emitted),
        };
    }

    private MemberValue Member(ISymbol member, IOperation? receiver)
    {
        var assigned = _budget.Within(member, () =>
        {
            var sources = bodies.SourcesOf(member, cancellationToken);
            var values = sources.Values.Select(Assigned);
            return WithMutations(
                Alternatives(sources.Parameter is { } parameter ? values.Prepend(Given(parameter, parameter.ContainingSymbol as IMethodSymbol, null)) : values),
                sources.Mutations);
        });
        var type = member is IPropertySymbol property ? property.Type : (member as IFieldSymbol)?.Type;
        return new MemberValue(names.Of(member), Read(receiver), assigned) { Type = type is null ? "" : SymbolNames.TypeId(type) };
    }

    /// <summary>An enum's member of another assembly may name a model; no other constant that isn't a string does.</summary>
    private NamedConstantValue? NamedConstant(IOperation constant) =>
        constant is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } field } && !bodies.IsOwn(field)
            ? new NamedConstantValue(names.Of(field))
            : null;
}
