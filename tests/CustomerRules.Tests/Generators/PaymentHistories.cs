using System;
using System.Linq;
using CustomerRules.Credit;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Payment histories around a date: unknown, empty, short and long; paid early, in time, late, never; disputed in part or whole.</summary>
internal static class PaymentHistories
{
    /// <summary>The date that histories are read on: 2025-01-01, far from both ends of the range.</summary>
    public static int AsOf { get; } = DayNumber.Of(new(2025, 1, 1));

    /// <summary>An invoice of at most a fortieth of the range, due up to 500 days before or 60 after the date; near the bounds of the standard policy often.</summary>
    public static Gen<Invoice> Invoice { get; } =
        from amount in Gen.Frequency((1, Gen.Constant(0m)), (4, Gen.Choose(1, 20_000_000).Select(n => n / 1_000m)), (1, Longs.OfAnySize(20_000_000_000_000).Select(n => n / 100m)))
        from due in Gen.OneOf(Gen.Choose(-500, 60), Gen.Elements(-91, -90, -89, -1, 0, 1))
        from late in Gen.OneOf(Gen.Choose(-30, 120), Gen.Elements(0, 5, 6, 15, 16, 30, 31, 60, 61))
        from isPaid in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from disputedTenths in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 10)))
        select new Invoice(amount, Date(due), isPaid ? Date(due + late) : null, amount * disputedTenths / 10);

    /// <summary>Paid nearly in time, seldom disputed, so that good and fair ratings come too.</summary>
    public static Gen<Invoice> Punctual { get; } =
        from amount in Gen.Choose(1, 20_000)
        from due in Gen.Choose(-500, -40)
        from late in Gen.Frequency((20, Gen.Choose(-10, 6)), (1, Gen.Elements(15, 16, 30, 31)))
        from disputed in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Choose(0, 1_000)))
        select new Invoice(amount, Date(due), Date(due + late), Math.Min(amount, disputed));

    public static Gen<PaymentHistory> Known { get; } =
        from count in Gen.Frequency((1, Gen.Choose(0, 3)), (3, Gen.Choose(3, 20)))
        from invoices in Gen.Frequency((3, Gen.ArrayOf(Invoice, count)), (1, Gen.ArrayOf(Punctual, count)))
        from exposure in Amount
        from limit in Amount
        select new PaymentHistory(invoices, exposure, limit);

    public static Gen<PaymentHistory> Any { get; } = Gen.Frequency(
        (9, Known),
        (1, from exposure in Amount from limit in Amount select new PaymentHistory(null, exposure, limit)));

    public static Gen<CustomerTier> Tier { get; } = Gen.Choose(0, 4).Select(n => (CustomerTier)n);

    public static Gen<CreditPolicy> Policy { get; } = Gen.Frequency(
        (1, Gen.Constant(CreditPolicy.Standard)),
        (1, from days in Gen.ArrayOf(Gen.Choose(0, 200), 6)
            from shares in Gen.ArrayOf(Investments.Share, 6)
            from exposures in Gen.ArrayOf(Gen.Choose(0, 30_000), 3)
            from ceilings in Gen.ArrayOf(Gen.Choose(0, 365), 4)
            from ceilingShares in Gen.ArrayOf(Investments.Share, 4)
            from strikes in Gen.Choose(1, 5)
            from strikeDays in Gen.Choose(0, 200)
            from minimum in Gen.Choose(1, 6)
            select Of(days, shares, exposures, ceilings, ceilingShares, strikes, strikeDays, minimum)));

    /// <summary>A row of the date with any value.</summary>
    public static Gen<CustomerRow> Row { get; } =
        from value in Gen.Frequency(
            (5, Longs.OfAnySize(MoneyScale.MaxMinorUnits)),
            (1, Gen.Elements(CustomerRow.UnknownAmount, 0L, -1L, -MoneyScale.MaxMinorUnits, MoneyScale.MaxMinorUnits)))
        select Rows.Unknown with { AsOf = AsOf, Value = value };

    private static Gen<decimal?> Amount => Gen.Frequency(
        (1, Gen.Constant<decimal?>(null)),
        (1, Gen.Constant<decimal?>(0)),
        (3, Gen.Choose(0, 40_000_000).Select(n => (decimal?)(n / 100m))));

    private static NodaTime.LocalDate Date(int days) => DayNumber.ToDate(AsOf + days);

    private static CreditPolicy Of(int[] days, Proportion[] shares, int[] exposures, int[] ceilings, Proportion[] ceilingShares, int strikes, int strikeDays, int minimum)
    {
        var averages = days.Take(3).OrderBy(day => day).ToArray();
        var worsts = days.Skip(3).OrderBy(day => day).ToArray();
        var disputed = shares.Take(3).OrderBy(share => share).ToArray();
        var earned = shares.Skip(3).OrderByDescending(share => share).ToArray();
        Array.Sort(exposures);
        var bands = Enumerable.Range(0, 3).Select(i => new CreditBand(averages[i], worsts[i], disputed[i], Ratio.FromBasisPoints(exposures[i]), earned[i])).ToArray();
        var limits = ceilings.OrderByDescending(day => day).Zip(ceilingShares.OrderByDescending(share => share), (day, share) => new CreditCeiling(share, day)).ToArray();
        return new(new CreditBands(bands[0], bands[1], bands[2]), new CreditCeilings(limits[0], limits[1], limits[2], limits[3]), strikeDays, strikes, minimum);
    }
}
