using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Aims.EndToEnd.Tests.Infrastructure;
using Xunit.Abstractions;

namespace Aims.EndToEnd.Tests;

/// <summary>The manifest of the sample, control by control, against answers that were written by hand.</summary>
public sealed class ClaimsAssistantTests(ClaimsAssistantTests.Build build, ITestOutputHelper output) : IClassFixture<ClaimsAssistantTests.Build>
{
    [Fact]
    public void Each_control_has_the_evidence_that_was_expected_by_hand()
    {
        var expected = File.ReadAllLines(Path.Combine(Product.Repository, "tests", "Aims.EndToEnd.Tests", "ClaimsAssistantControls.csv"))
            .Where(line => line.Length > 0 && line[0] == 'A')
            .ToList();

        Assert.True(expected.Count > 38, $"{expected.Count}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), build.Controls.SelectMany(Lines).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_all_38_controls_with_a_decision_each()
    {
        Assert.Equal(38, build.Controls.Select(control => (string)control["id"]!).Distinct().Count());
        Assert.All(build.Controls, control => Assert.NotNull(control["decision"]));
        Assert.Equal(
            ["A.7.2", "A.7.3", "A.7.5", "A.7.6"],
            build.Controls.Where(control => !(bool)control["decision"]!["applicable"]!).Select(control => (string)control["id"]!));
    }

    [Fact]
    public void What_evidence_points_to_exists()
    {
        var evidence = build.Controls.SelectMany(control => control["evidence"]!.AsArray()).Select(item => item!).ToList();
        foreach (var item in evidence)
        {
            if ((string?)item["ref"] is { } pointer)
            {
                Assert.NotNull(pointer.Split('/').Skip(1).Aggregate((JsonNode?)build.Manifest, (node, part) => node?[part]));
            }

            if ((string?)item["sha256"] is { } digest)
            {
                var document = Path.Combine(build.Folder, ((string)item["document"]!).Split('#')[0]);
                Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(document))));
            }

            if (item["fields"] is JsonArray fields)
            {
                var text = File.ReadAllText(Path.Combine(build.Folder, (string)item["file"]!));
                Assert.All(fields, field => Assert.Contains($"\n{field}:", text, StringComparison.Ordinal));
            }

            Assert.True(item["ref"] is not null || item["document"] is not null || item["fields"] is not null || item["target"] is not null, item.ToJsonString());
        }

        foreach (var grade in evidence.GroupBy(item => (string)item["grade"]!).OrderBy(items => items.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{grade.Key}: {grade.Count()} pieces of evidence for {grade.Select(item => item.Parent!.Parent!["id"]!.ToString()).Distinct().Count()} controls");
        }

        output.WriteLine($"none: {build.Controls.Count(control => control["noEvidence"] is not null)} controls");
    }

    [Fact]
    public void Mappings_are_of_controls_with_evidence_and_leave_out_the_two_ambiguous_rows()
    {
        var mappings = build.Manifest["mappings"]!.AsArray().Select(item => ((string)item!["id"]!, (string)item["control"]!)).ToList();
        var withEvidence = build.Controls.Where(control => control["noEvidence"] is null).Select(control => (string)control["id"]!).ToHashSet();

        Assert.All(mappings, mapping => Assert.Contains(mapping.Item2, withEvidence));
        Assert.Contains(("GOVERN 1.6", "A.4.2"), mappings);
        Assert.DoesNotContain(("GOVERN 3.2", "A.3.2"), mappings);
        Assert.DoesNotContain(("MAP 1.4", "A.2.2"), mappings);
    }

    private static IEnumerable<string> Lines(JsonNode control)
    {
        var id = (string)control["id"]!;
        if ((string?)control["noEvidence"] is { } reason)
        {
            yield return $"{id},none,{(reason.StartsWith("A build can show nothing", StringComparison.Ordinal) ? "organisational" : "nothing declared")}";
        }

        foreach (var item in control["evidence"]!.AsArray())
        {
            var pointer = (string?)item!["ref"]
                ?? (string?)item["document"]
                ?? ((string?)item["target"])?.Split('(')[0]
                ?? $"{(string?)item["system"] ?? "aims.yaml"}: {string.Join(' ', item["fields"]!.AsArray().Select(field => (string)field!))}";
            yield return $"{id},{item["grade"]},{pointer}";
        }
    }

    public sealed class Build : IAsyncLifetime
    {
        internal string Folder { get; } = Path.Combine(Product.Repository, "samples", "ClaimsAssistant");

        internal JsonNode Manifest { get; private set; } = null!;

        internal IReadOnlyList<JsonNode> Controls => [.. Manifest["controls"]!.AsArray().Select(item => item!)];

        public async Task InitializeAsync()
        {
            (await Command.DotNetAsync(Product.Repository, "build", Folder, "-c", Product.Configuration, "-nologo", "-tl:off", "-v:q", "-nodeReuse:false")).MustSucceed();
            Manifest = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "bin", Product.Configuration, "net10.0", "ClaimsAssistant.aims.json")))!;
        }

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
