using Aims.Governance.Register;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>The rules on what is kept of assessed systems, beside those of each file.</summary>
public static class AssessedRules
{
    /// <summary>AIMS2003 for each that is of no registered system. One whose file is there and can't be read was reported.</summary>
    /// <param name="assessed">What is kept.</param>
    /// <param name="systems">The registered systems.</param>
    /// <param name="files">The paths of all files of the register.</param>
    public static IEnumerable<Finding> Judge(IReadOnlyList<AssessedSystem> assessed, IReadOnlyList<AiSystem> systems, IEnumerable<string> files)
    {
        if (assessed.Count == 0)
        {
            return [];
        }

        var ids = systems.Select(system => system.Id.Value).ToList();
        var known = new HashSet<string>(
            ids.Concat(files.Where(file => RegisterPaths.TryGetKind(file) == RegisterFileKind.System).Select(RegisterPaths.IdOf)),
            StringComparer.Ordinal);
        return
        [
            .. from item in assessed
               where item.IsComplete && !known.Contains(item.System.Value)
               let meant = Spelling.Nearest(item.System.Value, ids)
               let hint = meant is null ? "" : $" (did you mean '{meant}'?)"
               select BadValue.Of("'system'", Quoting.Quote(item.System.Value), $"the id of a registered AI system{hint}; if the system is gone, delete this file", item.System.Position, meant) with { System = item.System.Value },
        ];
    }
}
