using System.Reflection;
using Aims.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Tests;

/// <summary>The pages of the rules say which have a code fix.</summary>
public sealed class DocumentationOfFixesTests
{
    [Fact]
    public void Exactly_the_rules_with_a_fix_say_so()
    {
        var fixable = typeof(MarkComponentFix).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
            .Distinct()
            .Order(StringComparer.Ordinal);
        var documented = Directory.GetFiles(Path.Combine(Root(), "docs", "rules"), "AIMS*.md")
            .Where(page => File.ReadAllText(page).Contains("| Code fix | yes |", StringComparison.Ordinal))
            .Select(page => Path.GetFileNameWithoutExtension(page))
            .Order(StringComparer.Ordinal);

        Assert.Equal(fixable, documented);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No repository around {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
