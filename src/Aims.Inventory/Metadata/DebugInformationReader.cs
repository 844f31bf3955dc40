using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace Aims.Inventory.Metadata;

/// <summary>Finds an assembly's portable PDB: the one given, else the embedded one, else the file beside it.</summary>
internal sealed class DebugInformationReader : IDisposable
{
    // Far above real ones (tens of megabytes); an embedded PDB says its own size, and memory is taken for it at once.
    private const int MaxEmbeddedSize = 512 * 1024 * 1024;
    private const uint PortableMagic = 0x424A5342; // BSJB
    private const uint WindowsMagic = 0x7263694D; // Micr(osoft C/C++ MSF)

    private const string Portable = "portable";
    private const string Embedded = "embedded";
    private const string Windows = "windows";
    private const string None = "none";

    private MetadataReaderProvider? _provider;

    private DebugInformationReader()
    {
    }

    /// <summary>The PDB; null when there is none that can be used.</summary>
    public MetadataReader? Pdb { get; private set; }

    /// <summary>Which it is, or why there is none.</summary>
    public string Information { get; private set; } = $"{None}: no PDB was found";

    public static DebugInformationReader Open(MetadataModule module, AssemblyInput input)
    {
        var found = new DebugInformationReader();
        try
        {
            found.Find(module.Image, input);
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            found.Refuse(None, "the assembly's debug directory is damaged");
        }

        return found;
    }

    public void Dispose() => _provider?.Dispose();

    private void Find(PEReader image, AssemblyInput input)
    {
        var entries = image.ReadDebugDirectory();
        if (input.PdbBytes is { } bytes)
        {
            Use(bytes, image, entries);
            return;
        }

        if (input.PdbPath is { } path && TryUseFile(path, image, entries))
        {
            return;
        }

        foreach (var entry in entries)
        {
            if (entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
            {
                UseEmbedded(image, entry);
                return;
            }
        }

        if (input.PdbPath is null && input.AssemblyBytes is null)
        {
            TryUseFile(Path.ChangeExtension(input.AssemblyPath, ".pdb"), image, entries);
        }
    }

    private bool TryUseFile(string path, PEReader image, IEnumerable<DebugDirectoryEntry> entries)
    {
        try
        {
            if (File.Exists(path))
            {
                Use(File.ReadAllBytes(path), image, entries);
            }
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            Refuse(None, "the PDB could not be opened");
        }

        return Pdb is not null;
    }

    private void UseEmbedded(PEReader image, DebugDirectoryEntry entry)
    {
        try
        {
            var data = image.GetEntireImage().GetReader(entry.DataPointer, entry.DataSize);
            data.ReadUInt32();
            if (data.ReadUInt32() > MaxEmbeddedSize)
            {
                Refuse(None, "the embedded PDB is too large");
                return;
            }

            _provider = image.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
            Pdb = _provider.GetMetadataReader();
            Information = Embedded;
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            Refuse(None, "the embedded PDB is damaged");
        }
    }

    private void Use(byte[] bytes, PEReader image, IEnumerable<DebugDirectoryEntry> entries)
    {
        var magic = bytes.Length < 4 ? 0 : BitConverter.ToUInt32(bytes, 0);
        if (magic == WindowsMagic)
        {
            Refuse(Windows, "the PDB has the Windows format; only portable PDBs are read");
            return;
        }

        if (magic != PortableMagic)
        {
            Refuse(None, "the PDB is damaged");
            return;
        }

        try
        {
            var provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableCollectionsMarshal.AsImmutableArray(bytes));
            var pdb = provider.GetMetadataReader();
            if (!IsOf(pdb, image, entries))
            {
                provider.Dispose();
                Refuse(None, "the PDB belongs to another build of the assembly");
                return;
            }

            _provider = provider;
            Pdb = pdb;
            Information = Portable;
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            Refuse(None, "the PDB is damaged");
        }
    }

    // Lines of another build would be false evidence.
    private static bool IsOf(MetadataReader pdb, PEReader image, IEnumerable<DebugDirectoryEntry> entries)
    {
        if (pdb.DebugMetadataHeader is not { } header)
        {
            return false;
        }

        var id = new BlobContentId(header.Id);
        foreach (var entry in entries)
        {
            if (entry is { Type: DebugDirectoryEntryType.CodeView, IsPortableCodeView: true })
            {
                return image.ReadCodeViewDebugDirectoryData(entry).Guid == id.Guid && entry.Stamp == id.Stamp;
            }
        }

        return false;
    }

    private void Refuse(string kind, string reason) => Information = $"{kind}: {reason}";
}
