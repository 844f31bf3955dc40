using System.Reflection;
using Aims.Governance.Catalogue;
using Aims.Governance.Frameworks;
using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Governance.ValueFlow;
using Aims.Inventory.Changes;
using Aims.Inventory.Dependencies;
using Aims.Inventory.Evidence;
using Aims.Inventory.Files;
using Aims.Inventory.Metadata;
using Aims.Inventory.Register;

namespace Aims.Inventory.Manifest;

/// <summary>Turns what was observed and declared into a manifest.</summary>
internal sealed class ManifestBuilder
{
    private readonly InventoryRequest _request;
    private readonly AssemblyObservations _assembly;
    private readonly AimsRegister _register;
    private readonly DependencyInventory _dependencies;
    private readonly SourcePathMap _paths;
    private readonly ProjectFiles _files;

    private ManifestBuilder(InventoryRequest request, AssemblyObservations assembly, AimsRegister register, ObservedFiles files, DependencyInventory dependencies)
    {
        _dependencies = dependencies;
        _request = request;
        _assembly = assembly;
        _register = register;
        _paths = new SourcePathMap(request.Root, request.SourceRoots);
        _files = new ProjectFiles(files, register, assembly.Observations);
    }

    public static AimsManifest Build(InventoryRequest request, AssemblyObservations assembly, AimsRegister register, ObservedFiles files, DependencyInventory dependencies) =>
        new ManifestBuilder(request, assembly, register, files, dependencies).Build();

    private AimsManifest Build()
    {
        var calls = _assembly.Observations.Where(observation => observation.IsModelCall).ToList();
        var others = _assembly.Observations.Where(observation => !observation.IsModelCall).ToList();
        var components = Components(calls);
        var systems = Systems(components);
        var documents = SpeaksOfTheRegister ? RegisterDocuments.Of(_register.Root, systems, _request.Root) : [];
        var (modelCalls, otherUses, tools) = (Uses(calls), Uses(others), _assembly.Tools.Select(Tool).ToList());
        var changes = MaterialChanges.Of(_register, systems, _assembly.AssemblyName, modelCalls, otherUses, tools, _paths);
        var findings = AcceptedFindings.Of(Findings(documents, changes), _register, systems, _assembly.AssemblyName, position => _paths.Relative(position.File));
        var manifest = new AimsManifest
        {
            Subject = Subject(),
            Tool = ToolIdentity,
            Collection = ManifestCollection.Of(_assembly, _dependencies),
            Enforcement = _request.Enforcement,
            Register = SpeaksOfTheRegister && _register.Root is { } root ? Register(root) : null,
            Systems = [.. systems.Select(system => System(system) with { Assessed = changes.Of(system.Id.Value) })],
            Documents = [.. documents.Select(Document)],
            Components = components,
            ModelCalls = modelCalls,
            OtherUses = otherUses,
            Tools = tools,
            Models = ManifestModels.Reached(calls),
            Pipelines = ManifestModels.Pipelines(others),
            ModelTypes = [.. _assembly.ModelTypes.Select(type => new ManifestModelType(type.Type, type.Implements, type.Modality))],
            ModelApis = [.. _assembly.ModelApiMembers.Order(StringComparer.Ordinal)],
            Controls = [],
            Mappings = [],
            Packages = ManifestPackages.Of(_request, BuiltInCatalogue.Instance.With(_register.ModelApis)),
            ModelFiles = _files.Models,
            PromptFiles = _files.Prompts,
            Dependencies = _dependencies.All,
            Findings = findings.Findings,
            Waivers = findings.Waivers,
            Baseline = SpeaksOfTheRegister || findings.Baseline is { Accepts: > 0 } ? findings.Baseline : null,
            Limitations = [.. Limitations()],
        };
        manifest = manifest with { ShippedSystems = ShippedSystems.Of(manifest, _dependencies.Shipped) };
        if (!SpeaksOfTheRegister)
        {
            return manifest;
        }

        var controls = ControlEvidence.Of(manifest, _register, systems, documents, DeclaredInCode()).ToList();
        return manifest with { Controls = controls, Mappings = [.. ControlMappings.Of(controls, _request.EuAiActLinks)] };
    }

    private ManifestSubject Subject() => SubjectOf(
        _request, _assembly.AssemblyName, _assembly.InformationalVersion, _assembly.AssemblyVersion, _assembly.TargetFramework, _assembly.Sha256, _assembly.Mvid);

    internal static ManifestSubject SubjectOf(
        InventoryRequest request, string name, string? informationalVersion, string assemblyVersion, string? framework, string sha256, string mvid) => new(
        name,
        ManifestSubject.VersionOf(informationalVersion, assemblyVersion),
        framework ?? "unknown",
        sha256,
        mvid,
        RepositoryAddress.Of(request.RepositoryUrl) ?? "unknown",
        request.Commit ?? "unknown");

    internal static ManifestTool ToolIdentity { get; } = new(
        "Aims.Analyzers",
        typeof(ManifestBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown");

    /// <summary>Each declaration that ties code to a system: by attribute wherever one stands, by appliesTo where a model call falls under it.</summary>
    private IReadOnlyList<ManifestComponent> Components(IReadOnlyList<Observation> calls)
    {
        var assignments = calls.Select(call => SystemAssignment.Of(call.Scope, _register)).OfType<SystemAssignment>().ToList();
        return [.. _assembly.Marks
            .Select(mark => new SystemAssignment(mark.Mark.SystemId, "attribute", mark.Target, mark.Mark.Purpose))
            .Concat(assignments)
            .Distinct()
            .Select(item => new ManifestComponent(item.At, item.SystemId, item.DeclaredBy, item.Purpose, assignments.Count(assignment => assignment == item)))
            .OrderBy(item => item.Id, StringComparer.Ordinal)
            .ThenBy(item => item.System, StringComparer.Ordinal)];
    }

    // Only a project that calls models, has model files, or marks code, speaks of the register's own mistakes and of its documents.
    private bool SpeaksOfTheRegister => _assembly.Observations.Count > 0 || _assembly.Marks.Count > 0 || _assembly.Controls.Count > 0 || _files.Models.Count > 0;

    // Code that only makes a client or hands over a tool belongs to a system, too.
    private IReadOnlyList<AiSystem> Systems(IReadOnlyList<ManifestComponent> components)
    {
        var scopes = _assembly.Observations.Select(observation => observation.Scope).Concat(_assembly.Tools.Select(tool => tool.Scope));
        var ids = components.Select(component => component.System)
            .Concat(scopes.Select(scope => SystemAssignment.Of(scope, _register)?.SystemId).OfType<string>())
            .Concat(_files.Systems)
            .ToHashSet(StringComparer.Ordinal);
        return [.. _register.Systems.Where(system => ids.Contains(system.Id.Value))];
    }

    private ManifestDocument Document(RegisterDocument document) => new(
        document.System,
        document.Field,
        document.Address,
        document.Sha256,
        _paths.Relative(document.Position.File),
        document.Position.Line);

    private ManifestRegister Register(RegisterRoot root) => new(
        _paths.Relative(root.Entry.Position.File),
        [.. Declarations(root.Entry).Where(item => !item.Field.StartsWith("statementOfApplicability.controls", StringComparison.Ordinal))]);

    private static IEnumerable<ManifestDeclaration> Declarations(DeclaredRecord entry) =>
        entry.Facts().Select(fact => new ManifestDeclaration(fact.Path, fact.Value.Value, fact.Value.Position.Line));

    private ManifestSystem System(AiSystem system) => new(
        system.Id.Value,
        _paths.Relative(system.Id.Position.File),
        Fact(system.Name),
        Fact(system.Purpose),
        system.RiskOwner is { } owner ? new ManifestRiskOwner(owner.Name.Value, owner.Role?.Value, owner.Contact?.Value, owner.Position.Line) : null,
        Fact(system.Lifecycle),
        Fact(system.Role),
        [.. system.Models.Select(model => new ManifestDeclaredModel(model.Provider.Value, model.Id.Value, model.Id.Position.Line))],
        Assessment(system.ImpactAssessment),
        Assessment(system.RiskAssessment),
        [.. Declarations(system.Entry)]);

    private static ManifestFact? Fact(Declared<string>? value) => value is null ? null : new ManifestFact(value.Value, value.Position.Line);

    private static ManifestAssessment? Assessment(Assessment? assessment) => assessment is null
        ? null
        : new ManifestAssessment(
            assessment.Id.Value,
            assessment.Document?.Value,
            assessment.ApprovedBy?.Value,
            assessment.ApprovedOn?.Value,
            assessment.NextReview?.Value,
            assessment.Position.Line);

    private IReadOnlyList<ManifestModelApiUse> Uses(IEnumerable<Observation> observations) =>
    [
        .. observations
            .Select(Use)
            .OrderBy(use => use.Caller, StringComparer.Ordinal)
            .ThenBy(use => use.Api, StringComparer.Ordinal)
            .ThenBy(use => use.File, StringComparer.Ordinal)
            .ThenBy(use => use.Line)
            .ThenBy(use => use.Form, StringComparer.Ordinal)
            .ThenBy(use => use.Model?.Id, StringComparer.Ordinal)
            .ThenBy(use => use.Model?.Key, StringComparer.Ordinal),
    ];

    private ManifestModelApiUse Use(Observation observation) => new(
        observation.Scope.Caller,
        observation.Api,
        observation.Entry.Kind,
        observation.Entry.Stage,
        observation.Form switch
        {
            ObservationForm.MethodGroup => "methodGroup",
            ObservationForm.Reference => "reference",
            _ => null,
        },
        observation.Entry.Modality,
        ManifestModels.ProviderOf(observation),
        ManifestModels.ModelOf(observation),
        observation.Model?.JoinName,
        observation.Model?.EndpointHost,
        observation.Entry.Kind == ApiKind.Tool ? ToolFunction.Of(observation.Use)?.Method : null,
        SystemAssignment.Of(observation.Scope, _register)?.SystemId,
        observation.Position is { } position ? _paths.Relative(position.File) : null,
        observation.Position?.Line);

    // In the observer's order, which depends on the assembly alone.
    private ManifestModelTool Tool(ObservedTool tool) => new(
        tool.Caller,
        tool.Api,
        tool.Method,
        [.. tool.Parameters.Select(parameter => new ManifestToolParameter(parameter.Name, parameter.Type))],
        [.. tool.Reach.Effects.Select(effect => new ManifestToolEffect(effect.Effect, effect.Chain))],
        [.. tool.Reach.NotFollowed.Select(item => new ManifestNotFollowed(item.Assembly, item.Reason, item.Member))],
        SystemAssignment.Of(tool.Scope, _register)?.SystemId,
        File(tool.Position),
        tool.Position?.Line);

    private ILookup<string, ManifestEvidence> DeclaredInCode() => _assembly.Controls
        .OrderBy(item => item.Target, StringComparer.Ordinal)
        .ThenBy(item => item.How, StringComparer.Ordinal)
        .ToLookup(
            item => item.ControlId,
            item => new ManifestEvidence(EvidenceGrade.Declared, item.How) { Target = item.Target, File = File(item.Position), Line = item.Position?.Line },
            StringComparer.Ordinal);


    private List<Finding> Findings(IEnumerable<RegisterDocument> documents, MaterialChanges changes)
    {
        var members = _assembly.Observations.GroupBy(observation => observation.Scope.Caller, StringComparer.Ordinal);
        var findings = members.SelectMany(member => MemberRules.Judge([.. member], _register)).Select(finding => finding.Finding).ToList();
        findings.AddRange(_assembly.Observations.Select(RawHttpModelCall.Of).OfType<Finding>());
        findings.AddRange(_assembly.Tools.Select(tool => tool.Undeclared(_register)).OfType<Finding>());
        findings.AddRange(changes.Findings);
        findings.AddRange(_assembly.Marks
            .Select(mark => UnknownSystem.Check(mark.Mark, _register, mark.Position, mark.Target) is { } finding ? finding with { Scope = mark.Scope } : null)
            .OfType<Finding>());
        findings.AddRange(_assembly.Controls
            .Where(control => !ControlCatalogue.IsControl(control.ControlId))
            .Select(control => UnknownControl.Of(control.ControlId, control.Position) with { Member = control.Target }));
        findings.AddRange(_files.Findings);
        findings.AddRange(_dependencies.Findings);
        if (SpeaksOfTheRegister)
        {
            findings.AddRange(_register.Findings);
            findings.AddRange(RegisterDocuments.NotFound(documents));
        }

        return findings;
    }

    private IEnumerable<ManifestLimitation> Limitations()
    {
        if (_assembly.Observations.Any(observation => observation.Position is null))
        {
            yield return new ManifestLimitation("no-debug-information", $"Files and lines are missing: debug information is {_assembly.DebugInformation}.");
        }

        foreach (var member in _assembly.UnaccountedMembers.Order(StringComparer.Ordinal))
        {
            yield return new ManifestLimitation("unaccounted-member", $"The assembly refers to {member}, but no code that uses it was found.");
        }

        foreach (var type in _assembly.ModelTypesNamedInStrings)
        {
            yield return new ManifestLimitation("late-bound-type", $"A string of the assembly names the type {type}: code may reach it by reflection, which is not seen.");
        }

        foreach (var assembly in _assembly.UnresolvedAssemblies.Order(StringComparer.Ordinal))
        {
            yield return new ManifestLimitation("unresolved-assembly", $"The assembly {assembly} was not at hand to tell whether calls to it reach a model.");
        }

        foreach (var limitation in _assembly.Tools.Select(tool => tool.NotCompared(_register)).OfType<ManifestLimitation>().Distinct())
        {
            yield return limitation;
        }

        foreach (var limitation in ObservedLimitations.Of(_assembly).Concat(_dependencies.Limitations).Concat(EnforcementLimitations.Of(_request.Enforcement)).Concat(StandingLimitations.All))
        {
            yield return limitation;
        }
    }

    private string? File(SourcePosition? position) => position is null ? null : _paths.Relative(position.File);
}
