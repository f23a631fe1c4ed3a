using System;

namespace CustomerRules.SyntheticData;

/// <summary>The span of the history. It begins before 2023-07-01, so that on the as-of date all three trailing years are known.</summary>
internal static class Horizon
{
    /// <summary>A Monday.</summary>
    public static DateOnly FirstDay { get; } = new(2023, 1, 2);

    public static DateOnly AsOf { get; } = new(2026, 7, 1);

    public static DateOnly LastDay { get; } = AsOf.AddDays(-1);

    /// <summary>The nearest weekday inside the history: the distributor is closed at weekends.</summary>
    public static DateOnly Weekday(DateOnly day)
    {
        day = day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
        return day < FirstDay ? FirstDay : day;
    }

    /// <summary>Some quarter of an hour between 07:00 and 17:45.</summary>
    public static DateTime AtSomeTime(DateOnly day, SplitMix64 chance) => day.ToDateTime(new TimeOnly(7, 0)).AddMinutes(15 * chance.Below(44));
}
