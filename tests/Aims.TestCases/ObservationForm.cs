namespace Aims.TestCases;

/// <summary>How a method of a model API is used where it is observed.</summary>
public enum ObservationForm
{
    /// <summary>The method is called.</summary>
    Call,

    /// <summary>A delegate or a function pointer is made from the method.</summary>
    MethodGroup,

    /// <summary>The method is named in an expression tree, which is data and calls nothing by itself.</summary>
    Reference,
}
