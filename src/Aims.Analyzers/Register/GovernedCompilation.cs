using Aims.Analyzers.Observer;
using Aims.Governance.Catalogue;
using Aims.Governance.Register;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Analyzers.Register;

/// <summary>A compilation that may call models, with the register and the catalogue that apply to it.</summary>
internal sealed record GovernedCompilation(AimsRegister Register, ModelApiCatalogue Catalogue, string Assembly)
{
    /// <summary>Null when the compilation can't call a model: then nothing is registered, and no register is read.</summary>
    public static GovernedCompilation? Of(Compilation compilation, AnalyzerOptions options, RegisterTexts.TryGetFile tryGetFile, CancellationToken cancellationToken)
    {
        // The register is read before the gate only where it lists model APIs, which a reference's file name can't tell.
        var register = RegisterTexts.HasModelApis(options) ? RegisterTexts.Register(options, tryGetFile) : null;
        var ownApis = register is null ? null : new ModelApiCatalogue(register.ModelApis);
        if (!ReferenceGate.MayCallModels(compilation, ownApis, cancellationToken))
        {
            return null;
        }

        register ??= RegisterTexts.Register(options, tryGetFile);
        return new GovernedCompilation(register, BuiltInCatalogue.Instance.With(register.ModelApis), compilation.Assembly.Name);
    }
}
