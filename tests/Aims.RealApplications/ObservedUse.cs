using Aims.Governance.Observations;
using Aims.Governance.ValueFlow;

namespace Aims.RealApplications;

/// <summary>What an observer saw at a place of an application's sources.</summary>
internal sealed record ObservedUse(string File, int Line, string Api, string Kind, string Provider, string Model)
{
    /// <summary>The observation as a row; null where it isn't in the application's sources, or only names the member.</summary>
    public static ObservedUse? Of(Observation observation, string sourceRoot)
    {
        if (observation.Position is not { } position || observation.Form == ObservationForm.Reference)
        {
            return null;
        }

        var file = position.File.Replace('\\', '/');
        return file.StartsWith(sourceRoot, StringComparison.Ordinal)
            ? new ObservedUse(
                file[sourceRoot.Length..].TrimStart('/'),
                position.Line,
                WithoutParameters(observation.Api),
                observation.Entry.Kind,
                observation.Model?.Provider ?? observation.Entry.Provider,
                observation.Model is { } model ? string.Join("|", model.Models.SelectMany(Texts)) : "")
            : null;
    }

    // As calls.csv writes them: a key, and the default beside it.
    private static IEnumerable<string> Texts(ModelReference model)
    {
        var key = model.From switch
        {
            ModelSource.Constant => model.Id ?? model.Key!,
            ModelSource.Configuration => "config:" + model.Key,
            ModelSource.Environment => "env:" + model.Key,
            ModelSource.Join => "join:" + model.Key,
            ModelSource.Parameter => "parameter:" + model.Key,
            _ => "unknown:" + model.Reason,
        };
        return model.From != ModelSource.Constant && model.Id is { } id ? [key, id] : [key];
    }

    private static string WithoutParameters(string api)
    {
        var end = api.IndexOf('(', StringComparison.Ordinal);
        var name = end < 0 ? api[2..] : api[2..end];
        var arity = name.LastIndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }
}
