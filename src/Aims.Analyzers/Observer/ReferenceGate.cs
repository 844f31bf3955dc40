using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Aims.Governance.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Aims.Analyzers.Observer;

/// <summary>
/// Decides once per compilation whether its code can reach a model at all. A project that references no model API must
/// pay nothing, so this looks at file names first: asking for referenced assembly names costs 70 to 120 ms in a cold compiler.
/// (and so does <c>Compilation.References</c>, which binds them). Most of what is left is the runtime's work on code that runs for the first time: plain loops, and no catalogue.
/// </summary>
internal sealed class ReferenceGate
{
    private static readonly string[] FrameworkPrefixes =
    [
        "System.", "Microsoft.AspNetCore.", "Microsoft.Extensions.", "Microsoft.Win32.", "Microsoft.VisualBasic", "Microsoft.CSharp", "Microsoft.JSInterop",
    ];

    private static readonly ConditionalWeakTable<Compilation, ReferenceGate> Decided = new();

    private ReferenceGate(bool mayCallModels, bool mayHaveWrappers)
    {
        MayCallModels = mayCallModels;
        MayHaveWrappers = mayHaveWrappers;
    }

    /// <summary>Whether the compilation may use a catalogued API or a member marked <c>[ModelApi]</c>.</summary>
    public bool MayCallModels { get; }

    /// <summary>Whether members marked <c>[ModelApi]</c> may exist in it or in its references.</summary>
    public bool MayHaveWrappers { get; }

    /// <summary>The answer for a compilation; all analyzers of one compilation share it.</summary>
    public static ReferenceGate Of(Compilation compilation, CancellationToken cancellationToken) =>
        Decided.GetValue(compilation, key => Decide(key, ownApis: null, cancellationToken));

    /// <summary>The answer for a compilation whose organisation lists model APIs of its own.</summary>
    public static ReferenceGate Of(Compilation compilation, ModelApiCatalogue ownApis, CancellationToken cancellationToken) =>
        Decide(compilation, ownApis, cancellationToken);

    private static ReferenceGate Decide(Compilation compilation, ModelApiCatalogue? ownApis, CancellationToken cancellationToken)
    {
        var referencesModelApi = IsModelApi(compilation.AssemblyName ?? "", ownApis);
        var referencesAnnotations = false;
        var wrappers = false;
        foreach (var reference in compilation.ExternalReferences)
        {
            var name = NameOf(reference);
            referencesModelApi |= IsModelApi(name, ownApis);
            referencesAnnotations |= name == WellKnownAttributes.AnnotationsAssembly;
            wrappers = wrappers || (!IsFramework(name) && ReferencesAnnotations(reference));
        }

        // Without a model API in sight, only a wrapper of the project's own could reach a model; it takes a using directive to
        // declare one. With a model API, or with a copy of the attribute, the members are asked one by one.
        wrappers = wrappers || referencesModelApi || (referencesAnnotations && UsesAnnotations(compilation, cancellationToken));
        return new ReferenceGate(referencesModelApi || wrappers, wrappers);
    }

    private static bool IsModelApi(string assembly, ModelApiCatalogue? ownApis) =>
        CatalogueAssemblies.Contains(assembly) || (ownApis is not null && ownApis.HasAssembly(assembly));

    private static string NameOf(MetadataReference reference) => reference switch
    {
        PortableExecutableReference { FilePath: { } path } => FileNameWithoutExtension(path),
        CompilationReference project => project.Compilation.AssemblyName ?? "",
        _ => FileNameWithoutExtension(reference.Display ?? ""),
    };

    private static string FileNameWithoutExtension(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        var end = path.LastIndexOf('.');
        return end > start ? path.Substring(start, end - start) : path.Substring(start);
    }

    private static bool IsFramework(string name)
    {
        foreach (var prefix in FrameworkPrefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return name is "mscorlib" or "netstandard" or "System" or "WindowsBase" or WellKnownAttributes.AnnotationsAssembly;
    }

    private static bool ReferencesAnnotations(MetadataReference reference)
    {
        if (reference is CompilationReference project)
        {
            return project.Compilation.ExternalReferences.Any(inner => NameOf(inner) == WellKnownAttributes.AnnotationsAssembly);
        }

        try
        {
            if (reference is not PortableExecutableReference file || file.GetMetadata() is not AssemblyMetadata metadata)
            {
                return false;
            }

            var reader = metadata.GetModules()[0].GetMetadataReader();
            foreach (var handle in reader.AssemblyReferences)
            {
                if (reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, WellKnownAttributes.AnnotationsAssembly))
                {
                    return true;
                }
            }

            return false;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or InvalidOperationException)
        {
            // The compiler reports a reference that it can't read.
            return false;
        }
    }

    private static bool UsesAnnotations(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot(cancellationToken) is CompilationUnitSyntax unit && (Uses(unit.Usings) || UsesInNamespace(unit)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool UsesInNamespace(CompilationUnitSyntax unit)
    {
        foreach (var member in unit.Members)
        {
            if (member is BaseNamespaceDeclarationSyntax @namespace && Uses(@namespace.Usings))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Uses(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            if (directive.Name is QualifiedNameSyntax { Right.Identifier.ValueText: "Annotations" or WellKnownAttributes.ModelApi })
            {
                return true;
            }
        }

        return false;
    }
}
