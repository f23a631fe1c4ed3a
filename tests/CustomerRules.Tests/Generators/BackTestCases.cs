using System.Collections.Generic;
using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using CustomerRules.Trade;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>
/// Small back-tests, dense where they turn: one to five rating dates, windows that overlap, meet or leave gaps, lines on and beside the ends of every window, and
/// data that cover all dates, some or none.
/// </summary>
internal static class BackTestCases
{
    private static Gen<RuleBook> Rules { get; } =
        from scale in Amounts.Scale
        from measure in Gen.Frequency((3, Gen.Constant(TierBasis.Revenue)), (2, Gen.Constant(TierBasis.Contribution)))
        from movement in Gen.Elements(TierMovementPolicy.Standard, new TierMovementPolicy(minimumDwellDays: 0, provisionalDays: 0))
        select RuleBook.Standard.With(TierPolicy.Standard.With(new TierBasis(measure))).With(scale).With(movement);

    private static Gen<BackTestSchedule> Schedule { get; } =
        from asOf in OrderLines.AsOf.Where(date => date.Year is > 1910 and < 2190)
        from every in Gen.Elements(1, 7, 30, 45, 100)
        from horizon in Gen.Elements(1, 7, 30, 90, 120)
        from dates in Gen.Choose(1, 5)
        from rest in Gen.Choose(0, every - 1)
        select new BackTestSchedule(asOf, asOf.PlusDays(((dates - 1) * every) + rest), every, horizon);

    public static Gen<BackTestCase> Any { get; } =
        from rules in Rules
        from schedule in Schedule
        from withCost in Gen.Elements(0, 9, 10)
        from count in Gen.Frequency((1, Gen.Choose(0, 3)), (5, Gen.Choose(4, 30)))
        from lines in Line(schedule, withCost).ListOf(count)
        from ends in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new BackTestCase(rules, schedule, ends ? lines.Concat(Ends(schedule)) : lines);

    /// <summary>The same with one line less.</summary>
    public static IEnumerable<BackTestCase> Smaller(BackTestCase one)
    {
        for (var left = 0; left < one.Lines.Count; left++)
            yield return one.With(one.Lines.Where((_, i) => i != left));
    }

    /// <summary>Lines of nobody that make the data cover every date.</summary>
    public static OrderLine[] Ends(BackTestSchedule schedule) =>
    [
        new("begin", null, schedule.From.PlusDays(-schedule.HorizonDays), 1m),
        new("end", null, schedule.Until.PlusDays(schedule.HorizonDays), 1m),
    ];

    /// <summary>A line about one of the dates: as for a history as of it, or beside the ends of its windows.</summary>
    private static Gen<OrderLine> Line(BackTestSchedule schedule, int withCost) =>
        from date in Gen.Elements(schedule.Dates.ToArray())
        from line in OrderLines.Line(date, withCost, withProduct: 5)
        from beside in Gen.Choose(-1, 1)
        from side in Gen.Choose(-1, 1)
        from stays in Gen.Choose(1, 2)
        select stays == 1
            ? line
            : new OrderLine(line.OrderId, line.CustomerId, date.PlusDays((side * schedule.HorizonDays) + beside), line.Amount, line.Cost, line.Product);
}
