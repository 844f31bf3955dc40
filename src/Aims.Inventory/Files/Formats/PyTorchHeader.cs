namespace Aims.Inventory.Files.Formats;

/// <summary>
/// PyTorch (torch.save and TorchScript): since version 1.6 a ZIP archive with <c>data.pkl</c> (caffe2/serialize/inline_container.h), before that a pickle
/// that begins with a magic number (torch/serialization.py). Pickles run code when they are loaded, so nothing in them is looked at.
/// </summary>
internal static class PyTorchHeader
{
    // Protocol 2; LONG1 of ten bytes: 0x1950a86a20f9469cfc6c, little-endian.
    private static ReadOnlySpan<byte> LegacyStart => [0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];

    public static void Read(HeaderBytes bytes, HeaderFacts facts)
    {
        if (!ZipDirectory.Begins(bytes))
        {
            bytes.Seek(0);
            if (bytes.Left >= LegacyStart.Length && bytes.Read(LegacyStart.Length).AsSpan().SequenceEqual(LegacyStart))
            {
                facts.Format = "pytorch-legacy";
            }

            return;
        }

        facts.BeganAsOne = true;
        ZipEntry? version = null;
        foreach (var entry in ZipDirectory.Entries(bytes))
        {
            if (IsAtTop(entry.Name, "/data.pkl"))
            {
                facts.Format = "pytorch";
            }
            else if (IsAtTop(entry.Name, "/version"))
            {
                version = entry;
            }
        }

        if (version is not null)
        {
            facts.Add(HeaderFacts.FormatVersion, ZipDirectory.Text(bytes, version));
        }
    }

    // In the one folder that the archive has.
    private static bool IsAtTop(string path, string name) =>
        path.EndsWith(name, StringComparison.Ordinal) && path.IndexOf('/', StringComparison.Ordinal) == path.Length - name.Length;
}
