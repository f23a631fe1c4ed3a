using System;
using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Relationships;

public class EvidenceWeightsTests
{
    [Fact]
    public void The_standard_weights_are_as_documented()
    {
        Assert.Equal([45, 25, 20, 10], EvidenceWeights.Bond.Select(item => EvidenceWeights.Standard[item]));
        Assert.Equal([20, 20, 20, 15, 15, 10], EvidenceWeights.Commitment.Select(item => EvidenceWeights.Standard[item]));
    }

    [Fact]
    public void Every_item_belongs_to_exactly_one_axis() =>
        Assert.Equal(Enumerable.Range(0, 10).Select(item => (EvidenceItem)item), EvidenceWeights.Bond.Concat(EvidenceWeights.Commitment));

    [Fact]
    public void Each_weight_is_kept_under_its_own_item()
    {
        var weights = new EvidenceWeights(1, 2, 3, 94, 11, 12, 13, 14, 16, 34);
        Assert.Equal([1, 2, 3, 94, 11, 12, 13, 14, 16, 34], EvidenceWeights.Bond.Concat(EvidenceWeights.Commitment).Select(item => weights[item]));
    }

    [Fact]
    public void One_item_may_carry_an_axis_alone()
    {
        var weights = new EvidenceWeights(100, 0, 0, 0, 0, 0, 0, 0, 0, 100);
        Assert.Equal((100, 100, 0), (weights[EvidenceItem.LockIn], weights[EvidenceItem.TradePattern], weights[EvidenceItem.Satisfaction]));
    }

    [Fact]
    public void A_bond_that_does_not_add_up_to_100_is_refused()
    {
        Refusal.Of<ArgumentException>(() => new EvidenceWeights(lockIn: 44), null, "The weights of the bond must add up to 100, but add up to 99.");
        Refusal.Of<ArgumentException>(() => new EvidenceWeights(categoryShare: 11), null, "The weights of the bond must add up to 100, but add up to 101.");
    }

    [Fact]
    public void A_commitment_that_does_not_add_up_to_100_is_refused()
    {
        Refusal.Of<ArgumentException>(() => new EvidenceWeights(horizon: 0), null, "The weights of the commitment must add up to 100, but add up to 80.");
        Refusal.Of<ArgumentException>(() => new EvidenceWeights(tradePattern: 100), null, "The weights of the commitment must add up to 100, but add up to 190.");
    }

    [Fact]
    public void A_weight_out_of_range_is_refused_by_its_own_name()
    {
        Refuses("lockIn", -1, () => new EvidenceWeights(lockIn: -1, alternatives: 71));
        Refuses("alternatives", 101, () => new EvidenceWeights(alternatives: 101));
        Refuses("shareOfWallet", -1, () => new EvidenceWeights(shareOfWallet: -1));
        Refuses("categoryShare", -1, () => new EvidenceWeights(categoryShare: -1));
        Refuses("horizon", 101, () => new EvidenceWeights(horizon: 101));
        Refuses("satisfaction", -1, () => new EvidenceWeights(satisfaction: -1));
        Refuses("mutualBenefit", 101, () => new EvidenceWeights(mutualBenefit: 101));
        Refuses("judgesFuture", -1, () => new EvidenceWeights(judgesFuture: -1));
        Refuses("priceLed", 101, () => new EvidenceWeights(priceLed: 101));
        Refuses("tradePattern", -1, () => new EvidenceWeights(tradePattern: -1));
    }

    [Fact]
    public void An_item_that_does_not_exist_has_no_weight() =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => EvidenceWeights.Standard[(EvidenceItem)10], "item", "item must be a defined EvidenceItem, but was 10.");

    private static void Refuses(string name, int weight, Func<object> call) =>
        Refusal.Of<ArgumentOutOfRangeException>(call, name, FormattableString.Invariant($"{name} must be between 0 and 100 points, but was {weight}."));
}
