using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    /// <summary>The date itself where it is a working day, else where the convention moves it.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="convention">How it moves.</param>
    /// <remarks>Cost: a step per day moved.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range, or <paramref name="convention"/> is not defined.</exception>
    public LocalDate Roll(LocalDate date, RollConvention convention) =>
        DayNumber.ToDate(Roll(DayNumber.Of(date), Guard.Against.UndefinedEnum(convention)));

    internal int Roll(int day, RollConvention convention)
    {
        var step = convention switch { RollConvention.Following => 1, RollConvention.Preceding => -1, _ => 0 };
        while (step != 0 && !IsWorkingDay(day))
            day += step;
        return day;
    }

    /// <summary>The working day that comes so many working days after a day.</summary>
    internal int AddWorkingDays(int day, int count)
    {
        for (; count > 0; count--)
            day = Roll(day + 1, RollConvention.Following);
        return day;
    }
}
