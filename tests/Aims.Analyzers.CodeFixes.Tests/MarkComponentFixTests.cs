using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Tests;

public sealed class MarkComponentFixTests
{
    private const string Usings = "using Microsoft.Extensions.AI;\n\n";

    private static readonly (string Id, string Text) Triage = ("claims-triage", CompleteSystem.Of("claims-triage"));
    private static readonly (string Id, string Text) Fraud = ("fraud-check", CompleteSystem.Of("fraud-check"));

    [Fact]
    public async Task Without_a_register_each_place_is_offered_with_a_new_id() =>
        Assert.Equal(
            [
                "Begin the register in aims/aims.yaml, with AI system 'contoso-claims' in aims/systems/contoso-claims.yaml",
                "Mark method 'M' as part of a new AI system 'contoso-claims'",
                "Mark type 'C' as part of a new AI system 'contoso-claims'",
                "Mark assembly 'Contoso.Claims' as part of a new AI system 'contoso-claims'",
            ],
            await FixedProject.Of(Usings + "class C { void M(IChatClient c) => c.GetResponseAsync(\"\"); }").TitlesAsync("AIMS1001"));

    [Fact]
    public async Task With_a_register_its_systems_are_offered_and_a_new_one_last()
    {
        var project = FixedProject.Of(Usings + "class C { void M(IChatClient c) => c.GetResponseAsync(\"\"); }").WithRegister(Fraud, Triage);

        Assert.Equal(
            [
                "Register AI system 'contoso-claims' in aims/systems/contoso-claims.yaml",
                "Mark method 'M' as part of an AI system / claims-triage",
                "Mark method 'M' as part of an AI system / fraud-check",
                "Mark method 'M' as part of an AI system / A new AI system 'contoso-claims'",
                "Mark type 'C' as part of an AI system / claims-triage",
                "Mark type 'C' as part of an AI system / fraud-check",
                "Mark type 'C' as part of an AI system / A new AI system 'contoso-claims'",
                "Mark assembly 'Contoso.Claims' as part of an AI system / claims-triage",
                "Mark assembly 'Contoso.Claims' as part of an AI system / fraud-check",
                "Mark assembly 'Contoso.Claims' as part of an AI system / A new AI system 'contoso-claims'",
            ],
            await project.TitlesAsync("AIMS1001"));
        Assert.Equal(["AIMS1001.create", "AIMS1001.mark:Member:claims-triage", "AIMS1001.mark:Member:fraud-check", "AIMS1001.mark:Member:contoso-claims"], (await project.KeysAsync("AIMS1001")).Take(4));
    }

    [Theory]
    [InlineData("class C\n{\n    void M(IChatClient c) => Call();\n}", "class C\n{\n    [AiComponent(\"claims-triage\")]\n    void M(IChatClient c) => Call();\n}", "method 'M'")]
    [InlineData(
        "class C\n{\n    // why\n\n    /// <summary>What.</summary>\n    [System.Obsolete] // old\n    void M(IChatClient c) => Call();\n}",
        "class C\n{\n    // why\n\n    /// <summary>What.</summary>\n    [AiComponent(\"claims-triage\")]\n    [System.Obsolete] // old\n    void M(IChatClient c) => Call();\n}",
        "method 'M'")]
    [InlineData("class C { void M(IChatClient c) => Call(); }", "class C { [AiComponent(\"claims-triage\")] void M(IChatClient c) => Call(); }", "method 'M'")]
    [InlineData("class C\n{\n    void M(IChatClient c) { void Local() => Call(); Local(); }\n}", "class C\n{\n    [AiComponent(\"claims-triage\")]\n    void M(IChatClient c) { void Local() => Call(); Local(); }\n}", "method 'M'")]
    [InlineData("class C\n{\n    System.Action M(IChatClient c) => () => Call();\n}", "class C\n{\n    [AiComponent(\"claims-triage\")]\n    System.Action M(IChatClient c) => () => Call();\n}", "method 'M'")]
    [InlineData("class C(IChatClient c)\n{\n    object P\n    {\n        get { return Call(); }\n    }\n}", "class C(IChatClient c)\n{\n    [AiComponent(\"claims-triage\")]\n    object P\n    {\n        get { return Call(); }\n    }\n}", "property 'P'")]
    [InlineData("class C(IChatClient c)\n{\n    object this[int i] => Call();\n}", "class C(IChatClient c)\n{\n    [AiComponent(\"claims-triage\")]\n    object this[int i] => Call();\n}", "indexer 'this[]'")]
    [InlineData("class C(IChatClient c)\n{\n    event System.Action E\n    {\n        add => Call();\n        remove { }\n    }\n}", "class C(IChatClient c)\n{\n    [AiComponent(\"claims-triage\")]\n    event System.Action E\n    {\n        add => Call();\n        remove { }\n    }\n}", "event 'E'")]
    [InlineData("interface I { object M(IChatClient c); }\nclass C : I\n{\n    object I.M(IChatClient c) => Call();\n}", "interface I { object M(IChatClient c); }\nclass C : I\n{\n    [AiComponent(\"claims-triage\")]\n    object I.M(IChatClient c) => Call();\n}", "method 'M'")]
    [InlineData("class C\n{\n    public static object operator +(C a, IChatClient c) => Call();\n}", "class C\n{\n    [AiComponent(\"claims-triage\")]\n    public static object operator +(C a, IChatClient c) => Call();\n}", "operator 'C.operator +(C, IChatClient)'")]
    [InlineData("record R(IChatClient c)\n{\n    object M() => Call();\n}", "[AiComponent(\"claims-triage\")]\nrecord R(IChatClient c)\n{\n    object M() => Call();\n}", "type 'R'")]
    [InlineData("record struct R(IChatClient c)\n{\n    object P { get; } = Call();\n}", "[AiComponent(\"claims-triage\")]\nrecord struct R(IChatClient c)\n{\n    object P { get; } = Call();\n}", "type 'R'")]
    [InlineData("/// <summary>What.</summary>\npublic sealed class C\n{\n    C(IChatClient c) => Call();\n}", "/// <summary>What.</summary>\n[AiComponent(\"claims-triage\")]\npublic sealed class C\n{\n    C(IChatClient c) => Call();\n}", "type 'C'")]
    [InlineData("class Outer\n{\n    // in it\n    struct S(IChatClient c)\n    {\n        object _field = Call();\n    }\n}", "class Outer\n{\n    // in it\n    [AiComponent(\"claims-triage\")]\n    struct S(IChatClient c)\n    {\n        object _field = Call();\n    }\n}", "type 'S'")]
    [InlineData("#if true\nclass C\n#endif\n{\n    object M(IChatClient c) => Call();\n}", "#if true\n[AiComponent(\"claims-triage\")]\nclass C\n#endif\n{\n    object M(IChatClient c) => Call();\n}", "type 'C'")]
    public async Task The_mark_stands_before_the_declaration_and_all_else_stays(string code, string expected, string target)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            string Written(string text) => text.Replace("Call()", "c.GetResponseAsync(\"\")", StringComparison.Ordinal).ReplaceLineEndings(lineEnd);
            var project = FixedProject.Of(Written("using Aims.Annotations;\nusing Microsoft.Extensions.AI;\n\nnamespace Contoso;\n\n" + code + "\n")).WithRegister(Triage);
            await project.FixAsync("AIMS1001", $"Mark {target} as part of an AI system / claims-triage");

            Assert.Equal(Written("using Aims.Annotations;\nusing Microsoft.Extensions.AI;\n\nnamespace Contoso;\n\n" + expected + "\n"), project.TextOf());
            Assert.Empty(await project.DiagnosticIdsAsync());
        }
    }

    [Theory]
    [InlineData("class C(IChatClient c) { object P { get; } = c.GetResponseAsync(\"\"); }")]
    [InlineData("class C(IChatClient c) { object f = c.GetResponseAsync(\"\"); }")]
    [InlineData("class C { C(IChatClient c) { c.GetResponseAsync(\"\"); } }")]
    [InlineData("class C { static C() { ((IChatClient)null!).GetResponseAsync(\"\"); } }")]
    [InlineData("class B(object o) { object P => o; } class C(IChatClient c) : B(c.GetResponseAsync(\"\"));")]
    public async Task What_belongs_to_the_type_is_not_marked_at_a_member(string code) =>
        Assert.Equal(
            ["type 'C'", "assembly 'Contoso.Claims'"],
            (await FixedProject.Of(Usings + code).TitlesAsync("AIMS1001")).Skip(1).Select(title => title["Mark ".Length..].Split(" as ")[0]));

    [Fact]
    public async Task Top_level_statements_are_marked_by_their_assembly()
    {
        var project = FixedProject.Of("using Microsoft.Extensions.AI;\n\nIChatClient c = null!;\nawait c.GetResponseAsync(\"\");\n").AsProgram().WithRegister(Triage);

        Assert.Equal(["assembly 'Contoso.Claims'"], (await project.TitlesAsync("AIMS1001")).Skip(1).Select(title => title["Mark ".Length..].Split(" as ")[0]).Distinct());
        await project.FixAsync("AIMS1001", "Mark assembly 'Contoso.Claims' as part of an AI system / claims-triage");
        Assert.Equal("using Aims.Annotations;\nusing Microsoft.Extensions.AI;\n\n[assembly: AiComponent(\"claims-triage\")]\n\nIChatClient c = null!;\nawait c.GetResponseAsync(\"\");\n", project.TextOf());
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Theory]
    [InlineData("class C { Call }", "using Aims.Annotations;\n\n[assembly: AiComponent(\"claims-triage\")]\n\nclass C { Call }")]
    [InlineData("// Licence\n\n// The class.\nclass C { Call }", "// Licence\n\nusing Aims.Annotations;\n\n[assembly: AiComponent(\"claims-triage\")]\n\n// The class.\nclass C { Call }")]
    [InlineData("[assembly: System.CLSCompliant(false)]\n\nclass C { Call }", "using Aims.Annotations;\n\n[assembly: System.CLSCompliant(false)]\n[assembly: AiComponent(\"claims-triage\")]\n\nclass C { Call }")]
    [InlineData("using System;\nnamespace Contoso;\nclass C { Call }", "using System;\nusing Aims.Annotations;\n\n[assembly: AiComponent(\"claims-triage\")]\n\nnamespace Contoso;\nclass C { Call }")]
    public async Task An_assembly_s_mark_stands_between_usings_and_types(string code, string expected)
    {
        static string Written(string text) => text.Replace("Call", "object M(Microsoft.Extensions.AI.IChatClient c) => c.GetResponseAsync(new Microsoft.Extensions.AI.ChatMessage[0]);", StringComparison.Ordinal);
        var project = FixedProject.Of(Written(code)).WithRegister(Triage);
        await project.FixAsync("AIMS1001", "Mark assembly 'Contoso.Claims' as part of an AI system / claims-triage");

        Assert.Equal(Written(expected), project.TextOf());
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Fact]
    public async Task An_assembly_s_mark_goes_to_AssemblyInfo_where_there_is_one()
    {
        var project = FixedProject.Of(Usings + "class C { void M(IChatClient c) => c.GetResponseAsync(\"\"); }")
            .With("/repo/src/Claims/Properties/AssemblyInfo.cs", "using System;\n\n[assembly: CLSCompliant(false)]\n")
            .WithRegister(Triage);
        await project.FixAsync("AIMS1001", "Mark assembly 'Contoso.Claims' as part of an AI system / claims-triage");

        Assert.Equal("using System;\nusing Aims.Annotations;\n\n[assembly: CLSCompliant(false)]\n[assembly: AiComponent(\"claims-triage\")]\n", project.TextOf("/repo/src/Claims/Properties/AssemblyInfo.cs"));
    }

    [Theory]
    [InlineData("using Microsoft.Extensions.AI;\n\nnamespace N;\n", "using Aims.Annotations;\nusing Microsoft.Extensions.AI;\n\nnamespace N;\n", "AiComponent")]
    [InlineData("namespace N;\n\nusing Microsoft.Extensions.AI;\n", "namespace N;\n\nusing Aims.Annotations;\nusing Microsoft.Extensions.AI;\n", "AiComponent")]
    [InlineData("using Microsoft.Extensions.AI;\n\nnamespace Aims.Annotations;\n", "using Microsoft.Extensions.AI;\n\nnamespace Aims.Annotations;\n", "AiComponent")]
    [InlineData("// Licence\n\nusing Microsoft.Extensions.AI; // the SDK\n\n", "// Licence\n\nusing Aims.Annotations;\nusing Microsoft.Extensions.AI; // the SDK\n\n", "AiComponent")]
    public async Task The_namespace_is_imported_as_the_file_does_it(string head, string expectedHead, string name)
    {
        const string Class = "class C\n{\n    object M(IChatClient c) => c.GetResponseAsync(\"\");\n}\n";
        var project = FixedProject.Of(head + "\n" + Class).WithRegister(Triage);
        await project.FixAsync("AIMS1001", "Mark type 'C' as part of an AI system / claims-triage");

        Assert.Equal($"{expectedHead}\n[{name}(\"claims-triage\")]\n{Class}", project.TextOf());
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Fact]
    public async Task Where_a_generator_made_the_code_the_part_that_people_wrote_is_marked()
    {
        const string Generated = "/repo/src/Claims/obj/Debug/Page.g.cs";
        const string Code = Usings + "namespace N { partial class Page { object M(IChatClient c) => c.GetResponseAsync(\"\"); } }";
        var project = FixedProject.Of("namespace N;\n\npartial class Page;\n").With(Generated, Code).WithRegister(Triage);

        Assert.Equal(["type 'Page'", "assembly 'Contoso.Claims'"], (await project.TitlesAsync("AIMS1001")).Skip(1).Select(title => title["Mark ".Length..].Split(" as ")[0]).Distinct());
        await project.FixAsync("AIMS1001", "Mark type 'Page' as part of an AI system / claims-triage");
        Assert.Equal("using Aims.Annotations;\n\nnamespace N;\n\n[AiComponent(\"claims-triage\")]\npartial class Page;\n", project.TextOf());
        Assert.Equal(Code, project.TextOf(Generated));
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

#if !ROSLYN_4_8
    [Fact]
    public async Task Members_of_an_extension_block_are_marked_and_so_is_the_class_around_it()
    {
        const string Code = "using Aims.Annotations;\nusing Microsoft.Extensions.AI;\n\nstatic class C\n{\n    extension(IChatClient c)\n    {\n        object M() => c.GetResponseAsync(\"\");\n    }\n}\n";
        var project = FixedProject.Of(Code).WithRegister(Triage);
        await project.FixAsync("AIMS1001", "Mark method 'M' as part of an AI system / claims-triage");
        Assert.Equal(Code.Replace("        object M()", "        [AiComponent(\"claims-triage\")]\n        object M()", StringComparison.Ordinal), project.TextOf());
        Assert.Empty(await project.DiagnosticIdsAsync());

        project = FixedProject.Of(Code).WithRegister(Triage);
        await project.FixAsync("AIMS1001", "Mark type 'C' as part of an AI system / claims-triage");
        Assert.Equal(Code.Replace("static class C", "[AiComponent(\"claims-triage\")]\nstatic class C", StringComparison.Ordinal), project.TextOf());
    }
#endif

    [Fact]
    public async Task Another_type_of_the_same_name_is_not_taken_for_it()
    {
        var project = FixedProject.Of("using Microsoft.Extensions.AI;\nnamespace N;\nclass AiComponentAttribute : System.Attribute;\nclass C { object M(IChatClient c) => c.GetResponseAsync(\"\"); }").WithRegister(Triage);
        await project.FixAsync("AIMS1001", "Mark type 'C' as part of an AI system / claims-triage");

        Assert.Contains("Aims.Annotations.AiComponent(\"claims-triage\")]\nclass C", project.TextOf(), StringComparison.Ordinal);
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Fact]
    public async Task Without_the_attribute_s_assembly_only_the_register_is_offered()
    {
        var project = FixedProject.Of(Usings + "class C { void M(IChatClient c) => c.GetResponseAsync(\"\"); }").WithoutReference("Aims.Annotations.dll").WithRegister(Triage);

        Assert.Equal(["Register AI system 'contoso-claims' in aims/systems/contoso-claims.yaml"], await project.TitlesAsync("AIMS1001"));
    }

    [Fact]
    public async Task Fix_all_marks_each_type_once_in_all_files()
    {
        const string Head = "using Aims.Annotations;\nusing Microsoft.Extensions.AI;\n\n";
        const string Part = "partial class C\n{\n    object M(IChatClient c) => new[] { c.GetResponseAsync(\"\"), c.GetResponseAsync(\"\") };\n}\n";
        const string OtherPart = "partial class C\n{\n    object N(IChatClient c) => c.GetResponseAsync(\"\");\n\n    class Inner\n    {\n        object M(IChatClient c) => c.GetResponseAsync(\"\");\n    }\n}\n";
        var project = FixedProject.Of(Head + Part).With("/repo/src/Claims/Other.cs", Head + OtherPart).WithRegister(Triage);
        await project.FixAllAsync("AIMS1001", "Mark type 'C' as part of an AI system / claims-triage", FixAllScope.Project);

        Assert.Equal(Head + "[AiComponent(\"claims-triage\")]\n" + Part, project.TextOf());
        Assert.Equal(Head + OtherPart.Replace("    class Inner", "    [AiComponent(\"claims-triage\")]\n    class Inner", StringComparison.Ordinal), project.TextOf("/repo/src/Claims/Other.cs"));
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Theory]
    [InlineData("Mark assembly 'Contoso.Claims' as part of an AI system / claims-triage", 1)]
    [InlineData("Mark method 'M' as part of an AI system / claims-triage", 2)]
    public async Task Fix_all_works_for_the_other_places(string title, int marks)
    {
        var project = FixedProject.Of(Usings + "class C { void M(IChatClient c) => c.GetResponseAsync(\"\"); void N(IChatClient c) { c.GetResponseAsync(\"\"); c.GetResponseAsync(\"\"); } }").WithRegister(Triage);
        await project.FixAllAsync("AIMS1001", title, FixAllScope.Solution);

        Assert.Equal(marks, project.TextOf().Split("AiComponent(\"claims-triage\")").Length - 1);
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Fact]
    public async Task Fix_all_of_one_file_leaves_the_others()
    {
        const string Other = Usings + "class D { void M(IChatClient c) => c.GetResponseAsync(\"\"); }";
        var project = FixedProject.Of(Usings + "class C { void M(IChatClient c) => c.GetResponseAsync(\"\"); }").With("/repo/src/Claims/Other.cs", Other).WithRegister(Triage);
        await project.FixAllAsync("AIMS1001", "Mark type 'C' as part of an AI system / claims-triage", FixAllScope.Document);

        Assert.Equal(Other, project.TextOf("/repo/src/Claims/Other.cs"));
        Assert.Equal(["AIMS1001"], await project.DiagnosticIdsAsync());
    }
}
