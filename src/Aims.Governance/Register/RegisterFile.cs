using Aims.Governance.Accepting;
using Aims.Governance.Catalogue;
using Aims.Governance.Rules;

namespace Aims.Governance.Register;

/// <summary>One register file as read: what it declares, and the mistakes found in it alone.</summary>
public sealed record RegisterFile
{
    /// <summary>The file's path, as given.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong in this file (AIMS2001 to AIMS2007).</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What <c>aims.yaml</c> declares, when this is it and it could be read.</summary>
    public RegisterRoot? Root { get; init; }

    /// <summary>The system, when this is a file in <c>systems/</c> and it could be read well enough to have an id.</summary>
    public AiSystem? System { get; init; }

    /// <summary>What a system did when it was last assessed, when this is a file in <c>assessed/</c> and it could be read well enough to have an id.</summary>
    public AssessedSystem? Assessed { get; init; }

    /// <summary>The entries, when this is <c>model-apis.yaml</c>.</summary>
    public IReadOnlyList<ModelApi> ModelApis { get; init; } = [];

    /// <summary>The baseline, when this is <c>baseline.yaml</c> and it could be read.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether this is <c>aims.yaml</c>, the register's root.</summary>
    public bool IsRoot { get; init; }
}
