using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Aims.Governance.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Aims.Analyzers.Observer;

/// <summary>
/// Decides once per compilation whether its code can reach a model at all. A project that references no model API must
/// pay nothing, so this looks at file names first: asking for referenced assembly names costs 70 to 120 ms in a cold compiler
/// (and <c>Compilation.References</c> asks for them). Most of what is left is the runtime's work on code that runs for the
/// first time: hence plain loops, and no catalogue.
/// </summary>
internal static class ReferenceGate
{
    private static readonly string[] FrameworkPrefixes =
    [
        "System.", "Microsoft.AspNetCore.", "Microsoft.Extensions.", "Microsoft.Win32.", "Microsoft.VisualBasic", "Microsoft.CSharp", "Microsoft.JSInterop",
    ];

    private static readonly ConditionalWeakTable<Compilation, StrongBox<bool>> Decided = new();

    /// <summary>Whether the compilation may use a model API of the catalogue, or a member marked <c>[ModelApi]</c>.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="ownApis">The model APIs that the organisation lists; null when it lists none, and then all analyzers of a compilation share the answer.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static bool MayCallModels(Compilation compilation, ModelApiCatalogue? ownApis, CancellationToken cancellationToken) =>
        ownApis is null
            ? Decided.GetValue(compilation, key => new StrongBox<bool>(Decide(key, null, cancellationToken))).Value
            : Decide(compilation, ownApis, cancellationToken);

    private static bool Decide(Compilation compilation, ModelApiCatalogue? ownApis, CancellationToken cancellationToken)
    {
        if (IsModelApi(compilation.AssemblyName ?? "", ownApis))
        {
            return true;
        }

        var referencesAnnotations = false;
        foreach (var reference in compilation.ExternalReferences)
        {
            var name = NameOf(reference);
            if (IsModelApi(name, ownApis) || (!IsFramework(name) && ReferencesAnnotations(reference)))
            {
                return true;
            }

            referencesAnnotations |= name == WellKnownAttributes.AnnotationsAssembly;
        }

        // Then only a wrapper of the project's own could reach a model, and it takes a using directive to mark one.
        return referencesAnnotations && UsesAnnotations(compilation, cancellationToken);
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
