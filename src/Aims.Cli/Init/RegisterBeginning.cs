using Aims.Governance.Catalogue;
using Aims.Governance.Register;
using Aims.Inventory.Register;

namespace Aims.Cli.Init;

/// <summary>Begins a register: looks, decides with people or by options, writes what is missing, and says what is left to do.</summary>
internal sealed class RegisterBeginning
{
    private readonly InitOptions _options;
    private readonly Terminal _terminal;
    private readonly string _currentDirectory;
    private readonly RegisterFolder _folder;
    private readonly IReadOnlyList<RegisterFile> _files;
    private readonly AimsRegister _register;

    /// <summary>Reads the register as it is.</summary>
    /// <exception cref="NotDoneException">There is no such folder.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public RegisterBeginning(InitOptions options, Terminal terminal, string currentDirectory)
    {
        _options = options;
        _terminal = terminal;
        _currentDirectory = currentDirectory;
        if (!Directory.Exists(options.Start))
        {
            throw new NotDoneException($"there is no folder '{options.Start}'");
        }

        // Where a build would look for it.
        _folder = RegisterFolder.Find(options.Start) ?? RegisterFolder.In(RepositoryRoot.Find(options.Start) ?? options.Start);
        _files = _folder.Read();
        _register = new AimsRegister(_files);
    }

    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="NotDoneException">Something is missing.</exception>
    /// <exception cref="IOException">A file can't be read or written.</exception>
    public int Run()
    {
        var paths = AssemblySearch.Find(_folder.Parent, _options.Assemblies);
        var assemblies = Survey.Of(paths, BuiltInCatalogue.Instance.With(_register.ModelApis), _terminal, _currentDirectory);
        if (assemblies.Count == 0)
        {
            throw new NotDoneException("no assembly could be read");
        }

        Output($"Read {(assemblies.Count == 1 ? "1 assembly" : $"{assemblies.Count} assemblies")} in '{_folder.Parent}'; {assemblies.Count(assembly => assembly.Calls.Count > 0)} with model calls.");
        var proposals = Proposals.Of(WithoutTests(assemblies), _register);
        foreach (var proposal in proposals)
        {
            Output($"  {proposal.Origin}: {proposal.Seen}");
        }

        var planned = Plan(new SystemDecisions(_options, _terminal, _register, _folder, _currentDirectory), proposals);
        if (planned.Count == 0)
        {
            Output("Nothing to add.");
            return ExitCode.Clean;
        }

        foreach (var file in planned)
        {
            Put(file);
        }

        SayWhatIsLeft(planned);
        return ExitCode.Clean;
    }

    private List<NewRegisterFile> Plan(SystemDecisions decisions, IReadOnlyList<ProposedSystem> proposals)
    {
        var isNew = !_register.Exists;
        decisions.DemandWhatIsMissing(proposals, isNew);
        var planned = new List<NewRegisterFile>();
        if (isNew)
        {
            planned.Add(NewRegisterFile.ForRoot(_folder, decisions.Organization()));
        }
        else if (_options.Organization is not null)
        {
            Output($"Left as it is: {Name(_folder.RootFile)}; --organization was not used.");
        }

        planned.AddRange(decisions.Of(proposals).GroupBy(system => system.Id, StringComparer.Ordinal).Select(systems => NewRegisterFile.ForSystem(_folder, [.. systems])));
        return planned;
    }

    // Code that tests an AI system is seldom one.
    private IEnumerable<ObservedAssembly> WithoutTests(IEnumerable<ObservedAssembly> assemblies)
    {
        foreach (var assembly in assemblies)
        {
            if (!assembly.IsTest || _options.Systems.Any(choice => choice.Assembly == assembly.Name))
            {
                yield return assembly;
            }
            else if (assembly.Calls.Count > 0)
            {
                Output($"Left out: {assembly.Name}, {Counted.Of(assembly.Calls.Count, "model call")}, as it is a test project; --system {assembly.Name}=<id> puts it in.");
            }
        }
    }

    private void Put(NewRegisterFile file)
    {
        if (_options.IsDryRun)
        {
            Output($"Would create {Name(file.FullPath)}:\n\n{file.Text}");
        }
        else
        {
            file.Write();
            Output($"Created {Name(file.FullPath)}");
        }
    }

    private void SayWhatIsLeft(List<NewRegisterFile> planned)
    {
        var paths = planned.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        var check = RegisterCheck.Of([.. _files, .. planned.Select(file => file.Read())], _folder.Parent, AsOfDate.Of("", "", null, DateTimeOffset.UtcNow));
        var blanks = check.Findings.Where(finding => finding.Position is { } at && paths.Contains(at.File)).ToList();
        if (blanks.Count > 0)
        {
            Output($"\nLeft blank, as only people know it ({Counted.Of(blanks.Count, "place")}):");
            foreach (var blank in blanks)
            {
                Output($"  {Name(blank.Position!.File)}({blank.Position.Line},{blank.Position.Column}): {blank.Rule.Id}: {blank.Message}");
            }
        }

        Output(planned.Count > 1
            ? "\nNext: fill in these places and run 'aims check'; with the package Aims.Analyzers, the next build judges the code by the register."
            : "\nNext: run 'aims check'; add a file aims/systems/<id>.yaml for each AI system that was not seen in code.");
    }

    private string Name(string file) => Path.GetRelativePath(_currentDirectory, file);

    private void Output(string text) => _terminal.Output.WriteLine(text);
}
