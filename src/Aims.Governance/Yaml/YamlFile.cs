using System.Runtime.CompilerServices;

namespace Aims.Governance.Yaml;

/// <summary>Reads the text of a YAML file into nodes, or says why not.</summary>
internal static class YamlFile
{
    /// <summary>Reads a text. Whatever the text, this returns: at most one problem, and never an exception.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="problem">Why the text can't be read; null when it can.</param>
    /// <returns>The root node; null when the text holds nothing, or can't be read.</returns>
    public static YamlNode? Read(string text, out YamlProblem? problem)
    {
        problem = null;
        var content = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        try
        {
            TextGuard.Check(content);
            return Parse(content);
        }
        catch (YamlRefusedException refused)
        {
            problem = new YamlProblem(refused.Message, new LineTable(content).Place(refused.Offset));
        }

        return null;
    }

    // Not inlined: the parser's assembly is loaded when this is first compiled, so that who reads no register never loads it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static YamlNode? Parse(string content) => YamlTreeBuilder.Build(content, new LineTable(content));

    // A parser that can't be loaded is no mistake in the file, and must not look like one.
    internal static bool IsBrokenInstallation(Exception error) =>
        error is FileNotFoundException or FileLoadException or BadImageFormatException or TypeLoadException or MissingMemberException;
}
