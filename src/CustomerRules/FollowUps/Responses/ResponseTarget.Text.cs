using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.FollowUps.Responses;

public sealed partial class ResponseTarget
{
    private const string WorkingWord = "working ";

    /// <summary>Invariant text in the largest whole unit, such as <c>2 working hours</c>, <c>90 minutes</c>, <c>1 second</c> or <c>3 working days</c>; <see cref="Parse"/> reads it back.</summary>
    public override string ToString()
    {
        var (count, unit) = Largest;
        return count.ToString(CultureInfo.InvariantCulture) + " " + (Unit == ResponseUnit.ElapsedTime ? "" : WorkingWord) + unit + (count == 1 ? "" : "s");
    }

    /// <summary>Reads the text that <see cref="ToString"/> writes, also in a smaller unit or with a plural of 1.</summary>
    /// <param name="text">The text, such as <c>2 working hours</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no target; the message has it.</exception>
    public static ResponseTarget Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var target)
            ? target
            : throw new FormatException("A response target is a number with hours, minutes, seconds, working hours, working minutes, working seconds or working days, but was '" + text + "'.");

    /// <summary>Reads the text that <see cref="ToString"/> writes; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">The target; null where the text is none.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ResponseTarget? target)
    {
        target = null;
        var gap = text is null ? -1 : text.IndexOf(' ');
        if (gap < 1 || !TryReadCount(text!.Substring(0, gap), out var count))
            return false;
        var unit = text.Substring(gap + 1);
        var isWorking = unit.StartsWith(WorkingWord, StringComparison.Ordinal);
        unit = isWorking ? unit.Substring(WorkingWord.Length) : unit;
        unit = unit.EndsWith("s", StringComparison.Ordinal) ? unit.Substring(0, unit.Length - 1) : unit;
        target = unit == "day"
            ? isWorking && count <= 3_650 ? WorkingDays(count) : null
            : OfTime(isWorking ? ResponseUnit.WorkingTime : ResponseUnit.ElapsedTime, count * SecondsOf(unit));
        return target is not null;
    }

    /// <summary>The target as a reason says it.</summary>
    internal string In(Language language)
    {
        if (language != Language.Chinese)
            return ToString();
        var (count, unit) = Largest;
        var text = count.ToString(CultureInfo.InvariantCulture) + unit switch { "hour" => " 小时", "minute" => " 分钟", "second" => " 秒", _ => " 个工作日" };
        return Unit == ResponseUnit.WorkingTime ? "工作时间 " + text : text;
    }

    private (long Count, string Unit) Largest
    {
        get
        {
            if (Unit == ResponseUnit.WorkingDays)
                return (days, "day");
            var seconds = length.BclCompatibleTicks / NodaConstants.TicksPerSecond;
            return seconds % 3_600 == 0 ? (seconds / 3_600, "hour") : seconds % 60 == 0 ? (seconds / 60, "minute") : (seconds, "second");
        }
    }

    private static ResponseTarget? OfTime(ResponseUnit unit, long seconds) =>
        seconds is >= 1 and <= 3_650 * 86_400L ? new(unit, Duration.FromSeconds(seconds), 0) : null;

    private static long SecondsOf(string unit) => unit switch { "hour" => 3_600, "minute" => 60, "second" => 1, _ => 0 };

    /// <summary>Up to 9 digits, the first of them not 0: the framework's parsers also take signs and spaces.</summary>
    private static bool TryReadCount(string digits, out int count)
    {
        count = 0;
        if (digits.Length > 9 || digits[0] == '0')
            return false;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
                return false;
            count = (count * 10) + (digit - '0');
        }

        return true;
    }
}
