using System.Security.Cryptography;
using Aims.Governance.Observations;
using Aims.Inventory.Metadata;
using Microsoft.CodeAnalysis.Emit;

namespace Aims.Inventory.Tests.Metadata;

/// <summary>Files, debug information, marks, and what can be wrong with them.</summary>
public sealed class ReadingTests
{
    private const string Source = """
        [assembly: AiComponent("whole")]
        [assembly: AiControl("A.2.2", "policy")]
        namespace N
        {
            [AiComponent("outer", Purpose = "why")]
            class Outer
            {
                [AiControl("A.6.2.8", "logs")]
                class Inner
                {
                    [AiComponent("property")] object P => ((IChatClient)null!).GetResponseAsync("a");
                    object Q { [AiComponent("getter")] get => ((IChatClient)null!).GetResponseAsync("b"); }
                    [AiComponent("method")] [AiControl("A.6.2.8", "logs")]
                    async Task M() { await ((IChatClient)null!).GetResponseAsync("c"); Local(); [AiComponent("local")] void Local() { } }
                }
            }
        }
        """;

    [Fact]
    public void Marks_controls_and_scopes()
    {
        var observed = Compiled.From(Source).Observe();

        Assert.Equal(
            [
                ("A:App", new ComponentMark("whole"), null),
                ("M:N.Outer.Inner.M", new ComponentMark("method"), new SourcePosition("/src/App.cs", 14, 30)),
                ("M:N.Outer.Inner.get_Q", new ComponentMark("getter"), new SourcePosition("/src/App.cs", 12, 55)),
                ("P:N.Outer.Inner.P", new ComponentMark("property"), new SourcePosition("/src/App.cs", 11, 51)),
                ("T:N.Outer", new ComponentMark("outer", "why"), null),
            ],
            observed.Marks.Select(mark => (mark.Target, mark.Mark, mark.Target == "T:N.Outer" ? null : mark.Position)));
        Assert.Equal(
            [
                " in  A:App",
                "M:N.Outer.Inner.M T:N.Outer.Inner T:N.Outer in N A:App",
                "P:N.Outer.Inner.Q T:N.Outer.Inner T:N.Outer in N A:App",
                "P:N.Outer.Inner.P T:N.Outer.Inner T:N.Outer in N A:App",
                "T:N.Outer in N A:App",
            ],
            observed.Marks.Select(mark => $"{string.Join(' ', mark.Scope.Levels.Select(level => level.Id))} in {mark.Scope.Namespace} {mark.Scope.Assembly.Id}"));
        Assert.Equal(
            ["A:App A.2.2 policy", "M:N.Outer.Inner.M A.6.2.8 logs", "T:N.Outer.Inner A.6.2.8 logs"],
            observed.Controls.Select(control => $"{control.Target} {control.ControlId} {control.How}"));

        var scopes = observed.Observations.Select(item => item.Scope).ToList();
        Assert.All(scopes, scope => Assert.Equal(("N", "whole"), (scope.Namespace, scope.Assembly.Mark?.SystemId)));
        Assert.Equal(["property", "getter", "method"], scopes.Select(scope => scope.Levels[0].Mark?.SystemId));
        Assert.Equal(["M:N.Outer.Inner.M", "T:N.Outer.Inner", "T:N.Outer"], scopes[2].Levels.Select(level => level.Id));
        Assert.Equal(new ComponentMark("outer", "why"), scopes[2].Levels[2].Mark);
    }

    [Fact]
    public void Debug_information_given_embedded_beside_missing_and_wrong()
    {
        var portable = Compiled.From(Source);
        var other = Compiled.From("class Other { }");
        byte[] windows = [.. "Microsoft C/C++ MSF 7.00\r\n"u8, 0x1A, 0x44, 0x53];

        Assert.Equal("portable", portable.Observe().DebugInformation);
        Assert.Equal("none: no PDB was found", Observe(portable, null).DebugInformation);
        Assert.All(Observe(portable, null).Observations, item => Assert.Null(item.Position));
        Assert.Equal("none: the PDB belongs to another build of the assembly", Observe(portable, other.Pdb).DebugInformation);
        Assert.StartsWith("windows: ", Observe(portable, windows).DebugInformation, StringComparison.Ordinal);
        Assert.Equal("none: the PDB is damaged", Observe(portable, [1, 2, 3]).DebugInformation);
        Assert.Equal("none: the PDB is damaged", Observe(portable, portable.Pdb![..200]).DebugInformation);

        using var folder = new TemporaryFolder();
        var path = folder.Write("App.dll", portable.Assembly);
        folder.Write("App.pdb", portable.Pdb!);
        var beside = MetadataObserver.Observe(new AssemblyInput(path, null, []), Compiled.Catalogue);
        Assert.Equal("portable", beside.DebugInformation);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(portable.Assembly)).ToLowerInvariant(), beside.Sha256);
    }

    [Fact]
    public void An_embedded_pdb_gives_the_same_lines()
    {
        var embedded = Compiled.From(Source, pdb: DebugInformationFormat.Embedded);

        Assert.Equal("embedded", embedded.Observe().DebugInformation);
        Assert.Equal(Compiled.From(Source).Lines(), embedded.Lines());
    }

    [Fact]
    public void Facts_about_the_assembly()
    {
        var observed = Compiled.From(
            """
            [assembly: System.Reflection.AssemblyVersion("1.2.3.4")]
            [assembly: System.Reflection.AssemblyInformationalVersion("1.2.3+abc")]
            [assembly: System.Runtime.Versioning.TargetFramework(".NETCoreApp,Version=v10.0", FrameworkDisplayName = "")]
            class C { int P => 1; }
            """).Observe();

        Assert.Equal(("App", "1.2.3.4", "1.2.3+abc", ".NETCoreApp,Version=v10.0"), (observed.AssemblyName, observed.AssemblyVersion, observed.InformationalVersion, observed.TargetFramework));
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-", observed.Mvid);
        Assert.Equal(2, observed.MethodBodiesRead);
        Assert.Contains(observed.ReferencedAssemblies, reference => reference.Name == "System.Private.CoreLib");
    }

    [Fact]
    public void What_is_no_assembly_is_said()
    {
        Assert.Contains("it is empty", Unreadable([]), StringComparison.Ordinal);
        Unreadable([1, 2, 3]);
        Unreadable([.. "MZ"u8, .. new byte[500]]);
        var missing = Assert.Throws<AssemblyUnreadableException>(
            () => MetadataObserver.Observe(new AssemblyInput("/no/such.dll", null, []), Compiled.Catalogue));
        Assert.Contains("/no/such.dll", missing.Message, StringComparison.Ordinal);

        static string Unreadable(byte[] bytes) => Assert.Throws<AssemblyUnreadableException>(
            () => MetadataObserver.Observe(bytes, null, [], Compiled.Catalogue)).Message;
    }

    /// <summary>Any byte may be wrong: the observer answers or says that it can't read, and never hangs.</summary>
    [Fact]
    public void Damaged_bytes_are_read_or_refused()
    {
        var compiled = Compiled.From(Source, pdb: null);
        var random = new Random(42);
        for (var i = 0; i < 1_500; i++)
        {
            var damaged = (byte[])compiled.Assembly.Clone();
            for (var hits = random.Next(1, 8); hits > 0; hits--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var length = i % 5 == 0 ? random.Next(damaged.Length) : damaged.Length;
            try
            {
                MetadataObserver.Observe(damaged[..length], null, [], Compiled.Catalogue);
            }
            catch (AssemblyUnreadableException)
            {
            }
        }
    }

    [Fact]
    public void A_damaged_body_is_counted_and_the_rest_is_read()
    {
        var compiled = Compiled.From("class C { static void A(IChatClient c) { c.GetResponseAsync(\"x\"); } static long B() => 0x1122334455667788; }");
        byte[] body = [0x21, 0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11];
        compiled.Assembly[compiled.Assembly.AsSpan().IndexOf(body)] = 0x24;

        var observed = compiled.Observe();

        Assert.StartsWith("M:C.B: Unknown instruction 0x24", Assert.Single(observed.MethodBodiesUnread), StringComparison.Ordinal);
        Assert.Single(observed.Observations);
    }

    [Fact]
    public void Cancellation_is_heeded() => Assert.Throws<OperationCanceledException>(() => MetadataObserver.Observe(
        Compiled.From(Source).Assembly, null, [], Compiled.Catalogue, new CancellationToken(canceled: true)));

    private static AssemblyObservations Observe(Compiled compiled, byte[]? pdb) =>
        MetadataObserver.Observe(compiled.Assembly, pdb, Compiled.TrustedPlatformAssemblies, Compiled.Catalogue);
}
