using System;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.Internal;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>A customer of tier A to be contacted, an interval, closed dates around the ideal day, and how far a backlog may spread.</summary>
internal sealed class ContactCase
{
    private ContactCase(CustomerRow row, ContactInterval interval, LocalDate[] closed, int spread)
    {
        Row = row;
        Interval = interval;
        Closed = closed;
        Spread = spread;
        Policy = new(Cadence.Standard.With(CustomerTier.A, interval), BusinessCalendar.MondayToFriday.WithClosedDates(closed), spread);
    }

    public static Gen<ContactCase> Any { get; } =
        from asOf in RowFields.AsOf
        from sinceContact in Days
        from sinceOrder in Days
        from ideal in Gen.Choose(1, 70)
        from more in Gen.Choose(0, 40)
        let anchor = sinceContact ?? sinceOrder ?? 0
        from closed in Closures.Around(asOf - anchor + ideal)
        from spread in Gen.Frequency((2, Gen.Constant(20)), (1, Gen.Choose(0, 60)))
        select new ContactCase(
            Rows.Unknown with { AsOf = asOf, LastContact = Before(asOf, sinceContact), LastOrder = Before(asOf, sinceOrder) },
            new ContactInterval(ideal, ideal + more),
            closed,
            spread);

    public CustomerRow Row { get; }

    public ContactInterval Interval { get; }

    public LocalDate[] Closed { get; }

    public int Spread { get; }

    public FollowUpPolicy Policy { get; }

    public NextContact Plan => Policy.Plan(Row, CustomerTier.A, default);

    /// <summary>Days before the date of assessment, also some after it, or unknown.</summary>
    private static Gen<int?> Days => Gen.Frequency(
        (2, Gen.Constant<int?>(null)), (4, Gen.Choose(-10, 90).Select(days => (int?)days)), (1, Gen.Choose(90, 4_000).Select(days => (int?)days)));

    public override string ToString() => FormattableString.Invariant(
        $"as of {DayNumber.ToDate(Row.AsOf)}, contact {Row.LastContact}, order {Row.LastOrder}, {Interval}, spread {Spread}, closed: {string.Join(" ", Closed)}");

    private static int Before(int asOf, int? days) =>
        days is { } known ? Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, asOf - known)) : CustomerRow.UnknownDate;
}
