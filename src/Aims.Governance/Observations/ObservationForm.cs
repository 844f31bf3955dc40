namespace Aims.Governance.Observations;

/// <summary>How code uses a model API.</summary>
public enum ObservationForm
{
    /// <summary>It calls the member.</summary>
    Call,

    /// <summary>It makes a delegate of the member, which somebody calls later.</summary>
    MethodGroup,

    /// <summary>It only names the member, as an expression tree does.</summary>
    Reference,
}
