namespace Aims.RealApplications;

/// <summary>A row of an application's <c>calls.csv</c>: a call that a reader listed.</summary>
internal sealed record ListedCall(string File, int Line, string Api, string Kind, string Modality, string Provider, string Model, string How)
{
    /// <summary>Reads a list.</summary>
    public static IReadOnlyList<ListedCall> Read(string path) =>
        [.. System.IO.File.ReadAllLines(path).Skip(1).Where(line => line.Trim().Length > 0).Select(Csv.Split).Select(fields =>
            new ListedCall(fields[0], int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture), fields[2], fields[3], fields[4], fields[5], fields[6], fields.Count > 7 ? fields[7] : ""))];
}
