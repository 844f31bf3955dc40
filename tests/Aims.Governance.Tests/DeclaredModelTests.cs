using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Tests;

/// <summary>Which models and model files an entry of <c>models</c> means.</summary>
public sealed class DeclaredModelTests
{
    [Theory]
    [InlineData("gpt-4.1-mini", "GPT-4.1-mini", true)]
    [InlineData("openai/gpt-4.1-mini", "gpt-4.1-mini", false)]
    [InlineData("models/income.onnx", "income.onnx", true)]
    [InlineData("models\\Income.onnx", "income.onnx", true)]
    [InlineData("income.onnx", "other/income.onnx", false)]
    [InlineData("models/income.onnx", "come.onnx", false)]
    public void A_model_in_code_is_the_declared_one_or_not(string declared, string seen, bool isIt) => Assert.Equal(isIt, Model(declared).IsModel("local", seen));

    [Theory]
    [InlineData("income.onnx", "app/models/income.onnx", true)]
    [InlineData("./models/income.onnx", "app/models/income.onnx", true)]
    [InlineData("come.onnx", "app/models/income.onnx", false)]
    [InlineData("/", "app/models/income.onnx", false)]
    public void A_file_is_named_by_the_end_of_its_path(string declared, string path, bool isNamed)
    {
        Assert.Equal(isNamed, Model(declared).NamesFile(path));
        Assert.Equal(isNamed, Model(declared).DeclaresFile(path, null));
    }

    [Fact]
    public void A_digest_decides_alone()
    {
        var model = Model("income.onnx") with { Sha256 = Text(new string('A', 64)) };

        Assert.True(model.DeclaresFile("renamed.onnx", new string('a', 64)));
        Assert.False(model.DeclaresFile("income.onnx", new string('b', 64)));
        Assert.False(model.DeclaresFile("income.onnx", null));
    }

    private static DeclaredModel Model(string id) => new(Text("local"), Text(id));

    private static Declared<string> Text(string value) => new(value, new SourcePosition("x", 1));
}
