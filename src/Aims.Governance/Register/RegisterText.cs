using System.Text;

namespace Aims.Governance.Register;

/// <summary>Turns the bytes of a register file into text.</summary>
public static class RegisterText
{
    /// <summary>
    /// Decodes by the byte order mark, else as UTF-8. Bytes that are no UTF-8 become replacement characters, which the
    /// reader reports.
    /// </summary>
    public static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
