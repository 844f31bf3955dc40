using Aims.Governance.Catalogue;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Tests.Manifest;

public sealed class ManifestPackagesTests
{
    [Fact]
    public void A_package_is_direct_or_not_and_compiled_against_or_only_there_at_run_time()
    {
        var request = new InventoryRequest
        {
            AssemblyPath = "",
            Root = "",
            References = [new("/p/OpenAI.dll", "OpenAI", "2.15.0"), new("/p/Microsoft.ML.Data.dll", "Microsoft.ML", "5.0.1"), new("/p/Newtonsoft.Json.dll", "Newtonsoft.Json", "13.0.3")],
            RuntimeAssemblies = [new("/p/OpenAI.dll", "OpenAI", "2.15.0"), new("/p/OllamaSharp.dll", "OllamaSharp", "5.5.2"), new("/p/OllamaSharp.resources.dll", "OllamaSharp", "5.5.2")],
            DirectPackages = ["microsoft.ml", "Newtonsoft.Json"],
        };

        Assert.Equal(
            ["Microsoft.ML 5.0.1 True  Microsoft.ML.Data", "OllamaSharp 5.5.2 False True OllamaSharp", "OpenAI 2.15.0 False  OpenAI"],
            ManifestPackages.Of(request, BuiltInCatalogue.Instance).Select(package => $"{package.Id} {package.Version} {package.Direct} {package.RuntimeOnly} {string.Join(',', package.Assemblies)}"));
    }
}
