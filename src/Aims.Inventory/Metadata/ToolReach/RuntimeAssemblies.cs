namespace Aims.Inventory.Metadata.ToolReach;

/// <summary>
/// The assemblies of .NET itself. Those of their members that act outside of the process are listed, so that their code
/// need not be seen.
/// </summary>
internal static class RuntimeAssemblies
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "mscorlib", "netstandard", "System", "WindowsBase", "FSharp.Core", "Microsoft.CSharp", "Microsoft.VisualBasic",
        "Microsoft.VisualBasic.Core", "Microsoft.Win32.Primitives", "Microsoft.Win32.Registry",
    };

    // Begin as those of .NET do, but come as packages of their own and reach places that the list doesn't cover.
    private static readonly string[] s_others =
    [
        "System.ClientModel", "System.Data.Odbc", "System.Data.OleDb", "System.Data.SQLite", "System.Data.SqlClient",
        "System.DirectoryServices", "System.IO.Abstractions", "System.IO.Ports", "System.Management", "System.Memory.Data",
        "System.Messaging", "System.Reactive", "System.ServiceModel", "System.ServiceProcess", "System.Speech",
    ];

    public static bool Contains(string name) =>
        s_names.Contains(name)
        || (name.StartsWith("System.", StringComparison.OrdinalIgnoreCase) && !s_others.Any(other => IsOrIsUnder(name, other)));

    private static bool IsOrIsUnder(string name, string other) =>
        name.StartsWith(other, StringComparison.OrdinalIgnoreCase) && (name.Length == other.Length || name[other.Length] == '.');
}
