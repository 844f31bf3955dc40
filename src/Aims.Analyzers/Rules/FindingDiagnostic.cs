using System.Collections.Immutable;
using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Rules;

/// <summary>Turns findings into diagnostics. What fixes must know travels in a diagnostic's properties: they are written here, and read here.</summary>
internal static class FindingDiagnostic
{
    private const string System = "system";
    private const string Meant = "meant";
    private const string RegisterFile = "registerFile";
    private const string Models = "models";

    /// <summary>The diagnostic of a finding.</summary>
    public static Diagnostic Of(Finding finding, DiagnosticDescriptor descriptor, Location location) =>
        Diagnostic.Create(descriptor, location, Properties(finding), [.. finding.Arguments]);

    /// <summary>The id of the AI system that a diagnostic is about; null when it is about none.</summary>
    public static string? SystemOf(Diagnostic diagnostic) => Read(diagnostic, System);

    /// <summary>What the finding behind a diagnostic tells fixes.</summary>
    public static FixFacts FactsOf(Diagnostic diagnostic) => new()
    {
        Meant = Read(diagnostic, Meant),
        RegisterFile = Read(diagnostic, RegisterFile),
        Models = Read(diagnostic, Models) is { } models ? [.. models.Split('\n').Select(Model)] : [],
    };

    private static ImmutableDictionary<string, string?> Properties(Finding finding)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        void Add(string key, string? value)
        {
            if (value is not null)
            {
                properties = properties.Add(key, value);
            }
        }

        Add(System, finding.System);
        Add(Meant, finding.Facts.Meant);
        Add(RegisterFile, finding.Facts.RegisterFile);
        Add(Models, finding.Facts.Models.Count == 0 ? null : string.Join("\n", finding.Facts.Models.Select(model => $"{model.Provider}\t{model.Id}")));
        return properties;
    }

    private static NamedModel Model(string text)
    {
        var tab = text.IndexOf('\t');
        return new NamedModel(text.Substring(0, tab), text.Substring(tab + 1));
    }

    private static string? Read(Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out var value) ? value : null;
}
