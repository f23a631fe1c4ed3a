using System;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.Tests.Generators;

internal sealed partial class TurningRows
{
    private static readonly long[] Powers = [1, 10, 1_000, 100_000, 10_000_000, 1_000_000_000, 100_000_000_000, 10_000_000_000_000, Most];

    /// <summary>Costs that add up to just below, just at or just above a ratio of the spend; the risk adds something to one in three.</summary>
    private (long Investment, long OneOff, long Loss) Beside(long spend, int basisPoints)
    {
        var total = Floor((decimal)spend * basisPoints / 10_000) + draw.Int(-1, 1);
        var oneOff = draw.Chance(1, 2) ? 0 : draw.Long(0, Math.Max(0, Math.Min(total, Most)));
        return (Bounded(total - oneOff, 0, Most), draw.Chance(1, 10) ? CustomerRow.UnknownAmount : oneOff, draw.Int(0, 2) switch { 0 => Cost(), 1 => CustomerRow.UnknownAmount, _ => 0 });
    }

    private long Amount() => draw.Chance(1, 4) && Cost() is var cost and not CustomerRow.UnknownAmount ? -cost : Cost();

    private long Cost() => draw.Int(0, 9) switch
    {
        0 => CustomerRow.UnknownAmount,
        1 => draw.Pick([0L, 1L, Most - 1, Most]),
        _ => draw.Long(0, draw.Pick(Powers)),
    };

    private long Near(long threshold) => Bounded(threshold + draw.Int(-1, 1), -Most, Most);

    private short Share(int? level = null) => level is { } known && draw.Chance(4, 5)
        ? (short)Bounded(known + draw.Int(-1, 1), 0, 10_000)
        : (short)Ends(0, Proportion.MaxBasisPoints, CustomerRow.UnknownShare);

    private int? Maybe(int basisPoints) => draw.Chance(1, 3) ? basisPoints : null;

    private short Count(int usual, int max) =>
        draw.Chance(1, 2) ? (short)draw.Int(0, Math.Min(usual, max)) : (short)Ends(0, max, CustomerRow.UnknownCount);

    /// <summary>A date that is one of these ages old, but for up to three days; or any.</summary>
    private int Date(int[] ages) => draw.Int(0, 3) switch
    {
        0 => Ends(DayNumber.Min, DayNumber.Max, CustomerRow.UnknownDate),
        1 => (int)Bounded(asOf - draw.Int(-40, 500), DayNumber.Min, DayNumber.Max),
        _ => (int)Bounded(asOf - draw.Pick(ages) + draw.Int(-3, 3), DayNumber.Min, DayNumber.Max),
    };

    private int Ends(int min, int max, int unknown) => draw.Int(0, 9) switch
    {
        0 or 1 => unknown,
        2 => min,
        3 => max,
        4 => draw.Pick([min + 1, max - 1]),
        _ => draw.Int(min, max),
    };

    private static long Floor(decimal number) => (long)decimal.Floor(number);

    private static long Bounded(long number, long min, long max) => Math.Max(min, Math.Min(max, number));
}
