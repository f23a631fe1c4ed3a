using System.Linq;
using System.Numerics;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Agreement, to the last minor unit and basis point, with the design written down once more in exact fractions.</summary>
public class SwitchingCostLawsByDefinition
{
    [Fact]
    public void What_is_left_of_an_investment_is_the_exact_product_rounded_once() => Law.Holds(
        from scale in RowFields.Scale
        from item in Investments.Of(scale)
        from asOf in Gen.OneOf(Investments.Date, Gen.Choose(-400, 40_000).Select(days => Near(item, days)))
        select (item, asOf, scale),
        x => Assert.Equal(NaiveSwitchingCost.Remaining(x.item, x.asOf, x.scale), x.item.RemainingMinorUnits(DayNumber.Of(x.asOf), x.scale)), runs: 1_000);

    [Fact]
    public void What_rounds_to_exactly_half_goes_to_the_even_neighbour() => Law.Holds(
        from half in Gen.Choose(0, 1_000_000)
        from shares in Gen.Elements((10_000, 0), (5_000, 0), (10_000, 5_000), (2_500, 0), (2_500, 5_000))
        select (Amount: ((half * 2) + 1) * 0.005m * 100_000_000 / (shares.Item1 * (10_000 - shares.Item2)), Half: half, shares),
        x => new SunkInvestment(InvestmentKind.Money, x.Amount, new(2020, 1, 1), Share(x.shares.Item1), Share(x.shares.Item2))
            .RemainingMinorUnits(DayNumber.Max, default) == x.Half + (x.Half % 2));

    [Fact]
    public void The_sums_of_a_row_are_the_exact_ones() => Law.Holds(Cards.Any, x =>
    {
        var row = x.Facts.ToRow(DayNumber.ToDate(x.AsOf), x.Scale);

        Assert.Equal(
            x.Facts.Investments is { } ledger ? NaiveSwitchingCost.Remaining(ledger, DayNumber.ToDate(x.AsOf), x.Scale) : null, Known(row.Investment));
        Assert.Equal(x.Facts.OneOffCosts is { } costs ? NaiveSwitchingCost.OneOff(costs, x.Scale) : null, Known(row.OneOffCost));
    });

    [Fact]
    public void Risk_total_ratio_barrier_and_break_even_are_those_of_the_design() => Law.Holds(
        SwitchingCostPolicies.Any.Zip(Rows.Any, (policy, row) => (policy, row)),
        x =>
        {
            var (policy, row) = x;
            var cost = policy.Assess(row);
            var risk = NaiveSwitchingCost.Risk(
                Known(row.LossIfItFails), KnownShare(row.Probability), KnownShare(row.Criticality), policy.RiskAversion.BasisPoints);
            BigInteger?[] parts = [Known(row.Investment), Known(row.OneOffCost), risk];
            var known = parts.Count(part => part is not null);
            BigInteger? total = known == 0 ? null : parts.Aggregate(BigInteger.Zero, (sum, part) => sum + (part ?? 0));
            var lockIn = NaiveSwitchingCost.LockIn(total, Known(row.Value), Known(row.ReferenceSpend));
            var annuity = NaiveSwitchingCost.Annuity(policy.DiscountRate.BasisPoints, policy.HorizonYears);

            Assert.Equal(risk, cost.RiskMinorUnits);
            Assert.Equal(total, cost.Total is null ? null : cost.TotalMinorUnits);
            Assert.Equal(known == 3 ? "Complete" : known == 0 ? "Unknown" : "Partial", cost.Completeness.ToString());
            Assert.Equal(lockIn, cost.LockIn?.BasisPoints);
            Assert.Equal(
                NaiveSwitchingCost.Barrier(
                    total, lockIn, policy.Bands.ModerateFrom.BasisPoints, policy.Bands.HighFrom.BasisPoints, policy.Bands.ProhibitiveFrom.BasisPoints),
                cost.Barrier.ToString());
            Assert.Equal(annuity, policy.AnnuityBasisPoints);
            Assert.Equal(NaiveSwitchingCost.BreakEven(lockIn, annuity), cost.BreakEvenDiscount?.BasisPoints);
        },
        runs: 1_000);

    private static Proportion Share(int basisPoints) => Proportion.FromBasisPoints(basisPoints);

    private static BigInteger? Known(long amount) => amount == CustomerRow.UnknownAmount ? null : amount;

    private static int? KnownShare(short share) => share == CustomerRow.UnknownShare ? null : share;

    private static NodaTime.LocalDate Near(SunkInvestment item, int days)
    {
        var day = DayNumber.Of(item.MadeOn) + days;
        return DayNumber.ToDate(day < DayNumber.Min ? DayNumber.Min : day > DayNumber.Max ? DayNumber.Max : day);
    }
}
