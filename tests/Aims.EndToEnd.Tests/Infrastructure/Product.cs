using System.Reflection;

namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>
/// The package Aims.Analyzers, packed from this repository once a run, under a version of its own: no cache can have one of
/// that name, so a stale package can't make a test pass.
/// </summary>
internal sealed class Product
{
    public const string PackageId = "Aims.Analyzers";

    private static readonly Lazy<Task<Product>> Packed = new(PackAsync);

    private Product(string feed, string version)
    {
        Feed = feed;
        Version = version;
    }

    /// <summary>The root of this repository.</summary>
    public static string Repository => Metadata("RepositoryRoot");

    /// <summary>The configuration that is built anyway.</summary>
    public static string Configuration => Metadata("Configuration");

    /// <summary>The folder that serves as package source.</summary>
    public string Feed { get; }

    /// <summary>The package's version.</summary>
    public string Version { get; }

    public string PackageFile => Path.Combine(Feed, $"{PackageId}.{Version}.nupkg");

    public static Task<Product> GetAsync() => Packed.Value;

    /// <summary>Runs the command <c>aims</c> in a folder.</summary>
    public static Task<CommandResult> AimsAsync(string folder, params IEnumerable<string> arguments) =>
        Command.DotNetAsync(folder, [Path.Combine(Repository, "src", "Aims.Cli", "bin", Configuration, "net10.0", "aims.dll"), .. arguments]);

    private static async Task<Product> PackAsync()
    {
        var version = $"0.1.0-e2e.{Guid.NewGuid():N}";
        var feed = TemporaryFolder.Create("feed");
        TemporaryFolder.DeleteAtExit(Path.GetDirectoryName(feed)!);
        TemporaryFolder.ForgetPackageAtExit(PackageId, version);

        // Only the package's version: that of the assemblies would build the repository anew.
        var result = await Command.DotNetAsync(
            Repository,
            "pack",
            Path.Combine(Repository, "src", "Aims.Package"),
            "-c", Configuration,
            "-o", feed,
            $"-p:PackageVersion={version}",
            "-nologo",
            "-tl:off",
            "-v:q");
        result.MustSucceed();
        return new Product(feed, version);
    }

    private static string Metadata(string key) =>
        typeof(Product).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
