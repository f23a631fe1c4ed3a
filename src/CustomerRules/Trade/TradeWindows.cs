using System;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.Trade;

/// <summary>The windows of time that a date of assessment opens, and when the data begin.</summary>
internal sealed class TradeWindows
{
    private readonly int[] monthStarts = new int[13];

    public TradeWindows(LocalDate asOf)
    {
        AsOf = DayNumber.Of(asOf);
        YearStart = DayNumber.OfAny(asOf.PlusYears(-1));
        PriorStart = DayNumber.OfAny(asOf.PlusYears(-2));
        EarlierStart = DayNumber.OfAny(asOf.PlusYears(-3));
        for (var k = 0; k <= 12; k++)
            monthStarts[k] = DayNumber.OfAny(asOf.PlusMonths(-k));
    }

    public int AsOf { get; }

    public int YearStart { get; }

    public int PriorStart { get; }

    public int EarlierStart { get; }

    public int? DataBegin { get; private set; }

    public bool HasProducts { get; private set; }

    public bool HasCosts { get; private set; }

    public bool PriorIsKnown => DataBegin <= PriorStart;

    public bool EarlierIsKnown => DataBegin <= EarlierStart;

    public void Note(int day, in OrderLine line)
    {
        DataBegin = Math.Min(DataBegin ?? day, day);
        HasCosts |= line.Cost is not null;
        HasProducts |= !string.IsNullOrEmpty(line.Product);
    }

    /// <summary>The k of the window [asOf - k months, asOf - (k-1) months) that holds a day, or 0 where none does.</summary>
    public int MonthWindowOf(int day)
    {
        for (var k = 1; k <= 12; k++)
        {
            if (day >= monthStarts[k] && day < monthStarts[k - 1])
                return k;
        }

        return 0;
    }
}
