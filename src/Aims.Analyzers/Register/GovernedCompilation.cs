using Aims.Analyzers.Observer;
using Aims.Governance.Catalogue;
using Aims.Governance.Register;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Analyzers.Register;

/// <summary>A compilation that may call models, with the register and the catalogue that apply to it.</summary>
internal sealed record GovernedCompilation(AimsRegister Register, ModelApiCatalogue Catalogue, ReferenceGate Gate)
{
    /// <summary>Null when the compilation can't call a model: then nothing is registered, and no register is read.</summary>
    public static GovernedCompilation? Of(Compilation compilation, AnalyzerOptions options, RegisterTexts.TryGetFile tryGetFile, CancellationToken cancellationToken)
    {
        if (RegisterTexts.HasModelApis(options))
        {
            var register = RegisterTexts.Register(options, tryGetFile);
            var ownApis = new ModelApiCatalogue(register.ModelApis);
            var gate = ReferenceGate.Of(compilation, ownApis, cancellationToken);
            return gate.MayCallModels ? new GovernedCompilation(register, BuiltInCatalogue.Instance.With(register.ModelApis), gate) : null;
        }
        else
        {
            var gate = ReferenceGate.Of(compilation, cancellationToken);
            return gate.MayCallModels ? new GovernedCompilation(RegisterTexts.Register(options, tryGetFile), BuiltInCatalogue.Instance, gate) : null;
        }
    }
}
