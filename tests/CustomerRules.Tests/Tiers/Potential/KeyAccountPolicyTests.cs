using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers.Potential;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Tiers.Potential;

public class KeyAccountPolicyTests
{
    private const CriterionState Unknown = CriterionState.Unknown;
    private const CriterionState NotMet = CriterionState.NotMet;
    private const CriterionState Met = CriterionState.Met;

    private static readonly PopulationTotals Totals = new(1_000_000, 200_000);

    [Fact]
    public void Standard_is_730_days_1_2_and_10_percent_and_3_of_5()
    {
        foreach (var policy in new[] { KeyAccountPolicy.Standard, new KeyAccountPolicy() })
        {
            Assert.Equal((730, 3), (policy.StableDays, policy.MinimumMet));
            Assert.Equal((Proportion.FromPercent(1), Proportion.FromPercent(2), Ratio.FromPercent(10)), (policy.SalesFrom, policy.HarmFrom, policy.GrowthFrom));
        }

        foreach (var (member, number) in new[] { ("StableDays", "730"), ("SalesFrom", "1 %"), ("HarmFrom", "2 %"), ("GrowthFrom", "10 %"), ("MinimumMet", "3 by default") })
            Assert.Contains(number, Documented.Summary(typeof(KeyAccountPolicy), member), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(730, TradePattern.InRhythm, Met)]
    [InlineData(729, TradePattern.InRhythm, NotMet)]
    [InlineData(730, TradePattern.Late, NotMet)]
    [InlineData(730, TradePattern.Silent, NotMet)]
    [InlineData(730, TradePattern.Unknown, Unknown)]
    [InlineData(729, TradePattern.Unknown, NotMet)]
    [InlineData(null, TradePattern.InRhythm, Unknown)]
    [InlineData(null, TradePattern.OneOff, NotMet)]
    [InlineData(null, TradePattern.Unknown, Unknown)]
    public void Cooperation_is_stable_for_730_days_in_rhythm(int? days, TradePattern pattern, CriterionState expected)
    {
        var row = Rows.Unknown with { FirstOrder = days is { } known ? Rows.Unknown.AsOf - known : CustomerRow.UnknownDate, TradePattern = pattern };
        var judged = KeyAccountPolicy.Standard.Assess(row, Totals);
        Assert.Equal((expected, days, pattern), (judged.StableCooperation, judged.DaysAsCustomer, judged.TradePattern));
    }

    [Theory]
    [InlineData(1_000_000, 1_000_000, Met, 100)]
    [InlineData(999_999, 1_000_000, NotMet, 99)]
    [InlineData(-1, 1_000_000, NotMet, -1)]
    [InlineData(CustomerRow.UnknownAmount, 1_000_000, Unknown, null)]
    [InlineData(100, 0, Unknown, null)]
    [InlineData(100, -1, Unknown, null)]
    [InlineData(100, null, Unknown, null)]
    public void A_share_of_sales_is_large_from_1_percent(long value, int? total, CriterionState expected, int? share)
    {
        var judged = KeyAccountPolicy.Standard.Assess(Rows.Unknown with { Value = value }, new PopulationTotals(value: total));
        Assert.Equal((expected, Basis(share)), (judged.LargeShareOfSales, judged.ShareOfSales));
    }

    [Theory]
    [InlineData(400_000, 200_000, Met, 200)]
    [InlineData(399_999, 200_000, NotMet, 199)]
    [InlineData(0, 200_000, NotMet, 0)]
    [InlineData(CustomerRow.UnknownAmount, 200_000, Unknown, null)]
    [InlineData(400_000, 0, Unknown, null)]
    [InlineData(400_000, null, Unknown, null)]
    public void Losing_it_hurts_from_2_percent_of_the_contribution(long contribution, int? total, CriterionState expected, int? share)
    {
        var judged = KeyAccountPolicy.Standard.Assess(Rows.Unknown with { Contribution = contribution }, new PopulationTotals(contribution: total));
        Assert.Equal((expected, Basis(share)), (judged.HarmIfLost, judged.ShareOfContribution));
    }

    [Theory]
    [InlineData(1_000, Met)]
    [InlineData(999, NotMet)]
    [InlineData(CustomerRow.UnknownRatio, Unknown)]
    public void Growth_is_ahead_from_10_percent(int growth, CriterionState expected) =>
        Assert.Equal(expected, KeyAccountPolicy.Standard.Assess(Rows.Unknown with { Growth = growth }, null).GrowthAhead);

    [Theory]
    [InlineData(1, Met)]
    [InlineData(0, NotMet)]
    [InlineData(-1, Unknown)]
    public void Influence_is_what_is_known_of_it(sbyte influential, CriterionState expected) =>
        Assert.Equal(expected, KeyAccountPolicy.Standard.Assess(Rows.Unknown with { Influential = influential }, null).Influence);

    [Theory]
    [InlineData(3, 0, KeyAccountStanding.KeyAccount, KeyAccountReasons.EnoughCriteriaMet)]
    [InlineData(2, 3, KeyAccountStanding.Possible, KeyAccountReasons.UnknownCriteriaDecide)]
    [InlineData(2, 1, KeyAccountStanding.Possible, KeyAccountReasons.UnknownCriteriaDecide)]
    [InlineData(2, 0, KeyAccountStanding.None, KeyAccountReasons.TooFewCriteriaMet)]
    [InlineData(0, 3, KeyAccountStanding.Possible, KeyAccountReasons.UnknownCriteriaDecide)]
    [InlineData(0, 2, KeyAccountStanding.None, KeyAccountReasons.TooFewCriteriaMet)]
    [InlineData(0, 5, KeyAccountStanding.Possible, KeyAccountReasons.UnknownCriteriaDecide)]
    public void Three_of_five_make_a_key_account_and_unknown_ones_a_possible_one(int met, int unknown, KeyAccountStanding standing, KeyAccountReasons reason)
    {
        var judged = KeyAccountPolicy.Standard.Assess(Of(met, unknown), Totals);
        Assert.Equal((standing, met, unknown), (judged.Standing, judged.CriteriaMet, judged.CriteriaUnknown));
        Assert.NotEqual(KeyAccountReasons.None, judged.Reasons & reason);
    }

    [Theory]
    [InlineData(1, KeyAccountStanding.KeyAccount)]
    [InlineData(2, KeyAccountStanding.KeyAccount)]
    [InlineData(3, KeyAccountStanding.Possible)]
    [InlineData(4, KeyAccountStanding.None)]
    public void How_many_it_takes_can_be_set(int minimum, KeyAccountStanding standing) =>
        Assert.Equal(standing, new KeyAccountPolicy(minimumMet: minimum).Assess(Of(2, 1), Totals).Standing);

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new KeyAccountPolicy(-1), "stableDays", "stableDays must be between 0 and 36,500 days, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new KeyAccountPolicy(minimumMet: 0), "minimumMet", "minimumMet must be between 1 and 5 criteria, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new KeyAccountPolicy(minimumMet: 6), "minimumMet", "minimumMet must be between 1 and 5 criteria, but was 6.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new PopulationTotals(100_000_000_000_000_000_001m), "value",
            "value must be between -100,000,000,000,000,000,000 and 100,000,000,000,000,000,000, but was 100,000,000,000,000,000,001.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new PopulationTotals(contribution: -100_000_000_000_000_000_000.5m), "contribution",
            "contribution must be between -100,000,000,000,000,000,000 and 100,000,000,000,000,000,000, but was -100,000,000,000,000,000,000.5.");
    }

    [Fact]
    public void Texts_say_the_essential()
    {
        Assert.Equal("Possible, 2 criteria met, 1 unknown", KeyAccountPolicy.Standard.Assess(Of(2, 1), Totals).ToString());
        Assert.Equal("value 1000000, contribution 200000", Totals.ToString());
        Assert.Equal("value unknown, contribution unknown", PopulationTotals.Unknown.ToString());
    }

    /// <summary>The first so many criteria met, the next so many unknown, the rest not met.</summary>
    private static CustomerRow Of(int met, int unknown)
    {
        var states = new CriterionState[5];
        for (var i = 0; i < 5; i++)
            states[i] = i < met ? Met : i < met + unknown ? Unknown : NotMet;
        return Rows.Unknown with
        {
            FirstOrder = Rows.Unknown.AsOf - 730,
            TradePattern = states[0] switch { Met => TradePattern.InRhythm, NotMet => TradePattern.Late, _ => TradePattern.Unknown },
            Value = states[1] switch { Met => 1_000_000, NotMet => 999_999, _ => CustomerRow.UnknownAmount },
            Contribution = states[2] switch { Met => 400_000, NotMet => 399_999, _ => CustomerRow.UnknownAmount },
            Growth = states[3] switch { Met => 1_000, NotMet => 999, _ => CustomerRow.UnknownRatio },
            Influential = states[4] switch { Met => 1, NotMet => 0, _ => -1 },
        };
    }

    private static Ratio? Basis(int? basisPoints) => basisPoints is { } known ? Ratio.FromBasisPoints(known) : null;
}
