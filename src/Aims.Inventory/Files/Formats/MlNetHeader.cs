namespace Aims.Inventory.Files.Formats;

/// <summary>
/// ML.NET 1 to 5: a ZIP archive as Microsoft.ML.Data's RepositoryWriter makes it, known by the entry <c>TrainingInfo/Version.txt</c>, which names the version of ML.NET.
/// </summary>
internal static class MlNetHeader
{
    private const string VersionEntry = "TrainingInfo/Version.txt";

    public static void Read(HeaderBytes bytes, HeaderFacts facts)
    {
        if (!ZipDirectory.Begins(bytes))
        {
            throw new HeaderUnreadableException("it does not begin as a ZIP archive");
        }

        var version = ZipDirectory.Entries(bytes).FirstOrDefault(entry => entry.Name.Replace('\\', '/') == VersionEntry)
            ?? throw new HeaderUnreadableException("it is a ZIP archive, but not of ML.NET");
        facts.Format = "ml-net";
        facts.Add(HeaderFacts.Producer, "ML.NET");
        facts.Add(HeaderFacts.ProducerVersion, ZipDirectory.Text(bytes, version)?.Split(' ', '+')[0]);
    }
}
