using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class ProfitabilityLaws
{
    private const RowReasons AgainstAFlag = RowReasons.ProfitUnknown | RowReasons.ProfitWithoutTrade | RowReasons.ProfitTooNew;

    private static readonly Gen<ProfitabilityPolicy> Policies =
        from greenFrom in Gen.OneOf(Gen.Elements(0, 500, 10_000), Gen.Choose(0, 10_000))
        from days in Gen.OneOf(Gen.Elements(0, 180, 3_650), Gen.Choose(0, 3_650))
        select new ProfitabilityPolicy(Proportion.FromBasisPoints(greenFrom), days);

    /// <summary>Rows of any trade, a third of them within one minor unit or one day of the policy's lines.</summary>
    private static readonly Gen<(ProfitabilityPolicy Policy, CustomerRow Row)> Judged =
        from policy in Policies
        from value in Known(TierValues.Any)
        from contribution in Gen.OneOf(Known(TierValues.Any), Near(policy, value))
        from day in Gen.OneOf(Gen.Choose(-25_567, 84_005), Gen.Choose(-1, 1).Select(days => 20_000 - policy.NewCustomerDays + days), Gen.Constant(CustomerRow.UnknownDate))
        select (policy, new CustomerRow { AsOf = 20_000, Value = value, Contribution = contribution, FirstOrder = day });

    [Fact]
    public void The_flag_is_its_definition() =>
        Law.Holds(Judged, example => Assert.Equal(Naive(example.Policy, example.Row), example.Policy.Assess(example.Row).Flag), runs: 2_000);

    [Fact]
    public void The_margin_is_the_floored_share_of_a_positive_value_within_its_range() =>
        Law.Holds(Judged, example =>
        {
            var row = example.Row;
            var isKnown = row.Contribution != CustomerRow.UnknownAmount && row.Value > 0;
            Assert.Equal(isKnown ? Ratio.FromBasisPoints(Floored(row.Contribution, row.Value)) : null, example.Policy.Assess(row).Margin);
        });

    [Fact]
    public void Unknown_contribution_no_trade_and_new_customers_are_never_green_nor_red_nor_amber() =>
        Law.Holds(Judged, example =>
        {
            var assessment = example.Policy.Assess(example.Row);
            var (flag, reasons) = (assessment.Flag, assessment.Reasons);
            Assert.Equal(flag == ProfitabilityFlag.Unknown, (reasons & AgainstAFlag) != RowReasons.None);
            Assert.Equal(
                example.Row.Contribution == CustomerRow.UnknownAmount || example.Row.Value == CustomerRow.UnknownAmount,
                (reasons & RowReasons.ProfitUnknown) != RowReasons.None);
        });

    [Fact]
    public void A_flag_has_the_one_reason_of_its_name() =>
        Law.Holds(Judged, example =>
        {
            var assessment = example.Policy.Assess(example.Row);
            var (flag, reasons) = (assessment.Flag, assessment.Reasons);
            if (flag != ProfitabilityFlag.Unknown)
                Assert.Equal("Profit" + flag, reasons.ToString());
        });

    [Fact]
    public void More_contribution_never_gives_a_worse_flag() =>
        Law.Holds(from example in Judged from gain in Gen.Choose(0, 1_000) select (example.Policy, example.Row, gain), example =>
        {
            var row = example.Row;
            if (row.Contribution == CustomerRow.UnknownAmount || row.Contribution > TierValues.Max - example.gain)
                return;
            var (before, after) = (example.Policy.Assess(row).Flag, example.Policy.Assess(row with { Contribution = row.Contribution + example.gain }).Flag);
            Assert.True(before == ProfitabilityFlag.Unknown || after == ProfitabilityFlag.Unknown || after <= before);
        });

    [Fact]
    public void The_flag_depends_on_value_contribution_first_order_and_date_alone() =>
        Law.Holds(from example in Judged from tierValue in TierValues.Any select (example.Policy, example.Row, tierValue), example =>
            Assert.Equal(
                example.Policy.Assess(example.Row),
                example.Policy.Assess(example.Row with { TierValue = example.tierValue, ReferenceSpend = TierValues.Max, LastOrder = 1, Scale = MoneyScale.FromDecimals(4) })));

    private static ProfitabilityFlag Naive(ProfitabilityPolicy policy, CustomerRow row)
    {
        if (row.Contribution == CustomerRow.UnknownAmount || row.Value == CustomerRow.UnknownAmount || (row.Value <= 0 && row.Contribution == 0))
            return ProfitabilityFlag.Unknown;
        if (row.FirstOrder != CustomerRow.UnknownDate && (long)row.AsOf - row.FirstOrder < policy.NewCustomerDays)
            return ProfitabilityFlag.Unknown;
        if (row.Contribution < 0)
            return ProfitabilityFlag.Red;
        var isGreen = row.Value <= 0 || new BigInteger(row.Contribution) * 10_000 >= new BigInteger(row.Value) * policy.GreenFrom.BasisPoints;
        return isGreen ? ProfitabilityFlag.Green : ProfitabilityFlag.Amber;
    }

    private static int Floored(long contribution, long value)
    {
        var quotient = BigInteger.DivRem(new BigInteger(contribution) * 10_000, value, out var remainder);
        var floor = remainder.Sign < 0 ? quotient - 1 : quotient;
        return (int)BigInteger.Max(-1_000_000, BigInteger.Min(1_000_000, floor));
    }

    private static Gen<long> Known(Gen<long> values) => Gen.Frequency((5, values), (1, Gen.Constant(CustomerRow.UnknownAmount)));

    private static Gen<long> Near(ProfitabilityPolicy policy, long value) =>
        Gen.Choose(-1, 1).Select(step => value is > 0 and < TierValues.Max ? (value * policy.GreenFrom.BasisPoints / 10_000) + step : step);
}
