using Aims.Governance.Register;

namespace Aims.Cli.Init;

/// <summary>What becomes of proposed systems: as options say, as people answer, or as proposed.</summary>
internal sealed class SystemDecisions
{
    private readonly InitOptions _options;
    private readonly Terminal _terminal;
    private readonly RegisterFolder _folder;
    private readonly string _currentDirectory;
    private readonly Interview _interview;
    private readonly Func<string, bool> _isTaken;

    public SystemDecisions(InitOptions options, Terminal terminal, AimsRegister register, RegisterFolder folder, string currentDirectory)
    {
        _options = options;
        _terminal = terminal;
        _folder = folder;
        _currentDirectory = currentDirectory;
        _isTaken = id => register.TryGetSystem(id, out _) || File.Exists(folder.SystemFile(id));
        _interview = new Interview(terminal, _isTaken);
    }

    private bool Asks => _terminal.CanAsk && !_options.TakesProposals;

    /// <summary>Says all at once what neither options nor a person can answer.</summary>
    /// <param name="proposals">The proposed systems.</param>
    /// <param name="isNew">Whether the register is new, and needs an organisation.</param>
    /// <exception cref="NotDoneException">Something is missing, or an option is about nothing.</exception>
    public void DemandWhatIsMissing(IReadOnlyList<ProposedSystem> proposals, bool isNew)
    {
        foreach (var choice in _options.Systems)
        {
            if (proposals.All(proposal => proposal.Assembly != choice.Assembly))
            {
                throw new NotDoneException($"--system names '{choice.Assembly}', which is no assembly with model calls that belong to no system; those are: {string.Join(", ", proposals.Select(proposal => proposal.Assembly).OfType<string>().DefaultIfEmpty("none"))}");
            }

            if (choice.Id is not null && _isTaken(choice.Id))
            {
                throw new NotDoneException($"--system names '{choice.Id}', which is in the register already; {HowToAdd(choice.Assembly, choice.Id)}");
            }
        }

        if (Asks)
        {
            return;
        }

        var missing = new List<string>();
        if (isNew && _options.Organization is null)
        {
            missing.Add("--organization <name>");
        }

        if (!_options.TakesProposals)
        {
            missing.AddRange(proposals.Where(IsOpen).Select(proposal => $"--system {Quoted($"{proposal.Assembly}={proposal.Id}")} (or --yes)"));
        }

        if (missing.Count > 0)
        {
            throw new NotDoneException($"nobody can be asked here, and these are missing: {string.Join(", ", missing)}");
        }
    }

    /// <summary>Whose register it is.</summary>
    public string Organization() => _options.Organization ?? _interview.Organization();

    /// <summary>The systems to register; what is left out is said.</summary>
    public IEnumerable<ProposedSystem> Of(IReadOnlyList<ProposedSystem> proposals)
    {
        foreach (var proposal in proposals)
        {
            if (proposal.Assembly is null && !SystemId.IsWellFormed(proposal.Id))
            {
                _terminal.Output.WriteLine($"Left out: {proposal.Origin}, as that can't be an id; it must be {SystemChoice.IdForm}.");
            }
            else if (Decide(proposal) is not { } decided)
            {
                _terminal.Output.WriteLine($"Left out: {proposal.Origin}.");
            }
            else if (_isTaken(decided.Id))
            {
                _terminal.Output.WriteLine($"Left as it is: {Path.GetRelativePath(_currentDirectory, _folder.SystemFile(decided.Id))}; {HowToAdd(decided.Assembly, decided.Id)}.");
            }
            else
            {
                yield return decided;
            }
        }
    }

    private ProposedSystem? Decide(ProposedSystem proposal)
    {
        if (ChoiceOf(proposal) is { } choice)
        {
            if (choice.Id is null)
            {
                return null;
            }

            var system = new ProposedSystem(proposal.Assembly, choice.Id, proposal.Calls);
            return choice.Name is null ? system : system with { Name = choice.Name };
        }

        return Asks ? _interview.System(proposal) : proposal;
    }

    private SystemChoice? ChoiceOf(ProposedSystem proposal) => _options.Systems.LastOrDefault(choice => choice.Assembly == proposal.Assembly);

    // What marks in the code name is decided, and what the register has is left alone.
    private bool IsOpen(ProposedSystem proposal) => proposal.Assembly is not null && ChoiceOf(proposal) is null && !_isTaken(proposal.Id);

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    private static string HowToAdd(string? assembly, string id) => assembly is null
        ? $"correct that file, which has no system '{id}' that can be read"
        : $"if the code of {assembly} belongs to it, add there: appliesTo: [ \"A:{assembly}\" ]";
}
