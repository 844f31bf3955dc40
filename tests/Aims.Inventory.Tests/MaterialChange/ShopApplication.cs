using System.Text;
using Aims.Inventory.Manifest;
using Aims.TestCases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Aims.Inventory.Tests.MaterialChange;

/// <summary>The application, compiled against the real packages, in a repository with a register; inventoried as the build does it.</summary>
internal sealed class ShopApplication : IDisposable
{
    private const string System = """
        id: shop-assistant
        name: Shop assistant
        purpose: Answers customers.
        riskOwner: { name: A. Rivera }
        lifecycle: deployed
        role: deployer
        appliesTo: [ "N:Contoso.Shop" ]
        impactAssessment: { id: IA-1, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2027-06-01 }
        """;

    private static readonly MetadataReference[] References = [.. CaseReferences.Paths.Select(path => MetadataReference.CreateFromFile(path))];

    private readonly string _root = Directory.CreateTempSubdirectory("aims-change-").FullName;
    private readonly string _assembly;

    public ShopApplication(CodeEdit edit, OptimizationLevel level = OptimizationLevel.Release)
    {
        _assembly = Path.Combine(_root, "obj", edit.Assembly + ".dll");
        Directory.CreateDirectory(Path.GetDirectoryName(_assembly)!);
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            edit.Assembly,
            edit.Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => CSharpSyntaxTree.ParseText(file.Value, options, Path.Combine(_root, file.Key), Encoding.UTF8)),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: level,
                nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true,
                specificDiagnosticOptions: [new("OPENAI001", ReportDiagnostic.Suppress), new("MEAI001", ReportDiagnostic.Suppress)]));
        using var assembly = File.Create(_assembly);
        using var symbols = File.Create(Path.ChangeExtension(_assembly, ".pdb"));
        var emitted = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error)));
        WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\n").WithRegisterFile("systems/shop-assistant.yaml", System);
    }

    public List<string> RegisterFiles { get; } = [];

    public string ManifestFile => Path.ChangeExtension(_assembly, ".aims.json");

    public ShopApplication WithAssessed(string text) => WithRegisterFile("assessed/shop-assistant.yaml", text);

    public AimsManifest Make() => InventoryWriter.Make(
        new InventoryRequest
        {
            AssemblyPath = _assembly,
            DebugSymbolsPath = Path.ChangeExtension(_assembly, ".pdb"),
            References = [.. CaseReferences.Paths.Select(path => new InventoryReference(path, "", ""))],
            RegisterFiles = RegisterFiles,
            Root = _root,
        },
        CancellationToken.None);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private ShopApplication WithRegisterFile(string name, string text)
    {
        var file = Path.Combine(_root, "aims", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        RegisterFiles.Add(file);
        return this;
    }
}
