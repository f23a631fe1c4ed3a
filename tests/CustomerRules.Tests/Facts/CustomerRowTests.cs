using System;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Facts;

/// <summary>Both ends of every range, the first value beyond each, and the sentinel.</summary>
public class CustomerRowTests
{
    private const long Most = MoneyScale.MaxMinorUnits;
    private const string Days = "-25,567 and 84,005 days since 1970-01-01";

    [Fact]
    public void The_default_row_is_a_valid_one_of_1970_of_known_zeros()
    {
        Assert.True(default(CustomerRow).IsValid);
        Assert.Null(default(CustomerRow).Problem);
        Assert.Equal((0, 0L), (default(CustomerRow).AsOf, default(CustomerRow).Value));
        Assert.Equal((0, 0), (default(CustomerRow).Satisfaction, default(CustomerRow).Alternatives));
    }

    [Fact]
    public void A_row_of_which_nothing_is_known_is_valid() => Assert.Null(Rows.Unknown.Problem);

    [Fact]
    public void The_date_of_a_row_is_known()
    {
        Holds("AsOf", -25_567, 84_005, Days, (row, day) => row with { AsOf = (int)day });
        Assert.False((Rows.Unknown with { AsOf = CustomerRow.UnknownDate }).IsValid);
    }

    [Fact]
    public void Amounts_of_either_sign_lie_within_the_money_range()
    {
        Holds("TierValue", -Most, Most, Money(-Most), (row, amount) => row with { TierValue = amount });
        Holds("Value", -Most, Most, Money(-Most), (row, amount) => row with { Value = amount });
        Holds("Contribution", -Most, Most, Money(-Most), (row, amount) => row with { Contribution = amount });
    }

    [Fact]
    public void Spend_and_costs_are_not_negative()
    {
        Holds("ReferenceSpend", 0, Most, Money(0), (row, amount) => row with { ReferenceSpend = amount });
        Holds("Investment", 0, Most, Money(0), (row, amount) => row with { Investment = amount });
        Holds("OneOffCost", 0, Most, Money(0), (row, amount) => row with { OneOffCost = amount });
        Holds("LossIfItFails", 0, Most, Money(0), (row, amount) => row with { LossIfItFails = amount });
    }

    [Fact]
    public void Growth_is_a_ratio() =>
        Holds(
            "Growth", -1_000_000, 1_000_000, "-1,000,000 and 1,000,000 basis points, or unknown",
            (row, growth) => row with { Growth = (int)growth });

    [Fact]
    public void Dates_run_from_1900_to_2199()
    {
        Holds("FirstOrder", -25_567, 84_005, Days + ", or unknown", (row, day) => row with { FirstOrder = (int)day });
        Holds("LastOrder", -25_567, 84_005, Days + ", or unknown", (row, day) => row with { LastOrder = (int)day });
        Holds("LastContact", -25_567, 84_005, Days + ", or unknown", (row, day) => row with { LastContact = (int)day });
        Holds("OverrideExpires", -25_567, 84_005, Days + ", or unknown", (row, day) => row with { OverrideExpires = (int)day });
        Holds("OverrideSet", -25_567, 84_005, Days + ", or unknown", (row, day) => row with { OverrideSet = (int)day });
        Holds("PreviousTierSince", -25_567, 84_005, Days + ", or unknown", (row, day) => row with { PreviousTierSince = (int)day });
    }

    [Fact]
    public void Shares_run_from_0_to_100_percent()
    {
        Share("Probability", (row, share) => row with { Probability = share });
        Share("Criticality", (row, share) => row with { Criticality = share });
        Share("ShareOfWallet", (row, share) => row with { ShareOfWallet = share });
        Share("CategoryShare", (row, share) => row with { CategoryShare = share });
        Share("Satisfaction", (row, share) => row with { Satisfaction = share });
        Share("MutualBenefit", (row, share) => row with { MutualBenefit = share });
        Share("PriceLed", (row, share) => row with { PriceLed = share });

        static void Share(string name, Func<CustomerRow, short, CustomerRow> with) =>
            Holds(name, -1, 10_000, "0 and 10,000 basis points, or unknown", (row, share) => with(row, (short)share));
    }

    [Fact]
    public void Counts_and_answers_have_their_ranges()
    {
        Holds("Alternatives", -1, 10_000, "0 and 10,000 suppliers, or unknown", (row, count) => row with { Alternatives = (short)count });
        Holds("HorizonMonths", -1, 1_200, "0 and 1,200 months, or unknown", (row, count) => row with { HorizonMonths = (short)count });
        Holds("JudgesFuture", -1, 1, "0 and 1, or unknown", (row, answer) => row with { JudgesFuture = (sbyte)answer });
        Holds("Influential", -1, 1, "0 and 1, or unknown", (row, answer) => row with { Influential = (sbyte)answer });
    }

    [Theory]
    [InlineData(6, 4, 4, null)]
    [InlineData(7, 4, 4, "TradePattern must be between 0 and 6, but was 7.")]
    [InlineData(255, 4, 4, "TradePattern must be between 0 and 6, but was 255.")]
    [InlineData(6, 5, 4, "PreviousTier must be between 0 and 4, but was 5.")]
    [InlineData(6, 4, 5, "PreviousType must be between 0 and 4, but was 5.")]
    public void Enums_are_defined(byte pattern, byte tier, byte type, string? problem) =>
        Assert.Equal(problem, (Rows.Unknown with
        {
            TradePattern = (TradePattern)pattern,
            PreviousTier = (CustomerTier)tier,
            PreviousType = (RelationshipType)type,
        }).Problem);

    [Fact]
    public void An_invalid_row_is_refused_with_its_problem()
    {
        var row = Rows.Unknown with { Satisfaction = 10_001 };

        var error = Assert.Throws<ArgumentException>(() => RuleBook.Standard.Assess(row, RuleBook.Standard.Tiers.FindBoundaries(Array.Empty<decimal>())));

        Assert.Equal("row", error.ParamName);
        Assert.StartsWith("Satisfaction must be between 0 and 10,000 basis points, or unknown, but was 10,001.", error.Message, StringComparison.Ordinal);
    }

    private static string Money(long min) => FormattableString.Invariant($"{min:#,0} and 900,000,000,000,000 minor units, or unknown");

    private static void Holds(string name, long min, long max, string bounds, Func<CustomerRow, long, CustomerRow> with)
    {
        Assert.Null(with(Rows.Unknown, min).Problem);
        Assert.Null(with(Rows.Unknown, max).Problem);
        foreach (var beyond in new[] { min - 1, max + 1 })
        {
            Assert.False(with(Rows.Unknown, beyond).IsValid);
            Assert.Equal(
                FormattableString.Invariant($"{name} must be between {bounds}, but was {beyond:#,0}."), with(Rows.Unknown, beyond).Problem);
        }
    }
}
