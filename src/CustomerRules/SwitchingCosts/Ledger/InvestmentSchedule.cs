using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>A customer's investments over time: what is left of each on any date.</summary>
/// <remarks>
/// An investment made after a date counts 0 on it. Source: transaction-specific investments are lost as they age (the switching-cost rule of <see cref="SunkInvestment"/>).
/// Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class InvestmentSchedule
{
    private readonly SunkInvestment[] investments;

    /// <summary>A schedule; the list is copied.</summary>
    /// <param name="investments">The investments; may be empty.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentException">An element is null; the message names its index.</exception>
    public InvestmentSchedule(IEnumerable<SunkInvestment> investments, MoneyScale scale = default)
    {
        this.investments = Guard.Against.NullElements(investments);
        Investments = Array.AsReadOnly(this.investments);
        Scale = scale;
    }

    /// <summary>The investments, in the order they were given.</summary>
    public IReadOnlyList<SunkInvestment> Investments { get; }

    /// <summary>The decimals of the ledger currency.</summary>
    public MoneyScale Scale { get; }

    /// <summary>What is left on a date.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range, or an amount is beyond the range of the scale; the message names it, its value and the bounds.</exception>
    public LedgerView On(LocalDate date)
    {
        var day = DayNumber.Of(date);
        var remaining = new decimal[investments.Length];
        for (var i = 0; i < remaining.Length; i++)
            remaining[i] = Scale.ToAmount(investments[i].RemainingMinorUnits(day, Scale, i));
        return new(DayNumber.ToDate(day), remaining, Scale);
    }

    /// <summary>What is left on each of some dates, in their order.</summary>
    /// <param name="dates">The dates; each 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range, or an amount is beyond the range of the scale; the message names it, its value and the bounds.</exception>
    public IReadOnlyList<LedgerView> On(IEnumerable<LocalDate> dates)
    {
        var views = new List<LedgerView>();
        foreach (var date in dates ?? throw new ArgumentNullException(nameof(dates)))
            views.Add(On(date));
        return views.AsReadOnly();
    }

    /// <summary>What is left every month: on the first date, and on the same day of each month after it while not after the last date; a shorter month gives its last day.</summary>
    /// <param name="from">The first date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="until">The last date, included; not before <paramref name="from"/>, and at most 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date or an amount is out of range; the message names it, its value and the bounds.</exception>
    public IReadOnlyList<LedgerView> Monthly(LocalDate from, LocalDate until)
    {
        var first = DayNumber.ToDate(DayNumber.Of(from));
        var last = DayNumber.Of(until);
        if (last < DayNumber.Of(first))
        {
            throw new ArgumentOutOfRangeException(nameof(until), string.Concat(
                "until must be between ", LocalDatePattern.Iso.Format(first), " and 2199-12-31, but was " + LocalDatePattern.Iso.Format(DayNumber.ToDate(last)) + "."));
        }

        var views = new List<LedgerView>();
        for (var months = 0; DayNumber.OfAny(first.PlusMonths(months)) <= last; months++)
            views.Add(On(first.PlusMonths(months)));
        return views.AsReadOnly();
    }
}
