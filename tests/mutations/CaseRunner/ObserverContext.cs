using System.Reflection;
using System.Runtime.Loader;
using Aims.TestCases;

namespace Aims.Mutations;

/// <summary>Loads one build of an observer beside the others, with a copy of this assembly that calls it.</summary>
internal sealed class ObserverContext : AssemblyLoadContext
{
    private readonly string _assemblyName;
    private readonly Assembly _observer;

    private ObserverContext(string assemblyName, byte[] assembly)
        : base(assemblyName)
    {
        _assemblyName = assemblyName;
        _observer = LoadFromStream(new MemoryStream(assembly));
    }

    /// <summary>The observation of a case by that build.</summary>
    public static Func<CompiledCase, CaseObservation> Load(Observers observer, string assemblyName, byte[] assembly)
    {
        var context = new ObserverContext(assemblyName, assembly);
        var method = context.LoadFromAssemblyPath(typeof(ObserverContext).Assembly.Location)
            .GetType(typeof(CaseObserver).FullName!, throwOnError: true)!
            .GetMethod(observer == Observers.SourceOnly ? nameof(CaseObserver.BySource) : nameof(CaseObserver.ByMetadata))!;

        // Only types of shared assemblies pass between the copies.
        var observe = method.CreateDelegate<Func<object[], string[][]>>();
        return testCase => CaseObservation.Of(() => observe([testCase.Compilation, testCase.Assembly, testCase.DebugSymbols, testCase.ReferencePaths]));
    }

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == _assemblyName ? _observer : null;
}
