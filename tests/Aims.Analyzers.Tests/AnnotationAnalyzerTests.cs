namespace Aims.Tests;

public sealed class AnnotationAnalyzerTests
{
    [Theory]
    [InlineData("[AiComponent(\"claims-triag\")] public class C { }", "AIMS1002 Code.cs(3,14) \"claims-triag\"")]
    [InlineData("public class C { [AiComponent(\"nobody\")] public void M() { } }", "AIMS1002 Code.cs(3,31) \"nobody\"")]
    [InlineData("public class C { [AiComponent(\"nobody\")] public int P => 1; }", "AIMS1002 Code.cs(3,31) \"nobody\"")]
    [InlineData("public class C { [AiComponent(\"nobody\")] public event System.Action E { add { } remove { } } }", "AIMS1002 Code.cs(3,31) \"nobody\"")]
    [InlineData("[AiControl(\"A.5.1\", \"how\")] public class C { }", "AIMS2006 Code.cs(3,12) \"A.5.1\"")]
    [InlineData("public class C { [AiControl(\"39\", \"how\")] public void M() { } }", "AIMS2006 Code.cs(3,29) \"39\"")]
    [InlineData("[AiControl(\"A.6.2.8\", \"how\"), AiControl(\"A.6.2.88\", \"how\")] public class C { }", "AIMS2006 Code.cs(3,41) \"A.6.2.88\"")]
    public async Task What_an_attribute_names_must_exist(string code, string expected) =>
        Assert.Equal([expected], await new AnalyzedProject().WithSource("using Aims.Annotations;\nnamespace Contoso;\n" + code).WithRegister(AnalyzedProject.GoodSystem).Diagnostics());

    [Fact]
    public async Task The_assembly_s_mark_is_shown_in_its_file() =>
        Assert.Equal(
            ["AIMS1002 Code.cs(1,42) \"nobody\""],
            await new AnalyzedProject().WithSource("[assembly: Aims.Annotations.AiComponent( \"nobody\")]").WithRegister(AnalyzedProject.GoodSystem).Diagnostics());

    [Fact]
    public async Task The_message_guesses_what_was_meant()
    {
        var diagnostic = Assert.Single(await new AnalyzedProject().WithSource("[Aims.Annotations.AiComponent(\"claims-triaje\")] class C { }").WithRegister(AnalyzedProject.GoodSystem).Analyze());

        Assert.Equal("AI system 'claims-triaje' is not in the register; did you mean 'claims-triage'?", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task An_attribute_of_the_same_name_elsewhere_means_nothing() =>
        Assert.Empty(await new AnalyzedProject().WithSource("""
            namespace Other { public class AiComponentAttribute(string id) : System.Attribute { public string Id => id; } }
            namespace Contoso { [Other.AiComponent("nobody")] public class C { } }
            """).WithRegister(AnalyzedProject.GoodSystem).Diagnostics());

    [Fact]
    public async Task A_copy_of_the_attribute_counts() =>
        Assert.Equal(
            ["AIMS1002 Code.cs(2,51) \"nobody\""],
            await new AnalyzedProject().WithSource("""
                namespace Aims.Annotations { public class AiComponentAttribute(string id) : System.Attribute { public string Id => id; } }
                namespace Contoso { [Aims.Annotations.AiComponent("nobody")] public class C { } }
                """).WithoutReferences(name => name == "Aims.Annotations.dll").WithRegister(AnalyzedProject.GoodSystem).Diagnostics());
}
