namespace Aims.Governance.Catalogue;

/// <summary>What using a model API does. The names are those of the catalogue files and of the manifest.</summary>
public static class ApiKind
{
    /// <summary>Sends input to a model and takes its output: a model call.</summary>
    public const string Invoke = "invoke";

    /// <summary>Makes a model client.</summary>
    public const string Construct = "construct";

    /// <summary>Registers a model client for dependency injection.</summary>
    public const string Register = "register";

    /// <summary>Hands a tool (a function) to a model.</summary>
    public const string Tool = "tool";

    /// <summary>Makes or runs an agent.</summary>
    public const string Agent = "agent";

    /// <summary>Trains or fine-tunes a model.</summary>
    public const string Train = "train";

    /// <summary>Loads a model file.</summary>
    public const string Load = "load";

    /// <summary>Connects to an MCP server, or serves one.</summary>
    public const string Mcp = "mcp";

    /// <summary>Puts middleware around a model: telemetry, logging, function invocation, caching, guardrails, filters.</summary>
    public const string Pipeline = "pipeline";

    /// <summary>Declares a model or a model service as a named resource of an application host.</summary>
    public const string Resource = "resource";

    /// <summary>Sends a plain HTTP request to a place where models are served. No catalogue file has it: it is known by the address.</summary>
    public const string Http = "http";

    /// <summary>All kinds that catalogue files may have, in the order of their documentation.</summary>
    public static IReadOnlyList<string> All { get; } = [Invoke, Construct, Register, Tool, Agent, Train, Load, Mcp, Pipeline, Resource];
}
