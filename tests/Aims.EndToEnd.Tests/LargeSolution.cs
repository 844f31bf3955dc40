using System.Globalization;
using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>A generated solution: layers of small libraries under one program. Each tenth project calls a model for a system.</summary>
/// <param name="workspace">Where it is written.</param>
/// <param name="folder">Its folder there.</param>
internal sealed class LargeSolution(Workspace workspace, string folder)
{
    public const string Root = "P50";
    private const int Count = 50;
    private const int Layer = 10;

    public static IReadOnlyList<string> Projects { get; } = [.. Enumerable.Range(1, Count).Select(Name)];

    public string Folder { get; } = folder;

    /// <summary>The solution's file.</summary>
    public string File => $"{Folder}/All.slnx";

    /// <summary>The system that a project's model call belongs to; null where it calls none.</summary>
    public static string? SystemOf(string project) => Number(project) is var number && number % 5 == 0 && project != Root ? $"system-{number % 4}" : null;

    /// <summary>All projects that a project references, and those that they do.</summary>
    public static IReadOnlyList<string> ClosureOf(string project)
    {
        var closure = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(References(project));
        while (open.TryDequeue(out var next))
        {
            if (closure.Add(next))
            {
                References(next).ToList().ForEach(open.Enqueue);
            }
        }

        return [.. closure];
    }

    public void Write()
    {
        workspace.Write($"{Folder}/aims/aims.yaml", ClaimsCode.Root);
        foreach (var system in Projects.Select(SystemOf).OfType<string>().Distinct())
        {
            workspace.Write($"{Folder}/aims/systems/{system}.yaml", ClaimsCode.System(system));
        }

        // As on a build server: paths are mapped, so that the assemblies are the same in any folder.
        workspace.Write($"{Folder}/Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <AimsEnforcement>fail</AimsEnforcement>
                <ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup><SourceRoot Include="$(MSBuildThisFileDirectory)" /></ItemGroup>
            </Project>
            """);
        foreach (var project in Projects)
        {
            var references = string.Concat(References(project).Select(name => $"""<ProjectReference Include="../{name}/{name}.csproj" />"""));
            workspace.WriteProject(
                $"{Folder}/{project}", $"{(project == Root ? ClaimsCode.Executable : "")}{(SystemOf(project) is null ? "" : ClaimsCode.ModelAbstractions)}<ItemGroup>{references}</ItemGroup>");
            WriteSource(project, number: 0, isPublic: false);
        }

        workspace.Write(File, $"<Solution>{string.Concat(Projects.Select(project => $"""<Project Path="{project}/{project}.csproj" />"""))}</Solution>");
    }

    /// <summary>Writes a project's source.</summary>
    /// <param name="project">The project.</param>
    /// <param name="number">What makes it differ; 0 is how it began.</param>
    /// <param name="isPublic">Whether the difference is one for the projects that reference it.</param>
    public void WriteSource(string project, int number, bool isPublic)
    {
        var calls = string.Concat(References(project).Select(name => $" + {name}.Value()"));
        var model = SystemOf(project) is { } system
            ? $"[Aims.Annotations.AiComponent(\"{system}\")] public sealed class Model(Microsoft.Extensions.AI.IChatClient client) {{ public object Ask() => Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(client, \"x\"); }}"
            : "";
        workspace.Write($"{Folder}/{project}/Source.cs", $$"""
            namespace Contoso.{{project}}Code { {{model}} }
            public static class {{project}}
            {
                public static int Value() => {{number}}{{calls}};
                {{(isPublic ? $"public static int Other{number}() => 1;" : "")}}
                {{(project == Root ? "public static void Main() => System.Console.WriteLine(Value());" : "")}}
            }
            """);
    }

    /// <summary>Path of a project's manifest in its output folder.</summary>
    public string ManifestOf(string project) => $"{Folder}/{project}/bin/Debug/net10.0/{project}.aims.json";

    /// <summary>All manifests of the solution with their bytes, by path in it.</summary>
    public IReadOnlyDictionary<string, byte[]> Manifests() => workspace.Manifests(Folder).ToDictionary(path => path[(Folder.Length + 1)..], path => System.IO.File.ReadAllBytes(workspace.PathOf(path)));

    private static IEnumerable<string> References(string project)
    {
        var number = Number(project);
        return number == Count ? Enumerable.Range(Count - Layer + 1, Layer - 1).Select(Name)
            : number <= Layer ? []
            : [Name(number - Layer), Name(number - Layer - ((number - 1) % Layer) + (number % Layer))];
    }

    private static string Name(int number) => $"P{number.ToString("00", CultureInfo.InvariantCulture)}";

    private static int Number(string project) => int.Parse(project.AsSpan(1), CultureInfo.InvariantCulture);
}
