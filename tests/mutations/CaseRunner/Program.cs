using System.Diagnostics;
using Aims.Mutations;
using Aims.TestCases;

// Arguments: the root of the sources, the list of mutations, the folder with the compiler's arguments, the table to write
// ("-" for none), and the ids of the mutations to try (none for all).
var (root, list, argumentsFolder, table) = (args[0], args[1], args[2], args[3]);
var only = args[4..];

IReadOnlyList<Mutation> mutations;
try
{
    mutations = [.. Mutation.Read(list, root).Where(mutation => only.Length == 0 || only.Contains(mutation.Id))];
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

var projects = new Dictionary<Observers, ObserverProject>
{
    [Observers.SourceOnly] = ObserverProject.Open(root, "src/Aims.Analyzers", Path.Combine(argumentsFolder, "Aims.Analyzers.txt")),
    [Observers.MetadataOnly] = ObserverProject.Open(root, "src/Aims.Inventory", Path.Combine(argumentsFolder, "Aims.Inventory.txt")),
};

var watch = Stopwatch.StartNew();
var cases = SharedCases.All
    .SelectMany(testCase => testCase.Options.Configurations.Select(configuration => (testCase, configuration)))
    .AsParallel().AsOrdered().WithDegreeOfParallelism(2)
    .Select(pair => CompiledCase.Of(pair.testCase, pair.configuration))
    .ToList();
Console.WriteLine($"{SharedCases.All.Count} cases, compiled {cases.Count} times ({watch.Elapsed.TotalSeconds:0} s)");

watch.Restart();
var run = new CaseRun(cases);
var unmet = run.Sound(Load(Observers.SourceOnly, null), Load(Observers.MetadataOnly, null));
Console.WriteLine($"unmutated: {(unmet.Count == 0 ? "all cases are met" : "not all cases are met")} ({watch.Elapsed.TotalSeconds:0} s)");
if (unmet.Count > 0)
{
    Console.Error.WriteLine(string.Join('\n', unmet));
    return 2;
}

var results = new List<MutationResult>();
foreach (var mutation in mutations)
{
    watch.Restart();
    var result = Try(mutation);
    results.Add(result);
    Console.WriteLine($"{mutation.Id} {result.Summary}{string.Concat(result.Names.Take(5).Select(name => " " + name))} ({watch.Elapsed.TotalSeconds:0.0} s)");
}

var caught = results.Count(result => result.Failing.Count > 0);
Console.WriteLine($"{results.Count} mutations: {caught} caught, {results.Count(result => result.Survived)} survived, {results.Count(result => result.Error is not null)} could not be tried");
if (table != "-")
{
    File.WriteAllText(table, ResultsTable.Of(results, SharedCases.All.Count));
}

return caught == results.Count ? 0 : 1;

Func<CompiledCase, CaseObservation> Load(Observers observer, Mutation? mutation) =>
    ObserverContext.Load(observer, projects[observer].AssemblyName, projects[observer].Compile(mutation));

MutationResult Try(Mutation mutation)
{
    var by = projects.FirstOrDefault(project => project.Value.Has(mutation.File)).Key;
    try
    {
        return by == Observers.Both
            ? throw new InvalidOperationException($"{mutation.File} is a file of no observer.")
            : new MutationResult(mutation, by, run.Failing(by, Load(by, mutation)), null);
    }
    catch (InvalidOperationException exception)
    {
        return new MutationResult(mutation, by, new Dictionary<string, CaseVerdict>(), exception.Message);
    }
}
