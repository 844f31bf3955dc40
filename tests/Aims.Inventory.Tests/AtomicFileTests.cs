namespace Aims.Inventory.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aims-atomic-").FullName;

    private string Source => Path.Combine(_folder, "obj", "App.aims.json");

    private string Placed => Path.Combine(_folder, "bin", "App.aims.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_another_program_holds_for_a_moment_is_copied_when_it_lets_go()
    {
        AtomicFile.Write(Source, "{}");
        var held = File.Open(Source, FileMode.Open, FileAccess.Read, FileShare.None);
        var letGo = Task.Delay(100).ContinueWith(_ => held.Dispose(), TaskScheduler.Default);

        AtomicFile.Copy(Source, Placed);

        await letGo;
        Assert.Equal("{}", File.ReadAllText(Placed));
        Assert.Equal(File.GetLastWriteTimeUtc(Source), File.GetLastWriteTimeUtc(Placed));
    }

    [Fact]
    public void What_another_program_does_not_let_go_is_an_error_and_leaves_nothing()
    {
        AtomicFile.Write(Source, "{}");
        using var held = File.Open(Source, FileMode.Open, FileAccess.Read, FileShare.None);

        Assert.Throws<IOException>(() => AtomicFile.Copy(Source, Placed));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Placed)!));
    }

    [Fact]
    public void Several_may_put_the_same_file_at_once()
    {
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number => AtomicFile.Write(Placed, new string((char)('a' + (number % 26)), 5000)));

        Assert.Single(File.ReadAllText(Placed).Distinct());
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Placed)!));
    }
}
