namespace CustomerRules.SyntheticData.Customers;

/// <summary>
/// From a customer's rank to its yearly spend. A table of points with straight lines between them instead of a formula with powers, because
/// <c>Math.Pow</c> may differ in the last bit between machines. The shape is Pareto's: the top fifth brings about four fifths.
/// </summary>
internal static class SpendCurve
{
    /// <summary>Share of customers at or below, in basis points, and their yearly spend in whole units of currency.</summary>
    private static readonly (int BasisPoints, long Spend)[] Points =
    [
        (0, 400),
        (1_500, 1_900),
        (4_000, 5_500),
        (6_000, 11_500),
        (8_000, 26_000),
        (9_000, 52_000),
        (9_500, 100_000),
        (9_800, 205_000),
        (9_950, 440_000),
        (10_000, 1_050_000),
    ];

    public static long AnnualCents(int basisPoints)
    {
        int i = 1;
        while (basisPoints > Points[i].BasisPoints)
            i++;
        (int left, long low) = Points[i - 1];
        (int right, long high) = Points[i];
        return (low * 100) + ((high - low) * 100 * (basisPoints - left) / (right - left));
    }

    /// <summary>Larger customers order more often.</summary>
    public static int IntervalDays(long annualCents, SplitMix64 chance) => (annualCents / 100) switch
    {
        >= 400_000 => chance.Between(9, 12),
        >= 150_000 => chance.Between(12, 19),
        >= 60_000 => chance.Between(20, 33),
        >= 25_000 => chance.Between(32, 50),
        >= 10_000 => chance.Between(46, 76),
        >= 3_000 => chance.Between(62, 108),
        _ => chance.Between(75, 130),
    };
}
