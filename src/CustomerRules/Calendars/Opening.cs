namespace CustomerRules.Calendars;

/// <summary>An opening within a week of the table, in seconds from the week's first in UTC; it may begin before the week and end after it.</summary>
/// <param name="From">The first second that is open.</param>
/// <param name="Until">The first second that is closed again; after <paramref name="From"/>.</param>
/// <param name="Day">The date on which it opens by the wall clock, in days from the week's Monday.</param>
internal readonly record struct Opening(int From, int Until, int Day)
{
    /// <summary>By beginning, then end, then date.</summary>
    public static int Compare(Opening left, Opening right)
    {
        if (left.From != right.From)
            return left.From.CompareTo(right.From);
        return left.Until != right.Until ? left.Until.CompareTo(right.Until) : left.Day.CompareTo(right.Day);
    }

    /// <summary>What two openings share; it belongs to the date of the one that opens later, or to the later date where they open at once.</summary>
    public Opening And(Opening other) => new(
        From > other.From ? From : other.From,
        Until < other.Until ? Until : other.Until,
        From > other.From || (From == other.From && Day > other.Day) ? Day : other.Day);
}
