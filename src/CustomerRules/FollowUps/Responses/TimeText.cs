using System.Globalization;
using CustomerRules.Reasons;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.FollowUps.Responses;

/// <summary>Times as reasons quote them.</summary>
internal static class TimeText
{
    private static readonly LocalDateTimePattern ToTheMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Exact = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF");

    /// <summary>An instant in local time, with seconds only where it has any.</summary>
    public static string Of(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return (local.Second == 0 && local.NanosecondOfSecond == 0 ? ToTheMinute : Exact).Format(local);
    }

    /// <summary>A length of time that is not negative, such as <c>6 h 30 min</c>, with seconds only where it has any.</summary>
    public static string Of(Duration time, Language language)
    {
        var (hour, minute, second) = language == Language.Chinese ? ("小时", "分钟", "秒") : ("h", "min", "s");
        var hours = (time.Days * 24L) + (time.NanosecondOfDay / NodaConstants.NanosecondsPerHour);
        var minutes = time.NanosecondOfDay / NodaConstants.NanosecondsPerMinute % 60;
        var seconds = time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute / 1_000_000_000m;
        var text = Part(hours, hour) + Part(minutes, minute) + Part(seconds, second);
        return text.Length == 0 ? "0 " + minute : text.TrimEnd(' ');
    }

    private static string Part(decimal count, string unit) =>
        count == 0 ? "" : count.ToString("#,0.#########", CultureInfo.InvariantCulture) + " " + unit + " ";
}
