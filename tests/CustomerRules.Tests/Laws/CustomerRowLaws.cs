using System;
using System.Numerics;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What holds of every row, made from facts or given.</summary>
public class CustomerRowLaws
{
    /// <summary>Each field, put out of its range.</summary>
    private static readonly (string Name, Func<CustomerRow, CustomerRow> Breaks)[] Broken =
    [
        ("AsOf", row => row with { AsOf = int.MaxValue }),
        ("TierValue", row => row with { TierValue = long.MaxValue }),
        ("Value", row => row with { Value = long.MinValue + 1 }),
        ("ReferenceSpend", row => row with { ReferenceSpend = -1 }),
        ("Contribution", row => row with { Contribution = long.MaxValue }),
        ("Investment", row => row with { Investment = -1 }),
        ("OneOffCost", row => row with { OneOffCost = long.MinValue + 1 }),
        ("LossIfItFails", row => row with { LossIfItFails = long.MaxValue }),
        ("Growth", row => row with { Growth = int.MaxValue }),
        ("FirstOrder", row => row with { FirstOrder = int.MaxValue }),
        ("LastOrder", row => row with { LastOrder = int.MinValue + 1 }),
        ("LastContact", row => row with { LastContact = int.MaxValue }),
        ("PreviousTierSince", row => row with { PreviousTierSince = int.MaxValue }),
        ("OverrideExpires", row => row with { OverrideExpires = int.MaxValue }),
        ("OverrideSet", row => row with { OverrideSet = int.MinValue + 1 }),
        ("OpenMatters", row => row with { OpenMatters = 2 }),
        ("OverrideTier", row => row with { OverrideTier = CustomerTier.D + 1 }),
        ("Probability", row => row with { Probability = short.MaxValue }),
        ("Criticality", row => row with { Criticality = short.MinValue }),
        ("ShareOfWallet", row => row with { ShareOfWallet = short.MaxValue }),
        ("CategoryShare", row => row with { CategoryShare = short.MinValue }),
        ("Satisfaction", row => row with { Satisfaction = short.MaxValue }),
        ("MutualBenefit", row => row with { MutualBenefit = short.MaxValue }),
        ("PriceLed", row => row with { PriceLed = short.MinValue }),
        ("Alternatives", row => row with { Alternatives = short.MaxValue }),
        ("HorizonMonths", row => row with { HorizonMonths = short.MinValue }),
        ("JudgesFuture", row => row with { JudgesFuture = sbyte.MaxValue }),
        ("Influential", row => row with { Influential = sbyte.MinValue }),
        ("TradePattern", row => row with { TradePattern = (TradePattern)byte.MaxValue }),
        ("PreviousTier", row => row with { PreviousTier = (CustomerTier)byte.MaxValue }),
        ("PreviousType", row => row with { PreviousType = (RelationshipType)byte.MaxValue }),
    ];

    [Fact]
    public void A_row_made_from_facts_is_valid() =>
        Law.Holds(Cards.Any, x => Assert.Null(x.Facts.ToRow(DayNumber.ToDate(x.AsOf), x.Scale).Problem));

    [Fact]
    public void The_same_facts_make_equal_rows_whatever_the_customer_is_called() => Law.Holds(Cards.Any, x =>
    {
        var facts = new CustomerFacts("other", "Other").WithTrade(x.Facts.Trade).WithInvestments(x.Facts.Investments).WithOneOffCosts(x.Facts.OneOffCosts).WithSwitchingRisk(x.Facts.SwitchingRisk);
        var (one, other) = (x.Facts.ToRow(DayNumber.ToDate(x.AsOf), x.Scale), facts.ToRow(DayNumber.ToDate(x.AsOf), x.Scale));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    });

    [Fact]
    public void One_field_out_of_range_makes_a_row_invalid_and_is_named() => Law.Holds(
        Rows.Any.Zip(Gen.Elements(Broken)),
        ((CustomerRow Row, (string Name, Func<CustomerRow, CustomerRow> Breaks) Field) x) =>
        {
            var row = x.Field.Breaks(x.Row);
            Assert.False(row.IsValid);
            Assert.StartsWith(x.Field.Name + " must be between ", row.Problem, StringComparison.Ordinal);
        },
        runs: 600);

    [Fact]
    public void Every_amount_of_a_row_is_the_exact_amount_rounded_half_to_even_once() => Law.Holds(
        from scale in RowFields.Scale
        from trade in Cards.Trades(scale)
        select (trade, scale),
        x =>
        {
            var row = new CustomerFacts("rounded").WithTrade(x.trade).ToRow(new(2025, 1, 1), x.scale);
            var (value, prior, earlier) = (Rounded(x.trade.Value, x.scale), Rounded(x.trade.PriorValue, x.scale), Rounded(x.trade.EarlierValue, x.scale));
            var none = value is null && prior is null && earlier is null;

            Assert.Equal(value, Known(row.Value));
            Assert.Equal(
                none ? null : BigInteger.Max(value ?? 0, BigInteger.Max(prior ?? 0, BigInteger.Max(earlier ?? 0, 0))), Known(row.ReferenceSpend));
            Assert.Equal(
                value is null || prior is null || prior <= 0 ? int.MinValue : Growth(value.Value, prior.Value), row.Growth);
        });

    [Fact]
    public void Rows_that_differ_in_one_field_are_not_equal() => Law.Holds(
        Rows.Any.Zip(Gen.Elements(Broken)),
        ((CustomerRow Row, (string Name, Func<CustomerRow, CustomerRow> Breaks) Field) x) => x.Field.Breaks(x.Row) != x.Row);

    private static BigInteger? Rounded(decimal? amount, MoneyScale scale) =>
        amount is { } known ? ((Fraction)known * scale.MinorUnitsPerUnit).HalfToEven() : null;

    private static BigInteger? Known(long amount) => amount == CustomerRow.UnknownAmount ? null : amount;

    private static int Growth(BigInteger value, BigInteger prior)
    {
        var growth = new Fraction((value - prior) * 10_000, prior).Floor();
        return (int)BigInteger.Max(-1_000_000, BigInteger.Min(1_000_000, growth));
    }
}
