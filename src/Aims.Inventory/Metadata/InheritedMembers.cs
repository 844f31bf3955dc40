using System.Reflection;
using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>What a method overrides and which interface members it implements.</summary>
internal sealed class InheritedMembers(MemberResolver resolver)
{
    // More than any real hierarchy has; a hostile one may grow a new instance of a generic type at each step.
    private const int MaxTypes = 2_000;

    /// <summary>Overridden methods first, the nearest first; then the interface members that it or they implement.</summary>
    public IReadOnlyList<MethodInstance> Of(MethodInstance method)
    {
        var found = new List<MethodInstance>();
        var chain = OverrideChain(method);
        found.AddRange(chain.Skip(1));
        foreach (var link in chain)
        {
            AddExplicit(link, found);
            AddImplicit(link, found);
        }

        return found;
    }

    /// <summary>The method that introduced the slot: what C# names in a virtual call.</summary>
    public MethodInstance LeastOverridden(MethodInstance method)
    {
        var chain = OverrideChain(method);
        return chain[chain.Count - 1];
    }

    private List<MethodInstance> OverrideChain(MethodInstance method)
    {
        var chain = new List<MethodInstance> { method };
        var current = method;
        var type = method.Type;
        for (var i = 0; i < MaxTypes && IsOverride(current.Definition); i++)
        {
            if (resolver.BaseOf(type) is not { } baseType)
            {
                break;
            }

            type = baseType;
            if (MemberResolver.FindMethod(type, method.Name, ShapeInContext(method)) is { } overridden
                && (overridden.Definition.Attributes & MethodAttributes.Virtual) != 0)
            {
                chain.Add(overridden);
                current = overridden;
            }
        }

        return chain;
    }

    // By name, as C# implements an interface; the runtime asks for a virtual method.
    private void AddImplicit(MethodInstance method, List<MethodInstance> found)
    {
        var attributes = method.Definition.Attributes;
        if ((attributes & MethodAttributes.Virtual) == 0
            || (attributes & MethodAttributes.MemberAccessMask) != MethodAttributes.Public
            || (method.Type.Definition.Attributes & TypeAttributes.Interface) != 0)
        {
            return;
        }

        var shape = ShapeInContext(method);
        foreach (var @interface in InterfacesOf(method.Type))
        {
            if (MemberResolver.FindMethod(@interface, method.Name, shape) is { } member
                && !IsImplementedByAnother(method, member)
                && !found.Contains(member))
            {
                found.Add(member);
            }
        }
    }

    private void AddExplicit(MethodInstance method, List<MethodInstance> found)
    {
        var reader = method.Module.Reader;
        foreach (var handle in method.Type.Definition.GetMethodImplementations())
        {
            var implementation = reader.GetMethodImplementation(handle);
            if (implementation.MethodBody == (EntityHandle)method.Method
                && resolver.ResolveMethod(method.Module, implementation.MethodDeclaration) is { } declaration
                && !found.Contains(declaration))
            {
                found.Add(declaration);
            }
        }
    }

    // A type may implement the member explicitly and have a method of its own with the same name.
    private bool IsImplementedByAnother(MethodInstance method, MethodInstance member)
    {
        var reader = method.Module.Reader;
        foreach (var handle in method.Type.Definition.GetMethodImplementations())
        {
            var implementation = reader.GetMethodImplementation(handle);
            if (implementation.MethodBody != (EntityHandle)method.Method
                && resolver.ResolveMethod(method.Module, implementation.MethodDeclaration) is { } declaration
                && declaration.Module == member.Module
                && declaration.Method == member.Method)
            {
                return true;
            }
        }

        return false;
    }

    private List<TypeInstance> InterfacesOf(TypeInstance type)
    {
        var interfaces = new List<TypeInstance>();
        var seen = new HashSet<(MetadataModule, TypeDefinitionHandle, EntityHandle)>();
        var open = new Queue<TypeInstance>();
        open.Enqueue(type);
        while (open.Count > 0 && interfaces.Count < MaxTypes)
        {
            var current = open.Dequeue();
            foreach (var handle in current.Definition.GetInterfaceImplementations())
            {
                var named = current.Module.Reader.GetInterfaceImplementation(handle).Interface;
                if (seen.Add((current.Module, current.Type, named)) && resolver.InContext(current, named) is { } @interface)
                {
                    interfaces.Add(@interface);
                    open.Enqueue(@interface);
                }
            }
        }

        return interfaces;
    }

    /// <summary>The signature with the arguments of the declaring type put in.</summary>
    public static MethodShape ShapeInContext(MethodInstance method)
    {
        var shape = method.Shape;
        return method.Type.Arguments.Length == 0
            ? shape
            : shape with
            {
                ReturnType = shape.ReturnType.Substitute(method.Type.Arguments),
                Parameters = TypeShape.SubstituteAll(shape.Parameters, method.Type.Arguments),
            };
    }

    private static bool IsOverride(MethodDefinition method) =>
        (method.Attributes & (MethodAttributes.Virtual | MethodAttributes.NewSlot | MethodAttributes.Static)) == MethodAttributes.Virtual;
}
