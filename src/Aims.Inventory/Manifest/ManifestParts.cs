using Aims.Inventory.Dependencies;
using Aims.Inventory.Metadata;

namespace Aims.Inventory.Manifest;

/// <summary>The assembly that the manifest is about.</summary>
/// <param name="Assembly">Simple name.</param>
/// <param name="Version">Informational version without its commit, else the assembly version.</param>
/// <param name="Framework">Target framework, as <c>TargetFrameworkAttribute</c> names it.</param>
/// <param name="Sha256">Lower-case hex digest of the assembly file that was read.</param>
/// <param name="Mvid">Module version id. The same MVID with another digest is an assembly rewritten after build.</param>
/// <param name="Repository">Address of the repository without user info; <c>unknown</c> when not known.</param>
/// <param name="Commit">Commit of a clean work tree, else <c>unknown</c>.</param>
public sealed record ManifestSubject(string Assembly, string Version, string Framework, string Sha256, string Mvid, string Repository, string Commit)
{
    internal static string VersionOf(string? informationalVersion, string assemblyVersion) => informationalVersion?.Split('+')[0] ?? assemblyVersion;
}

/// <summary>What made the manifest.</summary>
public sealed record ManifestTool(string Name, string Version);

/// <summary>How completely the assembly was read.</summary>
/// <param name="Coverage"><c>allMethodBodiesRead</c>, <c>someMethodBodiesRead</c> or <c>none</c>.</param>
/// <param name="Reason">Why not all, if so.</param>
/// <param name="MethodBodiesRead">How many bodies were read.</param>
/// <param name="MethodBodiesUnread">How many could not be.</param>
/// <param name="DebugInformation">Where files and lines come from: <c>portable</c>, <c>embedded</c>, or why there are none.</param>
/// <param name="Statement">What the scan found and where it could not look, in a sentence; also where it found nothing.</param>
public sealed record ManifestCollection(string Coverage, string? Reason, int MethodBodiesRead, int MethodBodiesUnread, string DebugInformation, string Statement)
{
    internal const string All = "allMethodBodiesRead";
    internal const string Some = "someMethodBodiesRead";
    internal const string None = "none";

    /// <summary>Of an assembly, and of what ships with it where that is known.</summary>
    internal static ManifestCollection Of(AssemblyObservations assembly, DependencyInventory? dependencies = null)
    {
        var unread = assembly.MethodBodiesUnread.Count;
        return new ManifestCollection(
            unread == 0 ? All : assembly.MethodBodiesRead == 0 ? None : Some,
            unread == 0 ? null : string.Join("; ", assembly.MethodBodiesUnread.Distinct(StringComparer.Ordinal).Take(5)),
            assembly.MethodBodiesRead,
            unread,
            assembly.DebugInformation,
            CollectionStatement.Of(assembly, dependencies));
    }
}

/// <summary>A value that a person declared, with its line in the system's register file.</summary>
public sealed record ManifestFact(string Value, int Line);

/// <summary>A registered AI system.</summary>
public sealed record ManifestSystem(
    string Id,
    string File,
    ManifestFact? Name,
    ManifestFact? Purpose,
    ManifestRiskOwner? RiskOwner,
    ManifestFact? Lifecycle,
    ManifestFact? Role,
    IReadOnlyList<ManifestDeclaredModel> Models,
    ManifestAssessment? ImpactAssessment,
    ManifestAssessment? RiskAssessment,
    IReadOnlyList<ManifestDeclaration> Declarations)
{
    /// <summary>How the assembly differs from what was assessed; null when nothing was kept of an assessment.</summary>
    public ManifestAssessed? Assessed { get; init; }
}

/// <summary>How an assembly differs from what the system did in it when it was last assessed.</summary>
/// <param name="File">The file that keeps what was assessed.</param>
/// <param name="Sha256">Lower-case hex digest of that file.</param>
/// <param name="Line">The line of the assembly's section; null when it has none.</param>
/// <param name="Changes">The differences; null when the file can't be read, which is a finding.</param>
public sealed record ManifestAssessed(string File, string Sha256, int? Line, IReadOnlyList<ManifestAssessedChange>? Changes);

/// <summary>A difference.</summary>
/// <param name="What">One of <see cref="Governance.Changes.ChangeOf"/>.</param>
/// <param name="Of">Of an effect, documentation id of the tool's method.</param>
/// <param name="From">What was assessed; null for what is new.</param>
/// <param name="To">What is; null for what is gone.</param>
/// <param name="Material">Whether it is something that nobody assessed.</param>
public sealed record ManifestAssessedChange(string What, string? Of, string? From, string? To, bool Material);

/// <summary>What <c>aims.yaml</c> declares for all systems.</summary>
/// <param name="File">The register file.</param>
/// <param name="Declarations">Each single value, but for the statement of applicability, which is with the controls.</param>
public sealed record ManifestRegister(string File, IReadOnlyList<ManifestDeclaration> Declarations);

/// <summary>A single value of a register file, as a person declared it.</summary>
/// <param name="Field">The path of keys that leads to it: <c>humanOversight.mode</c>, <c>suppliers[0].name</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Line">Its line in the register file.</param>
public sealed record ManifestDeclaration(string Field, string Value, int Line);

/// <summary>A document that the register points to; nothing has read what it says.</summary>
/// <param name="System">The system whose entry points to it; null for <c>aims.yaml</c>.</param>
/// <param name="Field">The path of keys that leads to it.</param>
/// <param name="Document">The path or URL as written.</param>
/// <param name="Sha256">Lower-case hex digest of the file; null for a URL, which is never fetched, and when there is no such file.</param>
/// <param name="File">The register file.</param>
/// <param name="Line">The line.</param>
public sealed record ManifestDocument(string? System, string Field, string Document, string? Sha256, string File, int Line);

/// <summary>The declared risk owner.</summary>
public sealed record ManifestRiskOwner(string Name, string? Role, string? Contact, int Line);

/// <summary>A model that the system is declared to use.</summary>
public sealed record ManifestDeclaredModel(string Provider, string Id, int Line);

/// <summary>A pointer to an assessment that people made; nothing has read what it says.</summary>
public sealed record ManifestAssessment(string Id, string? Document, string? ApprovedBy, string? ApprovedOn, string? NextReview, int Line);

/// <summary>Code that belongs to a system.</summary>
/// <param name="Id">Documentation id, <c>N:</c> namespace or <c>A:</c> assembly that the declaration names.</param>
/// <param name="System">The system's id, as declared.</param>
/// <param name="DeclaredBy"><c>attribute</c> or <c>appliesTo</c>.</param>
/// <param name="Purpose">What the code does for the system, if declared.</param>
/// <param name="ModelCalls">How many model calls belong to the system by this declaration.</param>
public sealed record ManifestComponent(string Id, string System, string DeclaredBy, string? Purpose, int ModelCalls);

/// <summary>A use of a model API. Caller and API are the key; file and line are secondary.</summary>
/// <param name="Caller">Documentation id of the member (else type) that people wrote.</param>
/// <param name="Api">Documentation id of the used member's original definition.</param>
/// <param name="Kind">What the use does, in the catalogue's words.</param>
/// <param name="Stage">What a use of kind <c>pipeline</c> puts around the model.</param>
/// <param name="Form"><c>methodGroup</c> or <c>reference</c>; null for a call.</param>
/// <param name="Modality">What the model works with.</param>
/// <param name="Provider">Who serves the model; <c>unknown</c> where nothing tells.</param>
/// <param name="Model">Which model; null for uses that have none (tools, pipeline stages).</param>
/// <param name="Connection">The name under which another project or the host's configuration defines the model or its service.</param>
/// <param name="Endpoint">Host of an address that the code gives to the client.</param>
/// <param name="Runs">Documentation id of the method that a tool runs.</param>
/// <param name="System">The AI system that the caller belongs to.</param>
/// <param name="File">The file, relative to the root.</param>
/// <param name="Line">The line.</param>
public sealed record ManifestModelApiUse(
    string Caller,
    string Api,
    string Kind,
    string? Stage,
    string? Form,
    string Modality,
    string Provider,
    ManifestModel? Model,
    string? Connection,
    string? Endpoint,
    string? Runs,
    string? System,
    string? File,
    int? Line);

/// <summary>A model, as far as the code names it.</summary>
/// <param name="Id">Model or deployment id; beside a key, the default in the code.</param>
/// <param name="From"><c>constant</c>, <c>configuration</c>, <c>environment</c>, <c>parameter</c>, <c>join</c> or <c>unknown</c>.</param>
/// <param name="Key">Configuration key, environment variable, parameter, or the name to join by; for a constant of an SDK its documentation id.</param>
/// <param name="Reason">Why it is unknown.</param>
/// <param name="Alternatives">The other models, where the code chooses one of several.</param>
public sealed record ManifestModel(string? Id, string From, string? Key, string? Reason, IReadOnlyList<ManifestModel>? Alternatives);

/// <summary>A model that the assembly's code reaches, over all its calls.</summary>
/// <param name="Provider">Who serves it; <c>unknown</c> where nothing tells.</param>
/// <param name="Model">The model.</param>
/// <param name="ModelCalls">How many calls may reach it.</param>
public sealed record ManifestReachedModel(string Provider, ManifestModel Model, int ModelCalls);

/// <summary>A type that is a model client itself.</summary>
/// <param name="Type">Documentation id.</param>
/// <param name="Implements">Documentation id of the catalogue's type that it implements or derives from.</param>
/// <param name="Modality">What that works with.</param>
public sealed record ManifestModelType(string Type, string Implements, string Modality);

/// <summary>What one member builds around models, in the order of the code. That a stage is there says nothing about its effect.</summary>
/// <param name="Caller">Documentation id of the member.</param>
/// <param name="Stages">The stages.</param>
public sealed record ManifestPipeline(string Caller, IReadOnlyList<ManifestPipelineStage> Stages);

/// <summary>A stage of a pipeline.</summary>
/// <param name="Stage">What it does: <c>telemetry</c>, <c>logging</c>, <c>function-invocation</c>, …</param>
/// <param name="Api">Documentation id of the member that adds it.</param>
/// <param name="Line">The line.</param>
public sealed record ManifestPipelineStage(string Stage, string Api, int? Line);

/// <summary>A tool that models are given. Nothing found says nothing about what was not followed.</summary>
/// <param name="Caller">Documentation id of the member that hands it over; for an attribute of the type that declares the method.</param>
/// <param name="Api">Documentation id of the used member; for an attribute of its type.</param>
/// <param name="Method">Documentation id of the method that runs; for a lambda of the member around it.</param>
/// <param name="Parameters">The parameters of the method that runs.</param>
/// <param name="Effects">How the method acts outside of the process, as far as its own assembly shows.</param>
/// <param name="NotFollowed">What the method reaches that was not followed.</param>
/// <param name="System">The AI system that the code belongs to.</param>
/// <param name="File">The file, relative to the root.</param>
/// <param name="Line">The line.</param>
public sealed record ManifestModelTool(
    string Caller,
    string Api,
    string? Method,
    IReadOnlyList<ManifestToolParameter> Parameters,
    IReadOnlyList<ManifestToolEffect> Effects,
    IReadOnlyList<ManifestNotFollowed> NotFollowed,
    string? System,
    string? File,
    int? Line);

/// <summary>A parameter of a tool.</summary>
/// <param name="Name">Its name, where known.</param>
/// <param name="Type">Its type as documentation ids write it.</param>
public sealed record ManifestToolParameter(string? Name, string Type);

/// <summary>How a tool acts outside of its process.</summary>
/// <param name="Effect"><c>http-write</c>, <c>database-write</c>, <c>file-write</c>, …</param>
/// <param name="Chain">Documentation ids from the tool's method to the member that has the effect: a shortest chain of calls.</param>
public sealed record ManifestToolEffect(string Effect, IReadOnlyList<string> Chain);

/// <summary>What a tool reaches that was not followed: unknown.</summary>
/// <param name="Assembly">The assembly whose code was not seen.</param>
/// <param name="Reason">Why else: <c>delegate</c>, <c>reflection</c>, …</param>
/// <param name="Member">Documentation id of the member that has, or is, what can't be followed.</param>
public sealed record ManifestNotFollowed(string? Assembly, string? Reason, string? Member);

/// <summary>A control of ISO/IEC 42001:2023 Annex A, with what this assembly and the register show for it. It never says that a control is met.</summary>
/// <param name="Id">The control's id.</param>
/// <param name="Label">What it is about, in our own words.</param>
/// <param name="Decision">What people decided in the statement of applicability; null where they decided nothing.</param>
/// <param name="Evidence">The evidence, from observed to pointer.</param>
/// <param name="NoEvidence">Why there is none; null when there is some.</param>
/// <param name="CannotShow">What evidence of this kind can't show.</param>
public sealed record ManifestControl(string Id, string Label, ManifestDecision? Decision, IReadOnlyList<ManifestEvidence> Evidence, string? NoEvidence, string CannotShow);

/// <summary>A row of the statement of applicability, as people wrote it.</summary>
public sealed record ManifestDecision(bool Applicable, string? Reason, string? Status, string? Owner, IReadOnlyList<string> Risks, string? NextReview, string File, int Line);

/// <summary>A piece of evidence. It never says that a control is met.</summary>
/// <param name="Grade">A word of <see cref="Governance.Frameworks.EvidenceGrade"/>.</param>
/// <param name="Statement">What it shows; of a declaration in code its own words.</param>
public sealed record ManifestEvidence(string Grade, string Statement)
{
    /// <summary>The system that it is about, if it is about one.</summary>
    public string? System { get; init; }

    /// <summary>Documentation id of the code that carries the declaration.</summary>
    public string? Target { get; init; }

    /// <summary>The part of this manifest that it stands in, as a JSON pointer (RFC 6901).</summary>
    public string? Ref { get; init; }

    /// <summary>The keys of the register that declare it.</summary>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>The document that is pointed to: a path or a URL.</summary>
    public string? Document { get; init; }

    /// <summary>Lower-case hex digest of the document; null for a URL.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The file of the declaration, if known.</summary>
    public string? File { get; init; }

    /// <summary>Its line, if known.</summary>
    public int? Line { get; init; }
}

/// <summary>An id of another framework that has to do with a control with evidence. It doesn't say how, and never that anything is met.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Version">Its version.</param>
/// <param name="Id">Its id.</param>
/// <param name="Control">The control of ISO/IEC 42001:2023 Annex A.</param>
/// <param name="Printed">The control's id as a published crosswalk prints it; null where there is none.</param>
/// <param name="Basis">Where the row is from: <c>published by a third party</c> or <c>own draft, not reviewed</c>.</param>
/// <param name="Defect">What is wrong with it in the source, if anything.</param>
public sealed record ManifestMapping(string Framework, string Version, string Id, string Control, string? Printed, string Basis, string? Defect);

/// <summary>A package with model APIs.</summary>
/// <param name="Id">NuGet id.</param>
/// <param name="Version">Resolved version.</param>
/// <param name="Direct">Whether the project itself references it; else another package or project brings it.</param>
/// <param name="RuntimeOnly">True where the project isn't compiled against it; else null.</param>
/// <param name="Assemblies">Its assemblies that the catalogue names.</param>
public sealed record ManifestPackage(string Id, string Version, bool Direct, bool? RuntimeOnly, IReadOnlyList<string> Assemblies);

/// <summary>A rule that fired.</summary>
public sealed record ManifestFinding(string Rule, string Message, string? System, string? Member, string? File, int? Line, string HelpLink)
{
    /// <summary>What it is about, by which a baseline knows it again; null for rules whose findings can't be accepted.</summary>
    public string? About { get; init; }

    /// <summary>JSON pointer (RFC 6901) to the waiver or baseline of this manifest that accepts it; null where it is open.</summary>
    public string? AcceptedBy { get; init; }
}

/// <summary>Something that this scan can't see.</summary>
/// <param name="Id">What kind of thing.</param>
/// <param name="Text">What, in a sentence.</param>
public sealed record ManifestLimitation(string Id, string Text)
{
    /// <summary>Documentation ids of the code concerned, the first fifty; null where it isn't about some of the code.</summary>
    public IReadOnlyList<string>? Members { get; init; }
}
