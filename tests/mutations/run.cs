using System.Diagnostics;
using System.Text.Json;

// Breaks the observers on purpose, one decision at a time, and shows which of the shared cases catch it.
// dotnet run tests/mutations/run.cs [-- --only <id> …]
// Exit code: 0 all caught, 1 one survived or could not be tried, 2 the unmutated observers don't meet the cases.

string[] copied = ["src", "tools", "tests/Aims.TestCases", "tests/Shared", "tests/mutations"];
string[] copiedFiles =
[
    "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", ".editorconfig", "tests/Directory.Build.props",
    "tests/Aims.Analyzers.Tests/SourceObservations.cs",
];
string[] observers = ["Aims.Analyzers", "Aims.Inventory"];

var root = FindRoot();
var only = args.Where(arg => arg != "--only").ToArray();
var copy = Path.Combine(Path.GetTempPath(), "aims-mutations-" + Environment.ProcessId);
try
{
    // A copy, so that the build here is left alone and edits made meanwhile don't count.
    foreach (var folder in copied)
    {
        CopyFolder(Path.Combine(root, folder), Path.Combine(copy, folder));
    }

    foreach (var file in copiedFiles)
    {
        CopyFile(Path.Combine(root, file), Path.Combine(copy, file));
    }

    Console.WriteLine("Building the case runner …");
    var runner = Path.Combine(copy, "tests", "mutations", "CaseRunner");
    if (Dotnet(["build", runner, "-v", "q", "-nologo", "-nodeReuse:false"], Console.WriteLine) != 0)
    {
        return 2;
    }

    foreach (var observer in observers)
    {
        WriteCompilerArguments(observer);
    }

    return Dotnet(
        [
            "exec", Path.Combine(runner, "bin", "Debug", "net10.0", "Aims.Analyzers.Tests.dll"), copy,
            Path.Combine(copy, "tests", "mutations", "mutations.yaml"), copy,
            only.Length == 0 ? Path.Combine(root, "tests", "mutations", "RESULTS.md") : "-", .. only,
        ],
        Console.WriteLine);
}
finally
{
    if (Directory.Exists(copy))
    {
        Directory.Delete(copy, recursive: true);
    }
}

string FindRoot()
{
    for (var folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
    {
        if (File.Exists(Path.Combine(folder, "Aims.Analyzers.sln")))
        {
            return folder;
        }
    }

    throw new InvalidOperationException("Run it in the repository.");
}

void CopyFolder(string from, string to)
{
    foreach (var file in Directory.GetFiles(from))
    {
        CopyFile(file, Path.Combine(to, Path.GetFileName(file)));
    }

    foreach (var folder in Directory.GetDirectories(from))
    {
        if (Path.GetFileName(folder) is not ("bin" or "obj"))
        {
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}

void CopyFile(string from, string to)
{
    Directory.CreateDirectory(Path.GetDirectoryName(to)!);
    File.Copy(from, to);
}

// What the build gives the compiler for a project. The file name that doesn't exist has MSBuild take its target for out of date.
void WriteCompilerArguments(string project)
{
    var json = new List<string>();
    var exitCode = Dotnet(
        [
            "msbuild", Path.Combine(copy, "src", project, project + ".csproj"), "-nologo", "-nodeReuse:false", "-t:Compile",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none", "-p:BuildProjectReferences=false",
            "-getItem:CscCommandLineArgs",
        ],
        json.Add);
    if (exitCode != 0)
    {
        throw new InvalidOperationException(string.Join('\n', json));
    }

    using var items = JsonDocument.Parse(string.Join('\n', json));
    File.WriteAllLines(
        Path.Combine(copy, project + ".txt"),
        items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!));
}

static int Dotnet(string[] arguments, Action<string> onLine)
{
    var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };

    // What `dotnet run` sets for this program's own build would be taken for that of the projects.
    foreach (var variable in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
    {
        start.Environment.Remove(variable);
    }

    using var process = Process.Start(start)!;
    while (process.StandardOutput.ReadLine() is { } line)
    {
        onLine(line);
    }

    process.WaitForExit();
    return process.ExitCode;
}
