using System;
using System.Collections.Generic;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Facts;

public class CustomerFactsTests
{
    private static readonly SunkInvestment Training = new(InvestmentKind.Training, 100, new(2024, 1, 1));

    [Fact]
    public void Of_a_stranger_nothing_is_known_but_the_id()
    {
        var facts = new CustomerFacts("C-1");

        Assert.Equal("C-1", facts.CustomerId);
        Assert.Same(TradeFacts.Unknown, facts.Trade);
        Assert.Same(RelationshipEvidence.Unknown, facts.Evidence);
        Assert.Equal((CustomerTier.Unknown, RelationshipType.Unknown), (facts.PreviousTier, facts.PreviousType));
        Assert.All(
            new object?[]
            {
                facts.Name, facts.TierValue, facts.Investments, facts.OneOffCosts, facts.SwitchingRisk,
                facts.LastContact, facts.Influential, facts.PreviousTierSince,
            },
            Assert.Null);
    }

    [Fact]
    public void Each_with_changes_one_thing_and_keeps_the_others()
    {
        var full = Everything();

        Assert.Equal(("C-1", "Acme"), (full.CustomerId, full.Name));
        Assert.Equal(1_000m, full.Trade.Value);
        Assert.Equal(2_000m, full.TierValue);
        Assert.Equal([Training], full.Investments);
        Assert.Equal(5m, full.OneOffCosts!.Search);
        Assert.Equal(6m, full.SwitchingRisk!.LossIfItFails);
        Assert.Equal(3, full.Evidence.Alternatives);
        Assert.Equal(new LocalDate(2024, 12, 1), full.LastContact);
        Assert.True(full.Influential);
        Assert.Equal((CustomerTier.B, new LocalDate(2024, 6, 1)), (full.PreviousTier, full.PreviousTierSince));
        Assert.Equal(RelationshipType.Developing, full.PreviousType);
    }

    [Fact]
    public void The_facts_that_a_with_started_from_stay_as_they_were()
    {
        var stranger = Customers.Stranger();
        var row = stranger.ToRow(Customers.AsOf);

        _ = Everything(stranger);

        Assert.Equal(row, stranger.ToRow(Customers.AsOf));
    }

    [Fact]
    public void What_was_known_can_be_unknown_again()
    {
        var facts = Everything()
            .WithTrade(TradeFacts.Unknown).WithEvidence(RelationshipEvidence.Unknown).WithOneOffCosts(null).WithSwitchingRisk(null)
            .WithInvestments(null).WithLastContact(null).WithInfluential(null).WithTierValue(null)
            .WithPreviousTier(CustomerTier.Unknown).WithPreviousType(RelationshipType.Unknown);

        Assert.Equal(Customers.Stranger().ToRow(Customers.AsOf), facts.ToRow(Customers.AsOf));
    }

    [Fact]
    public void The_basis_chooses_the_tier_value_unless_another_one_was_given()
    {
        var facts = Customers.Stranger().WithTrade(new TradeFacts(1_000, contribution: 50));

        Assert.Equal(1_000, facts.TierValueOn(TierBasis.Standard));
        Assert.Equal(50, facts.TierValueOn(new TierBasis(TierBasis.Contribution)));
        Assert.Null(facts.TierValueOn(new TierBasis("miles")));
        Assert.Equal(7, facts.WithTierValue(7).TierValueOn(new TierBasis("miles")));
        Assert.Equal(7, facts.WithTierValue(7).WithTrade(new TradeFacts(2_000)).TierValueOn(TierBasis.Standard));
        Assert.Equal(1_000, facts.WithTierValue(7).WithTierValue(null).TierValueOn(TierBasis.Standard));
    }

    [Fact]
    public void A_loss_is_never_rated_as_revenue()
    {
        var rules = RuleBook.Standard.With(TierPolicy.Standard.With(new TierBasis(TierBasis.Contribution)));
        var boundaries = new TierBoundaries(100_000, 10_000, 1_000, rules.Tiers.Basis);
        var facts = Customers.Stranger().WithTrade(new TradeFacts(1_000_000, contribution: -5_000));

        Assert.Equal(CustomerTier.D, rules.Assess(facts, Customers.AsOf, boundaries).Tier);
        Assert.Equal(CustomerTier.Unknown, rules.Assess(facts.WithTrade(new TradeFacts(1_000_000)), Customers.AsOf, boundaries).Tier);
    }

    [Fact]
    public void No_investments_is_a_known_nothing_and_a_null_list_is_unknown()
    {
        Assert.Empty(Customers.Stranger().WithInvestments().Investments!);
        Assert.Empty(Customers.Stranger().WithInvestments(new List<SunkInvestment>()).Investments!);
        Assert.Null(Customers.Stranger().WithInvestments(null).Investments);
        Assert.Null(Customers.Stranger().WithInvestments((IEnumerable<SunkInvestment>?)null).Investments);
    }

    [Fact]
    public void Investments_are_copied_and_cannot_be_changed()
    {
        var list = new List<SunkInvestment> { Training };
        var facts = Customers.Stranger().WithInvestments(list);

        list.Add(Training);

        Assert.Equal([Training], facts.Investments);
        Assert.Throws<NotSupportedException>(() => ((IList<SunkInvestment>)facts.Investments!)[0] = Training);
    }

    private static CustomerFacts Everything(CustomerFacts? from = null) => (from ?? new("C-1", "Acme"))
        .WithTrade(new TradeFacts(1_000))
        .WithTierValue(2_000)
        .WithInvestments(Training)
        .WithOneOffCosts(new OneOffCosts(search: 5))
        .WithSwitchingRisk(new SwitchingRisk(6, Proportion.Full, Proportion.Full))
        .WithEvidence(new RelationshipEvidence(alternatives: 3))
        .WithLastContact(new(2024, 12, 1))
        .WithInfluential(true)
        .WithPreviousTier(CustomerTier.B, new(2024, 6, 1))
        .WithPreviousType(RelationshipType.Developing);
}
