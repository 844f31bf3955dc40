using System.Text;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Governance.Templates;

namespace Aims.Cli.Init;

/// <summary>A file that a register is going to have.</summary>
/// <param name="FullPath">Where it is going to be.</param>
/// <param name="Text">Its text.</param>
internal sealed record NewRegisterFile(string FullPath, string Text)
{
    // Line ends as they are, and no byte-order mark: editors, git and other tools all read that.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The root file.</summary>
    public static NewRegisterFile ForRoot(RegisterFolder folder, string organization) => new(folder.RootFile, RegisterTemplates.Root(organization));

    /// <summary>The file of a system, of all proposals that have its id.</summary>
    public static NewRegisterFile ForSystem(RegisterFolder folder, IReadOnlyCollection<ProposedSystem> proposals)
    {
        var first = proposals.First();
        var scopes = proposals.Select(proposal => proposal.Assembly).OfType<string>().Select(assembly => "A:" + assembly).Order(StringComparer.Ordinal);
        var models = proposals.SelectMany(proposal => proposal.Calls).SelectMany(CalledModels.Of);
        return new(folder.SystemFile(first.Id), RegisterTemplates.System(first.Id, models, first.Name, [.. scopes]));
    }

    /// <summary>The file as it will be read.</summary>
    public RegisterFile Read() => RegisterFileReader.Read(new RegisterSource(FullPath, Text));

    /// <summary>Writes it, unless there is one.</summary>
    /// <exception cref="NotDoneException">There is one, or it can't be written.</exception>
    public void Write()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FullPath)!);
            using var file = new FileStream(FullPath, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.GetBytes(Text));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new NotDoneException($"the register cannot be written: {problem.Message.TrimEnd('.')}");
        }
    }
}
