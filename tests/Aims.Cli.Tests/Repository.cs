namespace Aims.Cli.Tests;

/// <summary>A repository on disk for one test, with the command run in it.</summary>
public sealed class Repository : IDisposable
{
    public const string GoodRoot = "version: 1\norganization: Contoso Insurance\n";

    public Repository() => Directory.CreateDirectory(Folder);

    /// <summary>What the command wrote to standard output in its last run, with LF.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What the command wrote to standard error in its last run, with LF.</summary>
    public string Error { get; private set; } = "";

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "aims-cli-" + Guid.NewGuid().ToString("N"));

    public static string System(string id) => SystemWithoutRecords(id) +
        """
        riskOwner: { name: A. Rivera }
        impactAssessment: { id: IA-1, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2127-06-01 }

        """;

    public static string SystemWithoutRecords(string id) =>
        $"""
        id: {id}
        name: A system
        purpose: Helps.
        lifecycle: deployed
        role: deployer

        """;

    public Repository With(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Runs the command in a folder of the repository and gives its exit code.</summary>
    public int RunIn(string folder, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = AimsCommand.Run(args, new Terminal(new StringReader(answers ?? ""), output, error, CanAsk: answers is not null), Path.GetFullPath(folder, Folder));
        Output = output.ToString().ReplaceLineEndings("\n");
        Error = error.ToString().ReplaceLineEndings("\n");
        return exitCode;
    }

    public int Run(params string[] args) => RunIn(".", args);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
