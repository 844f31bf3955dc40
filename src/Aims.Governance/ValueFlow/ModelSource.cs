namespace Aims.Governance.ValueFlow;

/// <summary>Where the name of a model comes from. The names are those of the manifest (<c>model.from</c>).</summary>
public static class ModelSource
{
    /// <summary>A string in the code.</summary>
    public const string Constant = "constant";

    /// <summary>A configuration key.</summary>
    public const string Configuration = "configuration";

    /// <summary>An environment variable.</summary>
    public const string Environment = "environment";

    /// <summary>A parameter that callers outside the observed code fill.</summary>
    public const string Parameter = "parameter";

    /// <summary>A name (of a connection, a resource or a service) that another part of the solution defines.</summary>
    public const string Join = "join";

    /// <summary>Not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>All sources.</summary>
    public static IReadOnlyList<string> All { get; } = [Constant, Configuration, Environment, Parameter, Join, Unknown];
}
