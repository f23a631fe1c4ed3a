using System;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>Standard: red below 0 %, green from 5 %, amber between, nothing in the first 180 days.</summary>
public class ProfitabilityPolicyTests
{
    private const long Unknown = CustomerRow.UnknownAmount;
    private const long Max = MoneyScale.MaxMinorUnits;

    [Fact]
    public void Standard_is_green_from_5_percent_after_180_days()
    {
        Assert.Equal((Proportion.FromPercent(5), 180), (ProfitabilityPolicy.Standard.GreenFrom, ProfitabilityPolicy.Standard.NewCustomerDays));
        Assert.Equal((Proportion.FromPercent(5), 180), (new ProfitabilityPolicy().GreenFrom, new ProfitabilityPolicy().NewCustomerDays));
    }

    [Theory]
    [InlineData(10_000, 500, ProfitabilityFlag.Green, 500, RowReasons.ProfitGreen)]
    [InlineData(10_000, 499, ProfitabilityFlag.Amber, 499, RowReasons.ProfitAmber)]
    [InlineData(10_001, 500, ProfitabilityFlag.Amber, 499, RowReasons.ProfitAmber)] // 4.9995 %
    [InlineData(9_999, 500, ProfitabilityFlag.Green, 500, RowReasons.ProfitGreen)]
    [InlineData(10_000, 0, ProfitabilityFlag.Amber, 0, RowReasons.ProfitAmber)]
    [InlineData(10_000, 1, ProfitabilityFlag.Amber, 1, RowReasons.ProfitAmber)]
    [InlineData(10_000, -1, ProfitabilityFlag.Red, -1, RowReasons.ProfitRed)]
    [InlineData(Max, -1, ProfitabilityFlag.Red, -1, RowReasons.ProfitRed)] // a margin of nearly 0, floored
    [InlineData(Max, Max / 20, ProfitabilityFlag.Green, 500, RowReasons.ProfitGreen)]
    [InlineData(Max, (Max / 20) - 1, ProfitabilityFlag.Amber, 499, RowReasons.ProfitAmber)]
    [InlineData(1, 101, ProfitabilityFlag.Green, 1_000_000, RowReasons.ProfitGreen)] // the margin saturates
    [InlineData(1, -Max, ProfitabilityFlag.Red, -1_000_000, RowReasons.ProfitRed)]
    public void The_margin_decides(long value, long contribution, ProfitabilityFlag flag, int margin, RowReasons reason) =>
        Assert.Equal(new ProfitabilityAssessment(flag, Ratio.FromBasisPoints(margin), reason), Judge(value, contribution));

    [Theory]
    [InlineData(0, 1, ProfitabilityFlag.Green, RowReasons.ProfitGreen)]
    [InlineData(-Max, 1, ProfitabilityFlag.Green, RowReasons.ProfitGreen)]
    [InlineData(0, -1, ProfitabilityFlag.Red, RowReasons.ProfitRed)]
    [InlineData(-Max, -Max, ProfitabilityFlag.Red, RowReasons.ProfitRed)]
    [InlineData(0, 0, ProfitabilityFlag.Unknown, RowReasons.ProfitWithoutTrade)]
    [InlineData(-1, 0, ProfitabilityFlag.Unknown, RowReasons.ProfitWithoutTrade)]
    [InlineData(10_000, Unknown, ProfitabilityFlag.Unknown, RowReasons.ProfitUnknown)]
    [InlineData(0, Unknown, ProfitabilityFlag.Unknown, RowReasons.ProfitUnknown)]
    [InlineData(Unknown, 10_000, ProfitabilityFlag.Unknown, RowReasons.ProfitUnknown)]
    [InlineData(Unknown, -10_000, ProfitabilityFlag.Unknown, RowReasons.ProfitUnknown)]
    [InlineData(Unknown, 0, ProfitabilityFlag.Unknown, RowReasons.ProfitUnknown)]
    [InlineData(Unknown, Unknown, ProfitabilityFlag.Unknown, RowReasons.ProfitUnknown)]
    public void Without_a_contribution_and_a_positive_value_there_is_no_margin(long value, long contribution, ProfitabilityFlag flag, RowReasons reason) =>
        Assert.Equal(new ProfitabilityAssessment(flag, null, reason), Judge(value, contribution));

    [Theory]
    [InlineData(0, ProfitabilityFlag.Unknown, RowReasons.ProfitTooNew)]
    [InlineData(179, ProfitabilityFlag.Unknown, RowReasons.ProfitTooNew)]
    [InlineData(180, ProfitabilityFlag.Green, RowReasons.ProfitGreen)]
    public void A_customer_of_under_180_days_has_no_flag_but_a_margin(int days, ProfitabilityFlag flag, RowReasons reason)
    {
        Assert.Equal(new ProfitabilityAssessment(flag, Ratio.FromPercent(30), reason), Judge(10_000, 3_000, days));
        Assert.Equal(days < 180 ? ProfitabilityFlag.Unknown : ProfitabilityFlag.Red, Judge(10_000, -3_000, days).Flag);
    }

    [Fact]
    public void A_customer_whose_first_order_is_not_known_is_not_taken_for_new() =>
        Assert.Equal(ProfitabilityFlag.Green, Judge(10_000, 3_000, days: null).Flag);

    [Fact]
    public void Every_reason_against_a_flag_is_given()
    {
        Assert.Equal(RowReasons.ProfitUnknown | RowReasons.ProfitTooNew, Judge(10_000, Unknown, days: 10).Reasons);
        Assert.Equal(RowReasons.ProfitWithoutTrade | RowReasons.ProfitTooNew, Judge(0, 0, days: 10).Reasons);
    }

    [Fact]
    public void The_lines_can_be_moved_to_the_ends_of_their_ranges()
    {
        var strict = new ProfitabilityPolicy(Proportion.Full, newCustomerDays: 0);
        Assert.Equal(ProfitabilityFlag.Green, strict.Assess(Row(10_000, 10_000, days: 0)).Flag);
        Assert.Equal(ProfitabilityFlag.Amber, strict.Assess(Row(10_000, 9_999, days: 0)).Flag);

        var patient = new ProfitabilityPolicy(Proportion.Zero, newCustomerDays: 3_650);
        Assert.Equal(ProfitabilityFlag.Green, patient.Assess(Row(10_000, 0, days: 3_650)).Flag);
        Assert.Equal(ProfitabilityFlag.Red, patient.Assess(Row(10_000, -1, days: 3_650)).Flag);
        Assert.Equal(ProfitabilityFlag.Unknown, patient.Assess(Row(10_000, 0, days: 3_649)).Flag);
    }

    [Theory]
    [InlineData(-1, "-1")]
    [InlineData(3_651, "3,651")]
    public void Days_beyond_ten_years_are_refused(int days, string shown) =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new ProfitabilityPolicy(newCustomerDays: days), "newCustomerDays", "newCustomerDays must be between 0 and 3,650 days, but was " + shown + ".");

    private static ProfitabilityAssessment Judge(long value, long contribution, int? days = 400) =>
        ProfitabilityPolicy.Standard.Assess(Row(value, contribution, days));

    /// <summary>A customer whose first order was so many days ago; null for not known.</summary>
    private static CustomerRow Row(long value, long contribution, int? days) => new()
    {
        AsOf = 20_000,
        Value = value,
        Contribution = contribution,
        FirstOrder = days is { } known ? 20_000 - known : CustomerRow.UnknownDate,
    };
}
