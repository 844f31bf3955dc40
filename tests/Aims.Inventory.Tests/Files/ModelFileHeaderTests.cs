using Aims.Governance.Catalogue;
using Aims.Inventory.Files;

namespace Aims.Inventory.Tests.Files;

/// <summary>What each format states of itself: real files where a library makes small ones, else bytes by the specification.</summary>
public sealed class ModelFileHeaderTests
{
    [Theory]
    [InlineData("ml-net.zip", "ml-net; producer=ML.NET producerVersion=5.0.1")]
    [InlineData("ml-net.onnx", "onnx; domain=machinelearning.dotnet formatVersion=6 opsets=ai.onnx 12, ai.onnx.ml 2 producer=ML.NET producerVersion=0")]
    [InlineData("onnx-runtime.ort", "ort; formatVersion=6 opsets=ai.onnx 13, ai.onnx.ml 5, ai.onnx.preview 1, ai.onnx.preview.training 1, ai.onnx.training 1, com.microsoft 1, com.microsoft.experimental 1, com.microsoft.nchwc 1, org.pytorch.aten 1 producer=CreditScoring sample version=1")]
    public void A_real_file_says(string file, string expected) => Assert.Equal(expected, Say(file, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "models", file))));

    [Fact]
    public void Gguf() => Assert.Equal(
        "gguf; architecture=llama author=Contoso formatVersion=3 license=apache-2.0 name=Claims Mini quantization=Q4_K_M",
        Say("x.gguf", ModelBytes.Gguf()));

    [Fact]
    public void Gguf_with_the_vocabulary_of_a_large_model() => Assert.Contains("quantization=Q4_K_M", Say("x.gguf", ModelBytes.Gguf(tokens: 256_000)), StringComparison.Ordinal);

    [Fact]
    public void Safetensors_says_what_a_published_form_defines_and_nothing_else() => Assert.Equal(
        "safetensors; architecture=stable-diffusion-xl-v1-base license=CC0 name=Claims producer=pt",
        Say("x.safetensors", ModelBytes.Safetensors("""
            {"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"__metadata__":{"format":"pt","modelspec.title":"Claims","modelspec.license":"CC0",
            "modelspec.architecture":"stable-diffusion-xl-v1-base","ss_training_comment":"secret","prompt":"secret"}}
            """)));

    [Fact]
    public void Onnx_says_no_free_text_and_no_property_of_one_s_own() => Assert.Equal(
        "onnx; domain=com.contoso formatVersion=9 license=MIT opsets=ai.onnx 17, ai.onnx.ml 3 producer=pytorch producerVersion=2.4.0 version=7",
        Say("x.onnx", ModelBytes.Onnx()));

    [Fact]
    public void Tflite() => Assert.Equal("tflite; description=MLIR Converted. formatVersion=3", Say("x.tflite", ModelBytes.Tflite("MLIR Converted.")));

    [Fact]
    public void Pytorch()
    {
        Assert.Equal("pytorch; formatVersion=3", Say("x.pt", ModelBytes.Zip(("archive/data.pkl", "x"), ("archive/data/0", "x"), ("archive/version", "3\n"))));
        Assert.Equal("pytorch-legacy;", Say("x.pth", ModelBytes.LegacyPyTorch()));
    }

    [Fact]
    public void Tensorflow()
    {
        Assert.Equal("tensorflow-graph;", Say("frozen.pb", ModelBytes.TensorFlowGraph()));
        Assert.Equal("tensorflow-saved-model; formatVersion=1 producerVersion=2.16.1", Say("saved_model.pb", ModelBytes.TensorFlowSavedModel()));
    }

    [Fact]
    public void Model_files_of_ml_net_have_an_ending_of_their_own_too() =>
        Assert.Equal("ml-net; producer=ML.NET producerVersion=4.0.0", Say("MLModel1.mlnet", ModelBytes.Zip(("TrainingInfo/Version.txt", "4.0.0\n"), ("Schema", ""))));

    [Theory]
    [InlineData("deploy.zip")]
    [InlineData("strings.pt")]
    [InlineData("message.pb")]
    public void What_is_no_model_but_has_such_an_ending_is_none(string name)
    {
        Assert.Null(Read(name, ModelBytes.Zip(("readme.txt", "x"), ("data/data.pkl.txt", "x"))));
        Assert.Null(Read(name, "Olá, mundo\n"u8.ToArray()));
        Assert.Null(Read(name, []));
    }

    [Fact]
    public void An_archive_of_pytorch_that_is_cut_is_still_a_model() =>
        Assert.Equal(("unknown", "it is a broken ZIP archive"), Read("x.pt", ModelBytes.Zip(("archive/data.pkl", "x"))[..40]) is { } header ? (header.Format, header.NotRead) : default);

    [Theory]
    [InlineData("x.onnx")]
    [InlineData("x.ort")]
    [InlineData("x.gguf")]
    [InlineData("x.safetensors")]
    [InlineData("x.tflite")]
    [InlineData("x.mlnet")]
    public void What_has_the_name_of_a_model_is_one_whatever_is_in_it(string name)
    {
        var header = Read(name, "<html>not found</html>"u8.ToArray())!;

        Assert.Equal("unknown", header.Format);
        Assert.Null(header.Facts);
        Assert.NotNull(header.NotRead);
    }

    [Fact]
    public void Texts_are_bounded_and_on_one_line()
    {
        Assert.Equal("a�b�c", Read("x.gguf", ModelBytes.Gguf("a\nb\u202ec"))!.Facts!["name"]);
        Assert.Equal(new string('x', 200) + "…", Read("x.gguf", ModelBytes.Gguf(new string('x', 5000)))!.Facts!["name"]);
    }

    internal static ModelFileHeader? Read(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return ModelFileHeader.Read(stream, ProjectFileKind.Of(name)!, CancellationToken.None);
    }

    private static string Say(string name, byte[] bytes)
    {
        var header = Read(name, bytes)!;
        Assert.Null(header.NotRead);
        return $"{header.Format}; {string.Join(' ', header.Facts?.Select(fact => $"{fact.Key}={fact.Value}") ?? [])}".TrimEnd();
    }
}
