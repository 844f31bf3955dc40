using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>A newcomer's minute, as docs/first-system.md tells it: from the first warning to a governed system by two code fixes and four filled blanks.</summary>
public sealed class FirstSystemTests(FirstSystemTests.Minute minute) : IClassFixture<FirstSystemTests.Minute>
{
    private const string Project = "ClaimsTriage";
    private const string SystemFile = $"{Project}/aims/systems/claims-triage.yaml";

    private static readonly string Page = File.ReadAllText(Path.Combine(Product.Repository, "docs", "first-system.md")).ReplaceLineEndings("\n");

    private static readonly (string Blank, string Filled)[] Blanks =
    [
        ("\npurpose: #", "\npurpose: Suggests a handling route for an incoming claim; a claims handler decides. #"),
        ("{ name: , role: , contact: }", "{ name: A. Rivera, role: Head of Claims, contact: claims-risk@contoso.example }"),
        ("\nrole: #", "\nrole: deployer #"),
        ("\nimpactAssessment: #", "\nwaivers: [ { requirement: impactAssessment, reason: Pilot with test data only, approvedBy: B. Chen, expires: 2027-03-01 } ] #"),
    ];

    [Fact]
    public void The_first_build_warns_of_the_one_model_call()
    {
        Assert.Equal(["AIMS1001 Program.cs(4)"], minute.First.OursAt());
        Assert.Empty(minute.WrittenBefore);
    }

    [Fact]
    public void The_first_fix_marks_the_code() => Assert.Equal(
        "using Aims.Annotations;\nusing OpenAI.Chat;\n\n[assembly: AiComponent(\"claims-triage\")]\n\n" + Minute.Calls,
        File.ReadAllText(minute.Workspace.PathOf($"{Project}/Program.cs")));

    [Fact]
    public void The_second_fix_begins_the_register_and_fills_in_the_model()
    {
        Assert.StartsWith("# yaml-language-server: ", minute.Created, StringComparison.Ordinal);
        Assert.Contains("\nmodels:\n  - { provider: openai, id: gpt-4.1-mini }\n", minute.Created, StringComparison.Ordinal);
        Assert.Equal(4, minute.Created.Split("# blank").Length - 1);
    }

    [Fact]
    public void The_next_build_tells_of_the_four_blanks() => Assert.Equal(
        ["AIMS1003 Program.cs(7)", .. new[] { "purpose:", "riskOwner:", "role:" }.Select(blank => $"AIMS2004 claims-triage.yaml({LineOf(blank)})")],
        minute.WithBlanks.OursAt());

    [Fact]
    public void Four_lines_are_filled() => Assert.Equal(
        4,
        minute.Created.Split('\n').Zip(minute.Filled.Split('\n')).Count(line => line.First != line.Second));

    [Fact]
    public void The_last_build_has_nothing_to_say_and_the_manifest_names_the_system_and_its_owner()
    {
        Assert.Empty(minute.Last.Ours());
        Assert.Contains(minute.Last.Summaries, line => line.StartsWith($"{Project} AI inventory: 1 AI system, 1 model call, 0 open findings, 1 waived -> ", StringComparison.Ordinal));

        var manifest = ManifestFile.Read(minute.Workspace, $"{Project}/bin/Debug/net10.0/{Project}.aims.json");
        var system = Assert.Single(manifest.List("systems"));
        Assert.Equal("claims-triage", system["id"]!.GetValue<string>());
        Assert.Equal("A. Rivera", system["riskOwner"]!["name"]!.GetValue<string>());
        Assert.Equal("claims-triage", Assert.Single(manifest.List("modelCalls"))["system"]!.GetValue<string>());
        Assert.Empty(manifest.List("findings"));
    }

    [Fact]
    public void A_file_that_the_editor_listed_in_the_project_too_changes_nothing() => Assert.Empty(minute.ListedTwice.Ours());

    [Fact]
    public void The_page_shows_what_happens()
    {
        Assert.Contains(minute.Created, Page, StringComparison.Ordinal);
        Assert.Contains(minute.Filled, Page, StringComparison.Ordinal);
        Assert.Contains(Minute.Program, Page, StringComparison.Ordinal);
        Assert.Contains(Minute.FirstFix, Page, StringComparison.Ordinal);
        Assert.Contains(Minute.SecondFix, Page, StringComparison.Ordinal);
        Assert.All(minute.First.Ours().Concat(minute.WithBlanks.Ours()), message => Assert.Contains(
            $"{Path.GetFileName(message.File)}({message.Line},{message.Column}): warning {message.Code}: {message.Text.Split(';')[0]};", Page, StringComparison.Ordinal));
    }

    private int LineOf(string beginning) => Array.FindIndex(minute.Created.Split('\n'), line => line.StartsWith(beginning, StringComparison.Ordinal)) + 1;

    public sealed class Minute : WorkspaceFixture
    {
        // Before the waiver that the page shows expires.
        private const string Today = "-p:AimsAsOf=2026-12-01";

        internal const string FirstFix = "Mark assembly 'ClaimsTriage' as part of a new AI system 'claims-triage'";

        internal const string SecondFix = "Begin the register in aims/aims.yaml, with AI system 'claims-triage' in aims/systems/claims-triage.yaml";

        internal const string Calls = """
            var chat = new ChatClient("gpt-4.1-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
            var route = chat.CompleteChat("Which queue? " + args[0]);
            Console.WriteLine(route.Value.Content[0].Text);

            """;

        internal const string Program = "using OpenAI.Chat;\n\n" + Calls;

        internal BuildResult First { get; private set; } = null!;

        internal IReadOnlyList<string> WrittenBefore { get; private set; } = null!;

        internal string Created { get; private set; } = null!;

        internal BuildResult WithBlanks { get; private set; } = null!;

        internal string Filled { get; private set; } = null!;

        internal BuildResult Last { get; private set; } = null!;

        internal BuildResult ListedTwice { get; private set; } = null!;

        protected override string FolderName => "newcomer";

        protected override async Task BuildAsync()
        {
            Workspace.WriteProject(Project, ClaimsCode.Executable + ClaimsCode.OpenAI);
            Workspace.Write($"{Project}/Program.cs", Program);
            await Workspace.RestoreAsync(Project);
            First = (await Workspace.BuildAsync(Project, Today)).MustSucceed();
            WrittenBefore = [.. Directory.EnumerateFiles(Workspace.Root, "*.yaml", SearchOption.AllDirectories)];

            using (var editor = await Editor.OpenAsync(Workspace.PathOf($"{Project}/{Project}.csproj")))
            {
                await editor.FixAsync("AIMS1001", FirstFix);
                await editor.FixAsync("AIMS1002", SecondFix);
            }

            Created = await File.ReadAllTextAsync(Workspace.PathOf(SystemFile));
            WithBlanks = (await Workspace.BuildAsync(Project, Today)).MustSucceed();

            Filled = Blanks.Aggregate(Created, (text, blank) => text.Replace(blank.Blank, blank.Filled, StringComparison.Ordinal));
            Workspace.Write(SystemFile, Filled);
            Last = (await Workspace.BuildAsync(Project, Today)).MustSucceed();

            var listed = $"""<ItemGroup><AdditionalFiles Include="aims/aims.yaml" /><AdditionalFiles Include="{Workspace.PathOf(SystemFile)}" /></ItemGroup>""";
            Workspace.WriteProject(Project, ClaimsCode.Executable + ClaimsCode.OpenAI + listed);
            ListedTwice = (await Workspace.BuildAsync(Project, Today)).MustSucceed();
        }
    }
}
