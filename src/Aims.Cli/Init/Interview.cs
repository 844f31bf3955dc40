using Aims.Governance.Register;

namespace Aims.Cli.Init;

/// <summary>Asks a person in a terminal.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="isTaken">Whether the register has a system of an id.</param>
internal sealed class Interview(Terminal terminal, Func<string, bool> isTaken)
{
    private bool _isExplained;

    /// <summary>Whose register it is.</summary>
    /// <exception cref="NotDoneException">The input ended.</exception>
    public string Organization() => Ask("Organization (whose register it is)", null, name => SystemChoice.IsName(name) ? null : "it needs a name");

    /// <summary>What a proposed system becomes; null where it is left out.</summary>
    /// <exception cref="NotDoneException">The input ended.</exception>
    public ProposedSystem? System(ProposedSystem proposal)
    {
        if (!_isExplained)
        {
            terminal.Error.WriteLine($"For each proposed AI system: Enter takes what stands in brackets; as id, {SystemChoice.LeaveOut} leaves it out, and the id of another puts both into one.");
            _isExplained = true;
        }

        terminal.Error.WriteLine($"{proposal.Origin}: {proposal.Seen}");
        var id = proposal.Assembly is null ? proposal.Id : Ask("  id", proposal.Id, WhyNoId);
        if (id == SystemChoice.LeaveOut)
        {
            return null;
        }

        var named = id == proposal.Id ? proposal : new ProposedSystem(proposal.Assembly, id, proposal.Calls);
        return named with { Name = Ask("  name", named.Name, name => SystemChoice.IsName(name) ? null : "it needs a name") };
    }

    private string? WhyNoId(string id) =>
        id == SystemChoice.LeaveOut ? null
        : !SystemId.IsWellFormed(id) ? $"an id has {SystemChoice.IdForm}"
        : isTaken(id) ? $"'{id}' is in the register already; leave this out, and add it to appliesTo there"
        : null;

    private string Ask(string question, string? usual, Func<string, string?> whyNot)
    {
        while (true)
        {
            terminal.Error.Write(usual is null ? $"{question}: " : $"{question} [{usual}]: ");
            terminal.Error.Flush();
            var answer = terminal.Input.ReadLine()?.Trim() ?? throw new NotDoneException("the input ended before all was answered; nothing was written");
            answer = answer.Length == 0 && usual is not null ? usual : answer;
            if (whyNot(answer) is not { } reason)
            {
                return answer;
            }

            terminal.Error.WriteLine($"  {reason}");
        }
    }
}
