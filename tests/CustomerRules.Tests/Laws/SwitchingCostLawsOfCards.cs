using System;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Generators;
using CustomerRules.Trade;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>From the customer card to the assessment: exact sums, and a bond that does not loosen because a year was poor.</summary>
public class SwitchingCostLawsOfCards
{
    [Fact]
    public void Facets_and_origins_add_up_to_the_total_exactly() => Law.Holds(Cards.Any, x =>
    {
        var assessment = Assess(x.Facts, x.AsOf, x.Scale);
        var parts = assessment.BreakDownSwitchingCost();
        var facets = Enum.GetValues(typeof(SwitchingCostFacet)).Cast<SwitchingCostFacet>().Select(parts.Of).ToList();
        var origins = Enum.GetValues(typeof(SwitchingCostOrigin)).Cast<SwitchingCostOrigin>().Select(parts.Of).ToList();

        Assert.Equal(assessment.SwitchingCost.Total ?? 0, facets.Sum());
        Assert.Equal(assessment.SwitchingCost.Total ?? 0, origins.Sum());
        Assert.All(facets.Concat(origins), part => Assert.True(part >= 0));
    });

    [Fact]
    public void What_is_not_known_of_the_card_is_not_known_of_the_cost() => Law.Holds(Cards.Any, x =>
    {
        var known = (x.Facts.Investments is null ? 0 : 1) + (x.Facts.OneOffCosts is null ? 0 : 1) + (x.Facts.SwitchingRisk is { IsKnown: true } ? 1 : 0);
        var expected = known switch { 3 => Completeness.Complete, 0 => Completeness.Unknown, _ => Completeness.Partial };

        Assert.Equal(expected, Assess(x.Facts, x.AsOf, x.Scale).SwitchingCost.Completeness);
    });

    [Fact]
    public void While_an_earlier_year_is_as_large_a_fall_of_the_trailing_year_leaves_the_ratio_unchanged() => Law.Holds(
        from x in Cards.Any
        from earlier in Longs.Between(1, MoneyScale.MaxMinorUnits)
        from value in Longs.Between(1, earlier)
        from fallen in Gen.OneOf(Longs.Between(1, value), Longs.Around(1, value, 1, value))
        from isPrior in Gen.Elements(true, false)
        select (x.Facts, x.AsOf, x.Scale, Before: Years(x.Scale, value, earlier, isPrior), After: Years(x.Scale, fallen, earlier, isPrior)),
        x =>
        {
            var before = Assess(x.Facts.WithTrade(x.Before), x.AsOf, x.Scale).SwitchingCost;
            var after = Assess(x.Facts.WithTrade(x.After), x.AsOf, x.Scale).SwitchingCost;
            Assert.Equal(before, after);
            Assert.Equal(before.Total is null, before.LockIn is null);
        });

    [Fact]
    public void A_trailing_year_of_nothing_or_less_has_no_ratio() => Law.Holds(
        from x in Cards.Any
        from earlier in Longs.Between(1, MoneyScale.MaxMinorUnits)
        from value in Gen.Elements(0L, -1, -MoneyScale.MaxMinorUnits)
        select (x.Facts, x.AsOf, x.Scale, Trade: Years(x.Scale, value, earlier, isPrior: true)),
        x =>
        {
            var cost = Assess(x.Facts.WithTrade(x.Trade), x.AsOf, x.Scale).SwitchingCost;
            Assert.Null(cost.LockIn);
            Assert.Equal(cost.Total is null ? SwitchingBarrier.Unknown : SwitchingBarrier.NotApplicable, cost.Barrier);
        });

    private static TradeFacts Years(MoneyScale scale, long value, long earlier, bool isPrior) =>
        new(scale.ToAmount(value), isPrior ? scale.ToAmount(earlier) : null, isPrior ? null : scale.ToAmount(earlier));

    private static CustomerAssessment Assess(CustomerFacts facts, int asOf, MoneyScale scale)
    {
        var rules = RuleBook.Standard.With(scale);
        return rules.Assess(facts, DayNumber.ToDate(asOf), rules.Tiers.FindBoundaries(Array.Empty<decimal>()));
    }
}
