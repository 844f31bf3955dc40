namespace Aims.Governance.ValueFlow;

/// <summary>How far values are followed. Code that goes further is rare, and code that goes in circles must end.</summary>
internal sealed class Steps(int limit = 500)
{
    private int _left = limit;

    /// <summary>Takes a step; false when there is none left.</summary>
    public bool Take() => _left-- > 0;
}
