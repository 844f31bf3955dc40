using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Templates;

/// <summary>
/// The first files of a register, with what is known filled in and what only people know left blank. A blank stands in a line
/// of its own, which says what to write.
/// </summary>
public static class RegisterTemplates
{
    /// <summary>A first <c>aims/aims.yaml</c>, with <c>\n</c> as line ends.</summary>
    /// <param name="organization">Whose register it is.</param>
    public static string Root(string organization) => Read("aims.yaml").Replace("{organization}", YamlWriting.Scalar(organization));

    /// <summary>A first <c>aims/systems/&lt;id&gt;.yaml</c>, with <c>\n</c> as line ends.</summary>
    /// <param name="id">The system's id.</param>
    /// <param name="models">The models that its code names.</param>
    /// <param name="name">What people call it; null for a name made of its id.</param>
    /// <param name="scopes">Code that belongs to it without a mark, as <c>appliesTo</c> names it.</param>
    public static string System(string id, IEnumerable<NamedModel> models, string? name = null, IReadOnlyCollection<string>? scopes = null)
    {
        var entries = models
            .Distinct()
            .OrderBy(model => model.Provider, StringComparer.Ordinal)
            .ThenBy(model => model.Id, StringComparer.Ordinal)
            .Select(model => $"\n  - {{ provider: {YamlWriting.Scalar(model.Provider)}, id: {YamlWriting.Scalar(model.Id)} }}")
            .ToList();

        // Without a list, nothing is compared; an empty key would say no more.
        return Read("system.yaml")
            .Replace("{id}", id)
            .Replace("{name}", YamlWriting.Scalar(name ?? SuggestedSystem.NameFor(id)))
            .Replace("{models}\n", entries.Count == 0 ? "" : $"models:{string.Concat(entries)}\n")
            .Replace("{appliesTo}\n", scopes is null or { Count: 0 } ? "" : $"appliesTo: [ {string.Join(", ", scopes.Select(YamlWriting.DoubleQuoted))} ] # the code that belongs to it\n");
    }

    private static string Read(string name)
    {
        using var stream = typeof(RegisterTemplates).Assembly.GetManifestResourceStream("Aims.Governance.Templates." + name)
            ?? throw new InvalidOperationException($"The template {name} is missing from {typeof(RegisterTemplates).Assembly.FullName}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
