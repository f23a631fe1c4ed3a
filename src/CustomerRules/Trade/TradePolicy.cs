using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Trade;

/// <summary>The parameters by which an order history becomes a trade pattern.</summary>
/// <remarks>Source: the dates of a customer's own orders; behaviour is kept apart from the relationship. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class TradePolicy
{
    /// <summary>A policy with its own lengths.</summary>
    /// <param name="newCustomerDays">The first order of a new customer is at most so many days ago; 1 to 3,650.</param>
    /// <param name="minimumRhythmDays">The shortest rhythm, in days; 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is out of range.</exception>
    public TradePolicy(int newCustomerDays = 90, int minimumRhythmDays = 30)
    {
        NewCustomerDays = Guard.Against.OutOfRange(newCustomerDays, 1, 3_650, "days");
        MinimumRhythmDays = Guard.Against.OutOfRange(minimumRhythmDays, 1, 3_650, "days");
    }

    /// <summary>New for 90 days, rhythm of at least 30 days.</summary>
    public static TradePolicy Standard { get; } = new();

    /// <summary>The most days since the first order of a new customer; 90 by default.</summary>
    public int NewCustomerDays { get; }

    /// <summary>The shortest rhythm in days; 30 by default, so that a burst of orders does not make everybody late.</summary>
    public int MinimumRhythmDays { get; }

    /// <summary>The rhythm in days: the greater of the minimum and the upper median of the gaps between order dates; null below two dates.</summary>
    /// <param name="orderDates">The distinct dates of positive orders, ascending.</param>
    /// <exception cref="ArgumentNullException"><paramref name="orderDates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is not between 1900-01-01 and 2199-12-31.</exception>
    /// <exception cref="ArgumentException">The dates do not ascend strictly.</exception>
    public int? RhythmDays(IReadOnlyList<LocalDate> orderDates) => RhythmDays(Days(orderDates));

    /// <summary>The trade pattern on a date (see <see cref="TradePattern"/> for the lines of the rule).</summary>
    /// <param name="orderDates">The distinct dates of positive orders before <paramref name="asOf"/>, ascending.</param>
    /// <param name="asOf">The date of assessment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="orderDates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is not between 1900-01-01 and 2199-12-31.</exception>
    /// <exception cref="ArgumentException">The dates do not ascend strictly, or the last is not before <paramref name="asOf"/>.</exception>
    public TradePattern PatternOf(IReadOnlyList<LocalDate> orderDates, LocalDate asOf)
    {
        var days = Days(orderDates);
        var today = DayNumber.Of(asOf);
        if (days.Length > 0 && days[days.Length - 1] >= today)
            throw new ArgumentException(FormattableString.Invariant($"orderDates must be before {asOf:uuuu-MM-dd}, but the last is {orderDates[days.Length - 1]:uuuu-MM-dd}."), nameof(orderDates));
        return PatternOf(days, today);
    }

    internal int? RhythmDays(int[] days)
    {
        if (days.Length < 2)
            return null;
        var gaps = new int[days.Length - 1];
        for (var i = 0; i < gaps.Length; i++)
            gaps[i] = days[i + 1] - days[i];
        Array.Sort(gaps);
        return Math.Max(MinimumRhythmDays, gaps[gaps.Length / 2]);
    }

    internal TradePattern PatternOf(int[] days, int today)
    {
        if (days.Length == 0)
            return TradePattern.NoPurchase;
        if (days.Length <= 2 && today - days[0] <= NewCustomerDays)
            return TradePattern.New;
        if (RhythmDays(days) is not { } rhythm)
            return TradePattern.OneOff;
        var since = today - days[days.Length - 1];
        if (2 * since <= 3 * rhythm)
            return TradePattern.InRhythm;
        return since <= 3 * rhythm ? TradePattern.Late : TradePattern.Silent;
    }

    private static int[] Days(IReadOnlyList<LocalDate> orderDates)
    {
        Guard.Against.Null(orderDates);
        var days = new int[orderDates.Count];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = DayNumber.Of(orderDates[i], nameof(orderDates));
            if (i > 0 && days[i] <= days[i - 1])
                throw new ArgumentException(FormattableString.Invariant($"orderDates must ascend strictly, but orderDates[{i}] is {orderDates[i]:uuuu-MM-dd} after {orderDates[i - 1]:uuuu-MM-dd}."), nameof(orderDates));
        }

        return days;
    }
}
