using Aims.Inventory.Register;

namespace Aims.Inventory.Tests.Register;

public class AsOfDateTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 1, 30, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("2027-01-31", "0", "2027-01-31")]
    [InlineData("", "1767225599", "2025-12-31")]
    [InlineData("", "1767225600", "2026-01-01")]
    [InlineData("", "", "2026-11-28")]
    [InlineData("", null, "2026-11-28")]
    public void Today_is_the_date_given_else_of_the_source_else_in_UTC(string given, string? epoch, string expected) =>
        Assert.Equal(expected, AsOfDate.Of(given, "--as-of", epoch, Now));

    [Theory]
    [InlineData("31.01.2027", null, "--as-of is '31.01.2027'; it must be a date in the form yyyy-MM-dd")]
    [InlineData("2027-02-30", null, "--as-of is '2027-02-30'")]
    [InlineData("", "today", "SOURCE_DATE_EPOCH is 'today'")]
    [InlineData("", "-1", "SOURCE_DATE_EPOCH is '-1'")]
    [InlineData("", "9999999999999999", "SOURCE_DATE_EPOCH is")]
    public void Another_form_is_refused(string given, string? epoch, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => AsOfDate.Of(given, "--as-of", epoch, Now)).Message, StringComparison.Ordinal);
}
