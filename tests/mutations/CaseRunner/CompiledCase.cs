using Aims.TestCases;
using Aims.Tests;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Mutations;

/// <summary>A case in one configuration, compiled once for all mutations.</summary>
internal sealed record CompiledCase(SharedCase Case, CSharpCompilation Compilation, byte[] Assembly, byte[] DebugSymbols, IReadOnlyList<string> ReferencePaths)
{
    public static CompiledCase Of(SharedCase testCase, string configuration)
    {
        var compilation = CaseCompilation.Create(testCase, configuration);
        var (assembly, symbols) = CaseCompilation.Emit(compilation);
        return new CompiledCase(testCase, compilation, assembly, symbols, ReferenceClosure.Of(assembly, CaseCompilation.ReferencePaths(testCase)));
    }
}
