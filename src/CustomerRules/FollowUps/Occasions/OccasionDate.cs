using CustomerRules.Internal;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.FollowUps.Occasions;

/// <summary>A date on which an occasion falls.</summary>
/// <remarks>Dates are equal when every part is. Immutable and thread-safe. <c>default</c> is 1970-01-01 of no year.</remarks>
public readonly record struct OccasionDate
{
    internal OccasionDate(int day, int year) => (Day, Year) = (day, year);

    /// <summary>The date, in the ISO calendar.</summary>
    public LocalDate Date => DayNumber.ToDate(Day);

    /// <summary>The year that the occasion is of: the lunar year of a lunar birthday, which ends in January or February of the next; else the year of the date, but for a Laba that falls in the December before.</summary>
    public int Year { get; }

    /// <summary>Whether it is a lunar birthday in the leap month.</summary>
    public bool IsLeapMonth { get; internal init; }

    /// <summary>Whether it stands in for a day that the year does not have: 29 February, the 30th of a lunar month of 29 days, or a leap month.</summary>
    public bool IsSubstitute { get; internal init; }

    /// <summary>The years since the original date, at least 1; null unless it is an anniversary.</summary>
    public int? Years { get; internal init; }

    internal int Day { get; }

    /// <summary>Invariant text such as <c>2026-02-28</c>.</summary>
    public override string ToString() => LocalDatePattern.Iso.Format(Date);
}
