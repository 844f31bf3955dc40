using System.Reflection.Metadata;
using Aims.Governance.Observations;

namespace Aims.Inventory.Metadata;

/// <summary>What the attributes of the observed assembly say, read in one pass.</summary>
internal sealed class ModuleAttributes
{
    private readonly Dictionary<EntityHandle, ComponentMark> _marks = [];
    private readonly List<(EntityHandle Target, string ControlId, string How)> _controls = [];
    private readonly List<(MethodDefinitionHandle Method, string StateMachine)> _stateMachines = [];

    public ModuleAttributes(MetadataModule module)
    {
        var kinds = new AttributeKinds(module.Reader);
        foreach (var handle in module.Reader.CustomAttributes)
        {
            var attribute = module.Reader.GetCustomAttribute(handle);
            var kind = kinds.Of(attribute);
            if (kind is not (KnownAttribute.Other or KnownAttribute.CompilerGenerated or KnownAttribute.ModelApi))
            {
                Add(attribute.Parent, kind, AttributeArguments.Read(module, attribute));
            }
        }
    }

    /// <summary>Each <c>[AiComponent]</c> by what carries it.</summary>
    public IReadOnlyDictionary<EntityHandle, ComponentMark> Marks => _marks;

    /// <summary>Each <c>[AiControl]</c>.</summary>
    public IReadOnlyList<(EntityHandle Target, string ControlId, string How)> Controls => _controls;

    /// <summary>The methods whose body the compiler moved to a state machine, with the name of that type.</summary>
    public IReadOnlyList<(MethodDefinitionHandle Method, string StateMachine)> StateMachines => _stateMachines;

    public string? TargetFramework { get; private set; }

    public string? InformationalVersion { get; private set; }

    /// <summary>The mark on something; null when it has none.</summary>
    public ComponentMark? MarkOf(EntityHandle target) => _marks.TryGetValue(target, out var mark) ? mark : null;

    private void Add(EntityHandle parent, KnownAttribute kind, AttributeArguments arguments)
    {
        switch (kind)
        {
            case KnownAttribute.AiComponent when arguments.At(0) is { } systemId:
                _marks[parent] = new ComponentMark(systemId, arguments.Named("Purpose"));
                break;
            case KnownAttribute.AiControl when arguments.At(0) is { } controlId:
                _controls.Add((parent, controlId, arguments.At(1) ?? ""));
                break;
            case KnownAttribute.StateMachine when arguments.At(0) is { } type && parent.Kind == HandleKind.MethodDefinition:
                _stateMachines.Add(((MethodDefinitionHandle)parent, type));
                break;
            case KnownAttribute.TargetFramework when parent.Kind == HandleKind.AssemblyDefinition:
                TargetFramework ??= arguments.At(0);
                break;
            case KnownAttribute.InformationalVersion when parent.Kind == HandleKind.AssemblyDefinition:
                InformationalVersion ??= arguments.At(0);
                break;
        }
    }
}
