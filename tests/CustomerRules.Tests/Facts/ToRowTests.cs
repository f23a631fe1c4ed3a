using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Facts;

public class ToRowTests
{
    private static readonly LocalDate AsOf = Customers.AsOf;

    [Fact]
    public void Every_known_fact_has_its_place_in_the_row()
    {
        var row = new CustomerFacts("C-1")
            .WithTrade(new TradeFacts(1_000.10m, 800, 1_200.30m, 100.40m, new(2020, 2, 3), new(2024, 11, 5), TradePattern.Late))
            .WithTierValue(77.70m)
            .WithInvestments(
                new SunkInvestment(InvestmentKind.Money, 10.01m, new(2024, 1, 1)), new SunkInvestment(InvestmentKind.Asset, 20.02m, new(2024, 1, 1)))
            .WithOneOffCosts(new OneOffCosts(0.01m, 0.02m, 0.04m, 0.08m, 0.16m, 0.32m, 0.64m, 1.28m))
            .WithSwitchingRisk(new SwitchingRisk(9.99m, Share(11), Share(12)))
            .WithEvidence(new RelationshipEvidence(13, Share(14), Share(15), 16, Share(17), Share(18), true, Share(19)))
            .WithLastContact(new(2024, 12, 31))
            .WithInfluential(false)
            .WithPreviousTier(CustomerTier.C, new(1970, 1, 11))
            .WithPreviousType(RelationshipType.Captive)
            .ToRow(AsOf);

        Assert.Equal((MoneyScale.Standard, 20_089), (row.Scale, row.AsOf));
        Assert.Equal((7_770, 100_010, 120_030, 10_040), (row.TierValue, row.Value, row.ReferenceSpend, row.Contribution));
        Assert.Equal(2_501, row.Growth);
        Assert.Equal((18_295, 20_032, 20_088), (row.FirstOrder, row.LastOrder, row.LastContact));
        Assert.Equal(TradePattern.Late, row.TradePattern);
        Assert.Equal((3_003, 255, 999), (row.Investment, row.OneOffCost, row.LossIfItFails));
        Assert.Equal((11, 12), (row.Probability, row.Criticality));
        Assert.Equal((13, 14, 15), (row.Alternatives, row.ShareOfWallet, row.CategoryShare));
        Assert.Equal((16, 17, 18), (row.HorizonMonths, row.Satisfaction, row.MutualBenefit));
        Assert.Equal((1, 19, 0), (row.JudgesFuture, row.PriceLed, row.Influential));
        Assert.Equal((CustomerTier.C, 10, RelationshipType.Captive), (row.PreviousTier, row.PreviousTierSince, row.PreviousType));

        static Proportion Share(int basisPoints) => Proportion.FromBasisPoints(basisPoints);
    }

    [Fact]
    public void Of_a_stranger_every_field_is_its_sentinel()
    {
        var row = Customers.Stranger().ToRow(AsOf);

        Assert.All(
            [row.TierValue, row.Value, row.ReferenceSpend, row.Contribution, row.Investment, row.OneOffCost, row.LossIfItFails],
            amount => Assert.Equal(CustomerRow.UnknownAmount, amount));
        Assert.Equal(CustomerRow.UnknownRatio, row.Growth);
        Assert.All([row.FirstOrder, row.LastOrder, row.LastContact, row.PreviousTierSince, row.OverrideExpires, row.OverrideSet], date => Assert.Equal(CustomerRow.UnknownDate, date));
        Assert.All(
            [row.Probability, row.Criticality, row.ShareOfWallet, row.CategoryShare, row.Satisfaction, row.MutualBenefit, row.PriceLed],
            share => Assert.Equal(CustomerRow.UnknownShare, share));
        Assert.All([row.Alternatives, row.HorizonMonths], count => Assert.Equal(CustomerRow.UnknownCount, count));
        Assert.All([row.JudgesFuture, row.Influential], answer => Assert.Equal(CustomerRow.UnknownAnswer, answer));
        Assert.Equal(
            (TradePattern.Unknown, CustomerTier.Unknown, RelationshipType.Unknown), (row.TradePattern, row.PreviousTier, row.PreviousType));
    }

    [Fact]
    public void An_empty_ledger_and_a_set_of_zeros_are_a_known_nothing()
    {
        var row = Customers.Stranger().WithInvestments().WithOneOffCosts(OneOffCosts.None).WithSwitchingRisk(new SwitchingRisk(0, null, null)).ToRow(AsOf);

        Assert.Equal((0, 0, 0), (row.Investment, row.OneOffCost, row.LossIfItFails));
    }

    [Theory]
    [InlineData("0.005", 0)]
    [InlineData("0.015", 2)]
    [InlineData("0.0150000001", 2)]
    [InlineData("0.025", 2)]
    [InlineData("0.0250000001", 3)]
    [InlineData("8999999999999.995", 900_000_000_000_000)]
    [InlineData("9000000000000.005", 900_000_000_000_000)]
    public void Amounts_round_half_to_even_once(string text, long minorUnits)
    {
        var amount = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var row = Customers.Stranger().WithTrade(new TradeFacts(amount, contribution: -amount)).WithSwitchingRisk(new SwitchingRisk(amount, null, null)).ToRow(AsOf);

        Assert.Equal((minorUnits, minorUnits, minorUnits), (row.Value, row.ReferenceSpend, row.LossIfItFails));
        Assert.Equal(-minorUnits, row.Contribution);
    }

    [Fact]
    public void Each_one_off_cost_and_each_investment_rounds_by_itself()
    {
        var half = new SunkInvestment(InvestmentKind.Money, 0.015m, new(2024, 1, 1));
        var row = Customers.Stranger().WithInvestments(half, half, half).WithOneOffCosts(new OneOffCosts(0.005m, 0.005m, 0.015m, 0.015m)).ToRow(AsOf);

        Assert.Equal((6, 4), (row.Investment, row.OneOffCost));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 12)]
    [InlineData(2, 123)]
    [InlineData(3, 1_235)]
    [InlineData(4, 12_346)]
    public void Minor_units_are_those_of_the_ledgers_decimals(int decimals, long minorUnits)
    {
        var row = Customers.Stranger().WithTrade(new TradeFacts(1.23456m)).ToRow(AsOf, MoneyScale.FromDecimals(decimals));

        Assert.Equal((decimals, minorUnits), (row.Scale.Decimals, row.Value));
    }

    [Fact]
    public void Growth_is_that_of_the_rounded_amounts() =>
        Assert.Equal(10_000, Customers.Stranger().WithTrade(new TradeFacts(0.02m, 0.0099m)).ToRow(AsOf).Growth);

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day()
    {
        var contact = new LocalDate(2024, 12, 31).WithCalendar(CalendarSystem.Julian);
        var row = Customers.Stranger().WithLastContact(contact).ToRow(AsOf.WithCalendar(CalendarSystem.PersianSimple));

        Assert.Equal((20_089, 20_088), (row.AsOf, row.LastContact));
    }

    [Fact]
    public void A_contact_after_the_date_of_assessment_is_taken_as_it_is() =>
        Assert.Equal(20_090, Customers.Stranger().WithLastContact(AsOf.PlusDays(1)).ToRow(AsOf).LastContact);

    [Fact]
    public void What_a_person_decided_and_what_is_open_become_fields_of_the_row()
    {
        var facts = new CustomerFacts("4711")
            .WithTierOverride(new TierOverride(CustomerTier.B, "board decision", new(1970, 1, 11), setOn: new(1970, 1, 2)))
            .WithOpenMatters(false)
            .WithNaturalPerson(true);
        var row = facts.ToRow(new(1970, 1, 3));

        Assert.Equal((CustomerTier.B, 10, 1), (row.OverrideTier, row.OverrideExpires, row.OverrideSet));
        Assert.Equal((0, "board decision"), (row.OpenMatters, facts.TierOverride!.Reason));
        Assert.True(facts.IsNaturalPerson);
        Assert.Equal(1, facts.WithOpenMatters(true).ToRow(new(1970, 1, 3)).OpenMatters);
        Assert.Equal((CustomerRow.UnknownAnswer, CustomerTier.Unknown), (facts.WithOpenMatters(null).ToRow(new(1970, 1, 3)).OpenMatters, facts.WithTierOverride(null).ToRow(new(1970, 1, 3)).OverrideTier));
    }
}
