namespace Aims.Inventory.Tests.Metadata;

/// <summary>Methods that attributes of the SDKs make tools.</summary>
public sealed class ToolAttributeTests
{
    private const string Source = """
        using Microsoft.SemanticKernel; using ModelContextProtocol.Server;
        class Plugin
        {
            [KernelFunction("close_ticket"), System.ComponentModel.Description("secret")]
            public async Task Close(int id) { await System.IO.File.WriteAllTextAsync("t" + id, ""); }
            [KernelFunction] public string Look(Guid? id) => System.IO.File.ReadAllText("a");
            public void NoTool() { System.IO.File.Delete("a"); }
        }
        [McpServerToolType]
        class Server
        {
            [McpServerTool(ReadOnly = true, Name = "list_files", Title = "secret")] public static string[] List(string folder) => System.IO.Directory.GetFiles(folder);
            [McpServerTool(Destructive = true)] public static void Wipe(string folder) => System.IO.Directory.Delete(folder, true);
            McpServerTool Made() => McpServerTool.Create(Wipe, new McpServerToolCreateOptions { Name = "wipe_all" });
        }
        class Use
        {
            void Plugins(Kernel kernel)
            {
                kernel.Plugins.AddFromType<Plugin>("secret");
                kernel.CreateFunctionFromMethod((string text) => System.IO.File.AppendAllText("a", text), "note");
            }
        }
        """;

    [Fact]
    public void Marked_methods_are_tools_with_the_name_that_the_attribute_gives()
    {
        var observed = Compiled.From(Source).ObserveWithBuiltInCatalogue();

        Assert.Equal(
            [
                "M:Server.Made runs M:Server.Wipe(System.String) (folder: System.String)",
                "  file-write: M:Server.Wipe(System.String) > M:System.IO.Directory.Delete(System.String,System.Boolean)",
                "M:Use.Plugins(Microsoft.SemanticKernel.Kernel) runs - ()",
                "  ? method-unknown",
                "M:Use.Plugins(Microsoft.SemanticKernel.Kernel) runs M:Use.Plugins(Microsoft.SemanticKernel.Kernel) (text: System.String)",
                "  file-write: M:Use.Plugins(Microsoft.SemanticKernel.Kernel) > M:System.IO.File.AppendAllText(System.String,System.String)",
                "T:Plugin runs M:Plugin.Close(System.Int32) (id: System.Int32)",
                "  file-write: M:Plugin.Close(System.Int32) > M:System.IO.File.WriteAllTextAsync(System.String,System.String,System.Threading.CancellationToken)",
                "T:Plugin runs M:Plugin.Look(System.Nullable{System.Guid}) (id: System.Nullable{System.Guid})",
                "T:Server runs M:Server.List(System.String) (folder: System.String)",
                "T:Server runs M:Server.Wipe(System.String) (folder: System.String)",
                "  file-write: M:Server.Wipe(System.String) > M:System.IO.Directory.Delete(System.String,System.Boolean)",
            ],
            ToolReachTests.Describe(observed));
        Assert.Equal(
            ["T:Microsoft.SemanticKernel.KernelFunctionAttribute 5", "T:Microsoft.SemanticKernel.KernelFunctionAttribute 6", "T:ModelContextProtocol.Server.McpServerToolAttribute 12", "T:ModelContextProtocol.Server.McpServerToolAttribute 13"],
            observed.Tools.Where(tool => tool.Api[0] == 'T').Select(tool => $"{tool.Api} {tool.Position?.Line}"));
    }
}
