namespace Aims.Governance.Register;

/// <summary>Which file of a register.</summary>
public enum RegisterFileKind
{
    /// <summary><c>aims/aims.yaml</c>: the register's root.</summary>
    Root,

    /// <summary><c>aims/systems/&lt;id&gt;.yaml</c>: an AI system.</summary>
    System,

    /// <summary><c>aims/model-apis.yaml</c>: the organisation's own model APIs.</summary>
    ModelApis,

    /// <summary><c>aims/baseline.yaml</c>: the findings that were accepted on adoption.</summary>
    Baseline,

    /// <summary><c>aims/assessed/&lt;id&gt;.yaml</c>: what an AI system did in code when it was last assessed.</summary>
    Assessed,
}
