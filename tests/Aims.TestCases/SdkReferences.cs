using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace Aims.TestCases;

/// <summary>The assemblies of one package and of those that it depends on, as NuGet resolved them for Aims.SdkPackages and those beside it.</summary>
internal static class SdkReferences
{
    private static readonly Lazy<IReadOnlyList<RestoredPackages>> Restored = new(() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "sdk-packages"), "*.json").Order(StringComparer.Ordinal).Select(RestoredPackages.Read)]);

    private static readonly ConcurrentDictionary<SdkPackage, IReadOnlyList<string>> Cache = new();

    /// <summary>The assemblies to compile against: those of the framework, of the package, and of all packages behind it.</summary>
    /// <param name="package">The package.</param>
    /// <returns>Full paths.</returns>
    /// <exception cref="InvalidOperationException">The package is not restored in this version.</exception>
    public static IReadOnlyList<string> Of(SdkPackage package) => Cache.GetOrAdd(package, Find);

    private static string[] Find(SdkPackage package)
    {
        var restored = Restored.Value.FirstOrDefault(packages => packages.Has(package))
            ?? throw new InvalidOperationException($"{package} is not among the packages of Aims.SdkPackages and those beside it.");

        // A package may bring a newer version of an assembly that the framework has too.
        return [.. CaseReferences.Framework.Concat(restored.AssembliesOf(package))
            .GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.Count() == 1 ? same.First() : same.MaxBy(path => AssemblyName.GetAssemblyName(path).Version)!)];
    }

    /// <summary>What one restore wrote down (project.assets.json).</summary>
    private sealed class RestoredPackages
    {
        private readonly Dictionary<string, (string Version, string[] Dependencies, string[] Assemblies)> packages = new(StringComparer.OrdinalIgnoreCase);

        public static RestoredPackages Read(string file)
        {
            using var stream = File.OpenRead(file);
            using var json = JsonDocument.Parse(stream);
            var root = json.RootElement;
            var folder = root.GetProperty("packageFolders").EnumerateObject().First().Name;
            var result = new RestoredPackages();
            foreach (var package in root.GetProperty("targets").EnumerateObject().Single().Value.EnumerateObject())
            {
                var slash = package.Name.IndexOf('/', StringComparison.Ordinal);
                var path = Path.Combine(folder, root.GetProperty("libraries").GetProperty(package.Name).GetProperty("path").GetString()!);
                result.packages.Add(package.Name[..slash], (
                    package.Name[(slash + 1)..],
                    Names(package.Value, "dependencies"),
                    [.. Names(package.Value, "compile").Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(name => Path.Combine(path, name))]));
            }

            return result;
        }

        public bool Has(SdkPackage package) => packages.TryGetValue(package.Id, out var found) && found.Version == package.Version;

        public IEnumerable<string> AssembliesOf(SdkPackage package)
        {
            var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var waiting = new Stack<string>([package.Id]);
            while (waiting.TryPop(out var id))
            {
                // What is not among the packages is part of the framework.
                if (packages.TryGetValue(id, out var found) && reached.Add(id))
                {
                    Array.ForEach(found.Dependencies, waiting.Push);
                }
            }

            return reached.SelectMany(id => packages[id].Assemblies);
        }

        private static string[] Names(JsonElement package, string property) =>
            package.TryGetProperty(property, out var items) ? [.. items.EnumerateObject().Select(item => item.Name)] : [];
    }
}
