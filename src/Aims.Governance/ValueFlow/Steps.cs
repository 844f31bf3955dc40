namespace Aims.Governance.ValueFlow;

/// <summary>How far values are followed. Code that goes further is rare, and code that goes in circles must end.</summary>
internal sealed class Steps(int limit = 500)
{
    private readonly HashSet<(string Type, string? Key)> _services = [];
    private int _left = limit;

    /// <summary>Takes a step; false when there is none left.</summary>
    public bool Take() => _left-- > 0;

    /// <summary>Begins to follow what is registered for a service; false where that is being followed already: the registration is given its own service.</summary>
    public bool Enter(string type, string? key) => _services.Add((type, key));

    /// <summary>Ends to follow it.</summary>
    public void Leave(string type, string? key) => _services.Remove((type, key));
}
