using Aims.Governance.Observations;
using Aims.TestCases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Tests.ValueFlow;

/// <summary>C# of a few lines, compiled against the real SDKs, and what the source observer finds behind its model call.</summary>
internal static class FollowedSnippet
{
    private const string Usings = """
        using System;
        using System.ClientModel;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Azure.AI.OpenAI;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;
        using OpenAI;
        using OpenAI.Chat;

        """;

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [.. CaseReferences.Paths.Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))]);

    /// <summary>The model of the only model call, and its provider: <c>constant:gpt-4o openai</c>.</summary>
    /// <param name="statements">The statements of a method.</param>
    public static Task<string> OfStatements(string statements) => OfMembers($$"""
        public async Task AskAsync(string key, string claim, string model, bool choice, IConfiguration configuration)
        {
            {{statements}}
            await Task.Yield();
        }
        """);

    /// <summary>The model of the only model call, and its provider.</summary>
    /// <param name="members">The members of a class.</param>
    public static Task<string> OfMembers(string members) => Of($$"""
        public partial class Claims
        {
            {{members}}
        }
        """);

    /// <summary>The model of the only model call, and its provider.</summary>
    /// <param name="files">The code, without usings.</param>
    public static async Task<string> Of(params string[] files)
    {
        var call = Assert.Single(await Observe(files), observation => observation.IsModelCall);
        return Text(call);
    }

    /// <summary>The models of all model calls, in the order of the code.</summary>
    /// <param name="code">The code, without usings.</param>
    public static async Task<string[]> AllOf(string code) =>
        [.. (await Observe([code])).Where(observation => observation.IsModelCall).OrderBy(observation => observation.Position!.Line).Select(Text)];

    public static async Task<IReadOnlyList<Observation>> Observe(string[] files)
    {
        var compilation = Compile(files);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await SourceObservations.Of(compilation);
    }

    public static CSharpCompilation Compile(string[] files) => CSharpCompilation.Create(
        "Contoso.Claims",
        files.Select((code, index) => CSharpSyntaxTree.ParseText(Usings + code, new CSharpParseOptions(LanguageVersion.Preview), $"/repo/File{index}.cs", System.Text.Encoding.UTF8)),
        References.Value,
        new CSharpCompilationOptions(
            files.Any(code => code.StartsWith("await ", StringComparison.Ordinal)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable));

    private static string Text(Observation call) => $"{call.Model!.ModelText} {call.Model.Provider}";
}
