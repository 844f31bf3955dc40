using Aims.Inventory.Files;

namespace Aims.Inventory.Tests.Files;

public sealed class FileDigestsTests : IDisposable
{
    // Of "abc" and "abd" (FIPS 180-4 has the first).
    private const string Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private const string Abd = "a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9";

    private static readonly DateTime Date = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("aims-digests-");

    private string Model => Path.Combine(_folder.FullName, "model.onnx");

    private string Cache => Path.Combine(_folder.FullName, "digests.txt");

    [Fact]
    public void A_small_file_is_read_each_time_and_not_kept()
    {
        Write("abc");
        Assert.Equal(Abc, Digest(large: 4));
        Write("abd");
        Assert.Equal(Abd, Digest(large: 4));
        Assert.False(File.Exists(Cache));
    }

    [Fact]
    public void A_large_file_is_read_again_when_its_date_or_size_changed()
    {
        Write("abc");
        Assert.Equal(Abc, Digest(large: 3));

        // The same size and date: taken for the same, as a build does with all its inputs.
        Write("abd");
        Assert.Equal(Abc, Digest(large: 3));

        File.SetLastWriteTimeUtc(Model, Date.AddSeconds(-1));
        Assert.Equal(Abd, Digest(large: 3));
        Assert.Single(File.ReadAllLines(Cache));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a digest\n")]
    [InlineData("BA78 3 1 x\n\n\0")]
    public void A_broken_cache_is_no_cache(string text)
    {
        Write("abc");
        File.WriteAllText(Cache, text);

        Assert.Equal(Abc, Digest(large: 3));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string text)
    {
        File.WriteAllText(Model, text);
        File.SetLastWriteTimeUtc(Model, Date);
    }

    private string Digest(long large)
    {
        var digests = new FileDigests(Cache, large);
        var digest = digests.Of(new FileInfo(Model), CancellationToken.None);
        digests.Keep();
        return digest;
    }
}
