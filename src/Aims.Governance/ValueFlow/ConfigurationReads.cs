namespace Aims.Governance.ValueFlow;

/// <summary>What a call reads.</summary>
internal enum ConfigurationRead
{
    /// <summary>A configuration value.</summary>
    Value,

    /// <summary>A connection string.</summary>
    ConnectionString,

    /// <summary>A section of the configuration.</summary>
    Section,

    /// <summary>An environment variable.</summary>
    Environment,
}

/// <summary>The members by which .NET programs read configuration (Microsoft.Extensions.Configuration, System.Configuration, System.Environment).</summary>
internal static class ConfigurationReads
{
    private const string Namespace = "Microsoft.Extensions.Configuration.";

    /// <summary>What a member reads; null when it reads no configuration.</summary>
    public static ConfigurationRead? KindOf(ApiName api) => (api.Type, api.Member) switch
    {
        ("System.Environment", "GetEnvironmentVariable") => ConfigurationRead.Environment,
        ("System.Collections.Specialized.NameValueCollection", "get_Item") => ConfigurationRead.Value,
        (Namespace + "ConfigurationExtensions", "GetConnectionString") => ConfigurationRead.ConnectionString,
        (Namespace + "ConfigurationExtensions", "GetRequiredSection") => ConfigurationRead.Section,
        (Namespace + "ConfigurationBinder", "GetValue") => ConfigurationRead.Value,
        _ when IsConfiguration(api.Type) => api.Member switch
        {
            "get_Item" or "get_Value" => ConfigurationRead.Value,
            "GetSection" => ConfigurationRead.Section,
            _ => null,
        },
        _ => null,
    };

    /// <summary>Whether a member makes an object of a section: <c>Get&lt;T&gt;</c>.</summary>
    public static bool IsBinding(ApiName api) => api is { Type: Namespace + "ConfigurationBinder", Member: "Get" };

    private static bool IsConfiguration(string type) => type is
        Namespace + "IConfiguration" or Namespace + "IConfigurationSection" or Namespace + "IConfigurationRoot"
        or Namespace + "ConfigurationManager" or Namespace + "IConfigurationManager" or Namespace + "ConfigurationSection" or Namespace + "ConfigurationRoot";
}
