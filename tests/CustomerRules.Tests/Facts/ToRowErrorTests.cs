using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Facts;

/// <summary>What a scale or the range of dates cannot hold is refused where facts become a row, by the name of the fact.</summary>
public class ToRowErrorTests
{
    private const decimal Most = 9_000_000_000_000.00m;
    private const decimal TooMuch = 9_000_000_000_000.01m;
    private const string EitherSign = " must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was ";
    private const string NotNegative = " must be between 0 and 9,000,000,000,000.00, but was ";
    private const string Dates = " must be between 1900-01-01 and 2199-12-31, but was ";

    private static readonly CustomerFacts Stranger = Customers.Stranger();

    [Fact]
    public void The_most_that_the_scale_holds_is_taken_everywhere()
    {
        var row = Stranger.WithTrade(new TradeFacts(Most, -Most, contribution: -Most)).WithTierValue(-Most)
            .WithInvestments(Invested(Most)).WithOneOffCosts(new OneOffCosts(exitFee: Most)).WithSwitchingRisk(new SwitchingRisk(Most, null, null))
            .ToRow(Customers.AsOf);

        const long most = MoneyScale.MaxMinorUnits;
        Assert.Equal((most, most, -most, -most), (row.Value, row.ReferenceSpend, row.Contribution, row.TierValue));
        Assert.Equal((most, most, most), (row.Investment, row.OneOffCost, row.LossIfItFails));
        Assert.True(row.IsValid);
    }

    [Fact]
    public void An_amount_beyond_the_scale_is_refused_by_name()
    {
        Refused("TierValue", EitherSign + "-9,000,000,000,000.01.", Stranger.WithTierValue(-TooMuch));
        Refused("Value", EitherSign + "9,000,000,000,000.01.", Stranger.WithTrade(new TradeFacts(TooMuch)).WithTierValue(0));
        Refused("EarlierValue", EitherSign + "9,000,000,000,000.01.", Stranger.WithTrade(new TradeFacts(earlierValue: TooMuch)));
        Refused("Contribution", EitherSign + "-9,000,000,000,000.01.", Stranger.WithTrade(new TradeFacts(contribution: -TooMuch)));
        Refused("PriorValue", EitherSign + "-9,000,000,000,000.01.", Stranger.WithTrade(new TradeFacts(1, -TooMuch)));
        Refused("LossIfItFails", NotNegative + "9,000,000,000,000.01.", Stranger.WithSwitchingRisk(new SwitchingRisk(TooMuch, null, null)));
    }

    [Fact]
    public void An_investment_beyond_the_scale_is_refused_with_its_place_in_the_ledger() =>
        Refused(
            "Investments[1].Amount", NotNegative + "9,000,000,000,000.01.",
            Stranger.WithInvestments(Invested(1), Invested(TooMuch)));

    [Fact]
    public void Each_one_off_cost_beyond_the_scale_is_refused_by_name()
    {
        Refused("Search", NotNegative + "9,000,000,000,000.01.", Stranger.WithOneOffCosts(new OneOffCosts(search: TooMuch)));
        Refused("Evaluation", NotNegative + "9,000,000,000,000.01.", Stranger.WithOneOffCosts(new OneOffCosts(evaluation: TooMuch)));
        Refused("Learning", NotNegative + "9,000,000,000,000.01.", Stranger.WithOneOffCosts(new OneOffCosts(learning: TooMuch)));
        Refused("SetUp", NotNegative + "9,000,000,000,000.01.", Stranger.WithOneOffCosts(new OneOffCosts(setUp: TooMuch)));
        Refused("ForfeitedBenefits", NotNegative + "9,000,000,000,000.01.", Stranger.WithOneOffCosts(new OneOffCosts(forfeitedBenefits: TooMuch)));
        Refused("ContractPenalty", NotNegative + "9,000,000,000,000.01.", Stranger.WithOneOffCosts(new OneOffCosts(contractPenalty: TooMuch)));
        Refused("ExitFee", NotNegative + "9,000,000,000,000.01.", Stranger.WithOneOffCosts(new OneOffCosts(exitFee: TooMuch)));
        Refused("RelationshipLoss", NotNegative + "9,000,000,000,000.01.", Stranger.WithOneOffCosts(new OneOffCosts(relationshipLoss: TooMuch)));
    }

    [Fact]
    public void Sums_beyond_the_scale_are_refused_with_the_sum()
    {
        Refused("sum of investments", NotNegative + "9,000,000,000,000.01.", Stranger.WithInvestments(Invested(Most), Invested(0.01m)));
        Refused("sum of one-off costs", NotNegative + "9,000,000,000,000.01.", Stranger.WithOneOffCosts(new OneOffCosts(search: Most, exitFee: 0.01m)));
        Refused("sum of one-off costs", NotNegative + "72,000,000,000,000.00.", Stranger.WithOneOffCosts(new OneOffCosts(Most, Most, Most, Most, Most, Most, Most, Most)));
        Refused("sum of investments", NotNegative + "900,000,000,000,000.00.", Stranger.WithInvestments(Enumerable.Repeat(Invested(Most), 100)));
    }

    [Fact]
    public void Bounds_are_those_of_the_scale()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            () => Stranger.WithOneOffCosts(new OneOffCosts(search: 90_000_000_000, exitFee: 0.0001m)).ToRow(Customers.AsOf, MoneyScale.FromDecimals(4)));
        Assert.StartsWith(
            "sum of one-off costs must be between 0 and 90,000,000,000.0000, but was 90,000,000,000.0001.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1899, 12, 31, "1899-12-31.")]
    [InlineData(2200, 1, 1, "2200-01-01.")]
    public void A_date_out_of_range_is_refused_by_name(int year, int month, int day, string text)
    {
        var date = new LocalDate(year, month, day);

        RefusedAtOnce("date", () => Stranger.WithLastContact(date));
        RefusedAtOnce("firstOrder", () => new TradeFacts(firstOrder: date));
        RefusedAtOnce("lastOrder", () => new TradeFacts(lastOrder: date));
        RefusedAtOnce("since", () => Stranger.WithPreviousTier(CustomerTier.A, date));
        RefusedAtOnce("asOf", () => Stranger.ToRow(date));

        void RefusedAtOnce(string name, Func<object> make)
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>(make);
            Assert.StartsWith(name + Dates + text, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_first_and_the_last_date_are_taken()
    {
        Assert.Equal(-25_567, Stranger.WithLastContact(new(1900, 1, 1)).ToRow(new(1900, 1, 1)).LastContact);
        Assert.Equal(84_005, Stranger.WithLastContact(new(2199, 12, 31)).ToRow(new(2199, 12, 31)).AsOf);
    }

    private static SunkInvestment Invested(decimal amount) => new(InvestmentKind.Money, amount, new(2024, 1, 1));

    private static void Refused(string name, string message, CustomerFacts facts)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => facts.ToRow(Customers.AsOf));
        Assert.Equal(name, error.ParamName);
        Assert.StartsWith(name + message, error.Message, StringComparison.Ordinal);
    }
}
