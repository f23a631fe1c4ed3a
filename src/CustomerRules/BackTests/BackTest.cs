using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.BackTests;

/// <summary>Reads order lines one by one, and replays a rule book on them: it rates everybody on earlier dates and looks at what then happened.</summary>
/// <remarks>
/// <para>A rating on a date is that of <see cref="OrderHistory"/> and of the rule book's tier and trade policies from the lines before the date; no line on or after it
/// touches the rating, nor does any of a rating date to come: the movement policy knows the tiers kept at the dates before. Everybody with a line before the date is rated, tiers by boundaries found among them on that date. What became of a rating is read from the
/// lines of two windows, [date - horizon, date) and [date, date + horizon): an order counts in a window by the net amount of its lines inside that window.</para>
/// <para>Lines may come in any order; the report does not depend on it. Cost: memory grows with the customers, their orders and the days on which an order has lines
/// (at most four sums a day), not with the lines nor with the rating dates; a report reads the kept sums twice for each date, and holds one order history at a time.</para>
/// <para>A back-test is filled by one thread at a time; <see cref="Report"/> and <see cref="Ratings"/> may be called between lines, and see the lines so far.</para>
/// </remarks>
public sealed class BackTest
{
    private readonly BackTestLedger ledger = new();
    private long used;
    private long withoutCustomer;
    private long afterLastWindow;
    private int? firstDay;
    private int? lastDay;
    private int? firstWithoutCustomer;
    private int? firstCostWithoutCustomer;

    internal BackTest(RuleBook rules, BackTestSchedule schedule) => (Rules, Schedule) = (rules, schedule);

    /// <summary>When everybody is rated, and how far the back-test looks ahead.</summary>
    public BackTestSchedule Schedule { get; }

    /// <summary>Where the lines went.</summary>
    public BackTestLineCounts Lines => new(used, withoutCustomer, afterLastWindow);

    /// <summary>The date of the first line, with or without a customer; null where there is none.</summary>
    public LocalDate? DataBegin => firstDay is { } day ? DayNumber.ToDate(day) : null;

    /// <summary>The date of the last line, with or without a customer; null where there is none.</summary>
    public LocalDate? DataEnd => lastDay is { } day ? DayNumber.ToDate(day) : null;

    internal RuleBook Rules { get; }

    internal BackTestLedger Ledger => ledger;

    /// <summary>Counts a line and keeps what the ratings and the windows need of it.</summary>
    /// <param name="line">The line; its date between 1900-01-01 and 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The date is out of range, or the sizes of the customer's amounts, or of its costs, pass 70,000,000,000,000,000 in sum. The back-test is unchanged.
    /// </exception>
    public void Add(in OrderLine line)
    {
        var day = DayNumber.Of(line.Date, "date");
        if (string.IsNullOrEmpty(line.CustomerId))
        {
            withoutCustomer++;
            firstWithoutCustomer = Math.Min(firstWithoutCustomer ?? day, day);
            if (line.Cost is not null)
                firstCostWithoutCustomer = Math.Min(firstCostWithoutCustomer ?? day, day);
        }
        else if (day >= Schedule.End)
        {
            afterLastWindow++;
        }
        else
        {
            ledger.Add(line, day);
            used++;
        }

        firstDay = Math.Min(firstDay ?? day, day);
        lastDay = Math.Max(lastDay ?? day, day);
    }

    /// <summary>Whether the data cover both windows of a date: they begin on or before the first day of the one before, and end on or after the last day of the one after it.</summary>
    /// <param name="date">A date; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public bool Covers(LocalDate date)
    {
        var day = DayNumber.Of(date);
        return firstDay <= day - Schedule.HorizonDays && lastDay >= day + Schedule.HorizonDays - 1;
    }

    /// <summary>Every rating of the dates that the data cover, by date and then by customer in ordinal order, each with what became of it.</summary>
    /// <returns>The ratings, made while they are read, one date at a time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">While reading: a sum of a customer is beyond the money range; the message names both.</exception>
    public IEnumerable<BackTestRating> Ratings()
    {
        var replay = new BackTestReplay(this);
        foreach (var date in Schedule.Dates.Where(Covers))
        {
            foreach (var rating in replay.Rate(date).Ratings)
                yield return rating;
        }
    }

    /// <summary>The report on the lines so far.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A sum of a customer is beyond the money range; the message names both.</exception>
    public BackTestReport Report()
    {
        var replay = new BackTestReplay(this);
        var total = new BackTestTallies();
        var periods = new List<BackTestPeriod>();
        foreach (var date in Schedule.Dates.Where(Covers))
        {
            var rated = replay.Rate(date);
            periods.Add(rated.ToPeriod(Schedule));
            total.Add(rated.Tallies);
        }

        return new(this, Array.AsReadOnly(Schedule.Dates.Where(date => !Covers(date)).ToArray()), periods.AsReadOnly(), total);
    }

    /// <summary>The history of one date: the kept sums in place of their lines, and of the lines without a customer those that tell when the data and their costs begin.</summary>
    internal OrderHistory HistoryOn(LocalDate date)
    {
        var history = Rules.StartHistory(date);
        Note(history, firstWithoutCustomer, null);
        Note(history, firstCostWithoutCustomer, 0);
        ledger.AddTo(history, DayNumber.Of(date));
        return history;
    }

    private static void Note(OrderHistory history, int? day, decimal? cost)
    {
        if (day is { } known)
            history.Add(new OrderLine("none", null, DayNumber.ToDate(known), 0, cost));
    }
}
