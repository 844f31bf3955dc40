using System.Text.Json;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Joining;

/// <summary>Joined inventories as JSON, in the form of <see cref="ManifestJson"/>.</summary>
public static class JoinedInventoryJson
{
    public static string Write(JoinedInventory inventory) => ManifestJson.Serialize(inventory);

    /// <summary>Reads a joined inventory.</summary>
    /// <exception cref="JsonException">The text is none.</exception>
    public static JoinedInventory Read(string json) => ManifestJson.Deserialize<JoinedInventory>(json);
}
