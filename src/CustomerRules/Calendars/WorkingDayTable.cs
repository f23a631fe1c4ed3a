using System;
using System.Collections.Generic;
using CustomerRules.Internal;

namespace CustomerRules.Calendars;

/// <summary>
/// The working days from 1900-01-01 to 2199-12-31, a bit per day, and how many come before each 64 days: 21 KB. Counting takes one look, finding a halving
/// over 1,714 counts, whatever lies between.
/// </summary>
internal sealed class WorkingDayTable
{
    private const int First = DayNumber.Min;
    private const int Days = DayNumber.Max - First + 1;
    private const int WordBits = 64;

    private readonly ulong[] words;

    private readonly int[] before;

    private WorkingDayTable(ulong[] words)
    {
        this.words = words;
        before = new int[words.Length + 1];
        for (var word = 0; word < words.Length; word++)
            before[word + 1] = before[word] + BitsOf(words[word]);
    }

    private static ulong[] NoDays => new ulong[(Days / WordBits) + 2];

    /// <summary>By weekly hours, which repeat every seven words, and the dates with their own, less the dates whose hours the clock skips.</summary>
    public static WorkingDayTable Of(WallClock clock, WeeklyHours hours, IReadOnlyDictionary<int, OpeningHours[]> dates)
    {
        var filled = NoDays;
        for (var day = 0; day < 7 * WordBits; day++)
            filled[day / WordBits] |= hours.Of(First + day).Length > 0 ? 1UL << (day % WordBits) : 0;
        for (var word = 7; word < filled.Length; word++)
            filled[word] = filled[word - 7];
        filled[Days / WordBits] &= (1UL << (Days % WordBits)) - 1;
        filled[(Days / WordBits) + 1] = 0;
        foreach (var date in dates)
        {
            var day = date.Key - First;
            var bit = 1UL << (day % WordBits);
            filled[day / WordBits] = date.Value.Length > 0 ? filled[day / WordBits] | bit : filled[day / WordBits] & ~bit;
        }

        foreach (var skipped in clock.SkippedDays())
        {
            var number = TableWeeks.FirstDay + skipped;
            var midnight = (long)skipped * OpeningHours.SecondsPerDay;
            var own = dates.TryGetValue(number, out var known) ? known : hours.Of(number);
            if (number is >= First and <= DayNumber.Max && !Array.Exists(own, opening => clock.Resolve(midnight, opening) is var (from, until) && from < until))
                filled[(number - First) / WordBits] &= ~(1UL << ((number - First) % WordBits));
        }

        return new(filled);
    }

    /// <summary>By the weeks of a calendar that was compiled.</summary>
    public static WorkingDayTable Of(WorkingTimeTable table)
    {
        var filled = NoDays;
        var opens = new int[table.Patterns.Count];
        for (var number = 0; number < opens.Length; number++)
            opens[number] = OpensOf(table.Patterns[number]);

        // 1900-01-01 is the Monday of the second week. What a week's first or last hours belong to can be the Sunday before, or the Monday after.
        for (var week = 1; week < TableWeeks.Count; week++)
        {
            var days = (opens[table.PatternOf(week)] >> 1) | (opens[table.PatternOf(week - 1)] >> 8);
            if (week + 1 < TableWeeks.Count)
                days |= (opens[table.PatternOf(week + 1)] & 1) << 6;
            Set(filled, (week - 1) * 7, (ulong)days & 0x7F);
        }

        return new(filled);
    }

    /// <summary>How many there are.</summary>
    public int Count => before[words.Length];

    /// <summary>Whether a day of the table is one.</summary>
    public bool Has(int day) => (words[(day - First) / WordBits] >> ((day - First) % WordBits) & 1) != 0;

    /// <summary>How many come before a day of the table, or before the day after its last.</summary>
    public int CountBefore(int day)
    {
        var word = (day - First) / WordBits;
        return before[word] + BitsOf(words[word] & ((1UL << ((day - First) % WordBits)) - 1));
    }

    /// <summary>The day that so many come before; 0 to <see cref="Count"/> - 1.</summary>
    public int DayAt(int index)
    {
        int word = 0, end = words.Length;
        while (end - word > 1)
        {
            var middle = (word + end) / 2;
            if (before[middle] <= index)
                word = middle;
            else
                end = middle;
        }

        return First + (word * WordBits) + PlaceOf(words[word], index - before[word]);
    }

    /// <summary>On which days something opens in the week: bits 0 to 8 for Sunday before to Monday after.</summary>
    private static int OpensOf(WeekPattern pattern)
    {
        var opens = 0;
        for (var day = -1; day <= 7; day++)
            opens |= pattern.Opens(day) ? 1 << (day + 1) : 0;
        return opens;
    }

    /// <summary>The place of the set bit that so many set bits come before: halved, half by half.</summary>
    private static int PlaceOf(ulong bits, int index)
    {
        var place = 0;
        for (var half = WordBits / 2; half > 0; half /= 2)
        {
            var low = BitsOf(bits & ((1UL << half) - 1));
            if (index >= low)
            {
                index -= low;
                bits >>= half;
                place += half;
            }
        }

        return place;
    }

    /// <summary>Sets seven days; those beyond the table are left out.</summary>
    private static void Set(ulong[] filled, int place, ulong days)
    {
        days &= (1UL << Math.Min(7, Days - place)) - 1;
        filled[place / WordBits] |= days << (place % WordBits);
        if (place % WordBits > WordBits - 7)
            filled[(place / WordBits) + 1] |= days >> (WordBits - (place % WordBits));
    }

    /// <summary>How many bits are set: summed in pairs, fours and bytes at once.</summary>
    private static int BitsOf(ulong bits)
    {
        unchecked
        {
            bits -= (bits >> 1) & 0x5555555555555555;
            bits = (bits & 0x3333333333333333) + ((bits >> 2) & 0x3333333333333333);
            return (int)((((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
        }
    }
}
