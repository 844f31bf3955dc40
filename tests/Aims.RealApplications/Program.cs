using System.CommandLine;
using Aims.RealApplications;

var folder = new Argument<DirectoryInfo>("applications") { Description = "The folder of lists: tests/RealApplications." };
var projects = new Option<DirectoryInfo>("--projects") { Description = "The folder of projects that compile the checkouts, a folder for each application; each takes the property SourceRoot.", Required = true };
var sources = new Option<DirectoryInfo>("--sources") { Description = "The folder of checkouts, one for each application, by the folder's name.", Required = true };
var work = new Option<DirectoryInfo>("--work") { Description = "Where builds are put.", Required = true };
var only = new Option<string[]>("--only") { Description = "Only these applications.", AllowMultipleArgumentsPerToken = true };
var skipBuild = new Option<bool>("--no-build") { Description = "Use what an earlier run built." };
var report = new Option<FileInfo?>("--report") { Description = "The Markdown file to write." };
var root = new RootCommand("Builds real applications, runs both observers over them, and compares what they see with what readers listed.") { folder, projects, sources, work, only, skipBuild, report };
root.SetAction(async (result, cancellationToken) =>
{
    var results = new List<ApplicationResult>();
    foreach (var application in result.GetRequiredValue(folder).GetDirectories().OrderBy(item => item.Name, StringComparer.Ordinal))
    {
        var wanted = result.GetValue(only) is not { Length: > 0 } names || names.Contains(application.Name);
        if (wanted && File.Exists(Path.Combine(application.FullName, "calls.csv")))
        {
            var source = Path.Combine(result.GetRequiredValue(sources).FullName, application.Name);
            var build = Path.Combine(result.GetRequiredValue(work).FullName, application.Name) + "/";
            var built = result.GetValue(skipBuild) ? [] : ApplicationBuild.Run(Path.Combine(result.GetRequiredValue(projects).FullName, application.Name), source, build);
            results.Add(await ApplicationResult.Measure(application.FullName, source, build, built, cancellationToken));
            Console.WriteLine(Report.Lines(results[^1]));
        }
    }

    if (results.Count == 0)
    {
        Console.Error.WriteLine("No application with a calls.csv was found.");
        return 1;
    }

    Console.WriteLine(Report.Table(results));
    if (result.GetValue(report) is { } file)
    {
        File.WriteAllText(file.FullName, Report.Document(results));
    }

    return 0;
});

var swept = new Argument<DirectoryInfo[]>("folders") { Description = "Folders of sources without AI.", Arity = ArgumentArity.ZeroOrMore };
var assemblies = new Option<DirectoryInfo[]>("--assemblies") { Description = "Folders of compiled assemblies without AI.", AllowMultipleArgumentsPerToken = true };
var sweep = new Command("sweep", "Runs both observers over code without AI, with the model SDKs referenced so that they look at everything; what they see is wrong.") { swept, assemblies };
sweep.SetAction((result, cancellationToken) => Sweep.RunAsync(result.GetValue(swept) ?? [], result.GetValue(assemblies) ?? [], cancellationToken));
root.Subcommands.Add(sweep);

var captured = new Argument<DirectoryInfo>("captured") { Description = "The folder of an application's captured compilations." };
var join = new Command("join", "Makes the manifests of an application's projects and joins them.") { captured };
join.SetAction((result, cancellationToken) =>
{
    Console.WriteLine(JoinedApplication.Of(result.GetRequiredValue(captured), cancellationToken));
    return Task.FromResult(0);
});
root.Subcommands.Add(join);
return await root.Parse(args).InvokeAsync();
