using System.Text;
using Aims.TestCases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Benchmarks;

/// <summary>A project of a given size, with or without model calls.</summary>
internal static class GeneratedProject
{
    private static readonly string[] ModelSdks = ["Microsoft.Extensions.AI", "Microsoft.Extensions.VectorData", "OpenAI", "Azure.AI.OpenAI", "Microsoft.SemanticKernel", "Microsoft.ML"];

    public static CSharpCompilation Of(int types, bool callsModels)
    {
        var references = CaseReferences.Paths
            .Where(path => callsModels || !ModelSdks.Any(sdk => Path.GetFileName(path).StartsWith(sdk, StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "Generated",
            Enumerable.Range(0, types).Select(number => CSharpSyntaxTree.ParseText(Type(number, callsModels), path: $"/repo/T{number}.cs")),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static string Type(int number, bool callsModels)
    {
        var code = new StringBuilder("using System;\nusing System.Threading.Tasks;\n");
        code.Append(callsModels ? "using Microsoft.Extensions.AI;\n" : "").Append("namespace Generated;\n");
        code.Append($"public class T{number}{(callsModels ? "(IChatClient client)" : "")}\n{{\n");
        for (var method = 0; method < 10; method++)
        {
            code.Append($"    public async Task<string> M{method}(string text)\n    {{\n        await Task.Yield();\n");
            code.Append("        var upper = text.ToUpperInvariant().Trim();\n        var both = string.Concat(upper, text.Substring(0, 1));\n");
            code.Append(callsModels ? "        return (await client.GetResponseAsync(both)).Text;\n    }\n\n" : "        return both.Replace(\"a\", \"b\");\n    }\n\n");
        }

        return code.Append("}\n").ToString();
    }
}
