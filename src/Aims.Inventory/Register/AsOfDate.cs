using System.Globalization;

namespace Aims.Inventory.Register;

/// <summary>Which date counts as today where dates of the register are judged.</summary>
public static class AsOfDate
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The date given, else that of <c>SOURCE_DATE_EPOCH</c> (reproducible-builds.org: seconds since 1970 in UTC), else today in UTC.</summary>
    /// <param name="given">ISO 8601 date; empty when none is given.</param>
    /// <param name="givenBy">Who gives it, for the message: a property or an option.</param>
    /// <param name="sourceDateEpoch">The environment variable's value; empty or null when it isn't set.</param>
    /// <param name="now">The time of the clock.</param>
    /// <exception cref="FormatException">The date or the variable has another form.</exception>
    public static string Of(string given, string givenBy, string? sourceDateEpoch, DateTimeOffset now)
    {
        if (given.Length > 0)
        {
            return DateTime.TryParseExact(given, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? given
                : throw new FormatException($"{givenBy} is '{given}'; it must be a date in the form {Form}, for example 2026-06-01");
        }

        if (string.IsNullOrEmpty(sourceDateEpoch))
        {
            return Date(now);
        }

        return long.TryParse(sourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? Date(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : throw new FormatException($"SOURCE_DATE_EPOCH is '{sourceDateEpoch}'; it must be a number of seconds since 1970-01-01 in UTC");
    }

    private static string Date(DateTimeOffset time) => time.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);
}
