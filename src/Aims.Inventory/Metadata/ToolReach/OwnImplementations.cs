using System.Reflection;
using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>
/// Which methods of the module can be behind each virtual or interface member, its own or another assembly's. Members of
/// .NET itself (Dispose, MoveNext) are apart: nearly every type has some, so they count only for objects that are made.
/// </summary>
internal sealed class OwnImplementations
{
    // Far above what people write; damaged metadata may derive a type from itself.
    private const int MaxBaseTypes = 100;

    private readonly MetadataModule _module;
    private readonly MemberResolver _resolver;
    private readonly InheritedMembers _inherited;
    private readonly Dictionary<(MetadataModule, MethodDefinitionHandle), List<MethodDefinitionHandle>> _implementations = [];
    private readonly Dictionary<TypeDefinitionHandle, List<MethodDefinitionHandle>> _calledByRuntime = [];

    public OwnImplementations(MetadataModule module, MemberResolver resolver, CancellationToken cancellationToken)
    {
        _module = module;
        _resolver = resolver;
        _inherited = new InheritedMembers(resolver);
        foreach (var type in module.Reader.TypeDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Read(new TypeInstance(module, type, []));
            }
            catch (Exception e) when (MetadataFault.IsCausedByInput(e))
            {
                // A damaged type implements nothing that could be followed.
            }
        }
    }

    /// <summary>The methods that override or implement a member.</summary>
    public IReadOnlyList<MethodDefinitionHandle> Of(MetadataModule module, MethodDefinitionHandle member) =>
        _implementations.TryGetValue((module, member), out var methods) ? methods : [];

    /// <summary>The methods by which .NET's own code can call an object of the type, as it does with Dispose and MoveNext.</summary>
    public IEnumerable<MethodDefinitionHandle> CalledByRuntime(TypeDefinitionHandle type)
    {
        foreach (var own in OwnHierarchy(new TypeInstance(_module, type, [])))
        {
            if (_calledByRuntime.TryGetValue(own.Type, out var methods))
            {
                foreach (var method in methods)
                {
                    yield return method;
                }
            }
        }
    }

    private void Read(TypeInstance type)
    {
        var bodies = type.Definition.GetMethodImplementations()
            .Select(handle => _module.Reader.GetMethodImplementation(handle).MethodBody)
            .ToHashSet();
        foreach (var handle in type.Definition.GetMethods())
        {
            var method = new MethodInstance(type, handle);
            var attributes = method.Definition.Attributes;
            if ((attributes & MethodAttributes.Abstract) != 0 || ((attributes & MethodAttributes.Virtual) == 0 && !bodies.Contains(handle)))
            {
                continue;
            }

            foreach (var member in _inherited.Of(method))
            {
                if (member.Module != _module && RuntimeAssemblies.Contains(member.Module.SimpleName))
                {
                    Add(_calledByRuntime, type.Type, handle);
                }
                else
                {
                    Add(_implementations, (member.Module, member.Method), handle);
                }
            }
        }

        ReadInherited(type);
    }

    // A class may have an interface's method from a base class that doesn't know the interface.
    private void ReadInherited(TypeInstance type)
    {
        var bases = (type.Definition.Attributes & TypeAttributes.Interface) != 0 ? [] : OwnHierarchy(type).Skip(1).ToList();
        if (bases.Count == 0)
        {
            return;
        }

        foreach (var handle in type.Definition.GetInterfaceImplementations())
        {
            if (_resolver.InContext(type, _module.Reader.GetInterfaceImplementation(handle).Interface) is not { } @interface
                || (@interface.Module != _module && RuntimeAssemblies.Contains(@interface.Module.SimpleName)))
            {
                continue;
            }

            foreach (var member in @interface.Definition.GetMethods().Select(method => new MethodInstance(@interface, method)))
            {
                var shape = InheritedMembers.ShapeInContext(member);
                if (bases.Select(own => MemberResolver.FindMethod(own, member.Name, shape)).FirstOrDefault(found => found is not null) is { } method)
                {
                    Add(_implementations, (member.Module, member.Method), method.Method);
                }
            }
        }
    }

    // The type and its bases as far as they are the module's own.
    private IEnumerable<TypeInstance> OwnHierarchy(TypeInstance type)
    {
        TypeInstance? current = type;
        for (var depth = 0; depth < MaxBaseTypes && current is { } own && own.Module == _module; depth++)
        {
            yield return own;
            current = _resolver.BaseOf(own);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<MethodDefinitionHandle>> lists, TKey key, MethodDefinitionHandle method)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        if (!list.Contains(method))
        {
            list.Add(method);
        }
    }
}
