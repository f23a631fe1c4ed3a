using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>Rule books whose row rules have parameters anywhere in their ranges, with boundaries for their tiers.</summary>
internal static class RuleBooks
{
    public static Gen<BusinessCalendar> Calendars(int asOf) => Gen.Frequency(
        (2, Gen.Constant(BusinessCalendar.MondayToFriday)),
        (2, Gen.Constant(BusinessCalendar.China)),
        (1, Gen.Constant(BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed))),
        (1, Gen.Constant(BusinessCalendar.AlwaysOpen(DateTimeZone.Utc))),
        (3, from days in Gen.Choose(-120, 60)
            from closed in Closures.Around(Bounded(asOf + days))
            select BusinessCalendar.MondayToFriday.WithClosedDates(closed)),
        (1, from first in Gen.Choose(-400, 100)
            from length in Gen.Choose(100, 700)
            select BusinessCalendar.MondayToFriday.WithClosedDates(Enumerable.Range(asOf + first, length).Select(Bounded).Distinct().Select(DayNumber.ToDate))),
        (1, CalendarSketches.Any.Select(sketch => sketch.Build())));

    public static Gen<Cadence> Cadences { get; } =
        from changes in Change().ListOf(6)
        from keep in Gen.Elements(true, false)
        select changes.Aggregate(Cadence.Standard, (cadence, change) => keep && change.Type == RelationshipType.Unknown
            ? cadence.With(change.Tier, change.Interval)
            : cadence.With(change.Tier, change.Type, change.Interval));

    public static Gen<FollowUpPolicy> FollowUps(int asOf) => Gen.Frequency(
        (1, Gen.Constant(FollowUpPolicy.Standard)),
        (4, from cadence in Cadences
            from calendar in Calendars(asOf)
            from spread in Gen.OneOf(Gen.Constant(20), Gen.Choose(0, 260), Gen.Elements(0, 260))
            select new FollowUpPolicy(cadence, calendar, spread)));

    public static Gen<ProfitabilityPolicy> Profitability { get; } = Gen.Frequency(
        (1, Gen.Constant(ProfitabilityPolicy.Standard)),
        (3, from green in Gen.OneOf(Gen.Choose(0, 10_000), Gen.Elements(0, 1, 9_999, 10_000))
            from days in Gen.OneOf(Gen.Choose(0, 3_650), Gen.Elements(0, 1, 3_650))
            select new ProfitabilityPolicy(Proportion.FromBasisPoints(green), days)));

    public static Gen<RuleBook> Any(int asOf) =>
        from scale in RowFields.Scale
        from profitability in Profitability
        from costs in SwitchingCostPolicies.Any
        from relationships in RelationshipPolicies.Any
        from followUps in FollowUps(asOf)
        select RuleBook.Standard.With(scale).With(profitability).With(costs).With(relationships).With(followUps);

    /// <summary>Boundaries of the rule book's basis; any of them may be absent, and two or three the same.</summary>
    public static Gen<TierBoundaries> Boundaries(RuleBook rules) =>
        from drawn in Longs.OfAnySize(MoneyScale.MaxMinorUnits).ArrayOf(3)
        from absent in Gen.Choose(0, 7)
        from same in Gen.Choose(0, 3)
        let sorted = drawn.Select(least => Math.Max(1, least)).OrderByDescending(least => least).ToArray()
        let b = (same & 1) != 0 ? sorted[0] : sorted[1]
        let c = (same & 2) != 0 ? b : sorted[2]
        select new TierBoundaries(
            (absent & 1) != 0 ? null : rules.Scale.ToAmount(sorted[0]),
            (absent & 2) != 0 ? null : rules.Scale.ToAmount(b),
            absent == 7 || (absent & 4) != 0 ? null : rules.Scale.ToAmount(Math.Min(b, c)),
            rules.Tiers.Basis);

    private static Gen<(CustomerTier Tier, RelationshipType Type, ContactInterval? Interval)> Change() =>
        from tier in Gen.Choose((int)CustomerTier.A, (int)CustomerTier.D)
        from type in RowFields.Type
        from ideal in Gen.OneOf(Gen.Choose(1, 70), Gen.Choose(1, 3_650), Gen.Elements(1, 2, 3_650))
        from more in Gen.OneOf(Gen.Choose(0, 40), Gen.Constant(0), Gen.Choose(0, 3_650))
        from none in Gen.Choose(0, 5)
        select ((CustomerTier)tier, type, none == 0 ? (ContactInterval?)null : new ContactInterval(ideal, Math.Min(3_650, ideal + more)));

    private static int Bounded(int day) => Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, day));
}
