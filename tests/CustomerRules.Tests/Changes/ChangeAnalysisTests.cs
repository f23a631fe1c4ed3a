using System;
using System.Linq;
using CustomerRules.Changes;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Changes;

/// <summary>What would change the worked customers, sentence by sentence.</summary>
public class ChangeAnalysisTests
{
    private static readonly TierBoundaries Boundaries = new(500_000m, 200_000m, 50_000m);

    [Fact]
    public void Each_other_tier_has_its_nearest_value() => Assert.Equal(
        [
            "with revenue at 49,999.99 instead of 100,000.00, the tier becomes D",
            "with revenue at 200,000.00 instead of 100,000.00, the tier becomes B",
            "with revenue at 500,000.00 instead of 100,000.00, the tier becomes A",
        ],
        Of(Customers.PriceBuyer()).Tier.Changes.Select(change => change.In(Language.English)), StringComparer.Ordinal);

    [Fact]
    public void A_tier_whose_boundary_is_absent_is_not_reached()
    {
        var tier = RuleBook.Standard.WhatWouldChange(Customers.PriceBuyer(), Customers.AsOf, new TierBoundaries(500_000m, null, 50_000m)).Tier;

        Assert.Equal([CustomerTier.D, CustomerTier.A], tier.Changes.Select(change => change.To));
        Assert.Null(tier.ChangeTo(CustomerTier.B));
    }

    [Fact]
    public void The_green_line_is_met_exactly()
    {
        var flag = Of(Customers.PriceBuyer()).Flag;

        Assert.Equal(
            [
                "若近一年边际贡献由 20,000.00 降至 4,999.99，则盈利状况变为黄色",
                "若近一年边际贡献由 20,000.00 降至 -0.01，则盈利状况变为红色",
                "若近一年交易额由 100,000.00 升至 400,000.01，则盈利状况变为黄色",
            ],
            flag.Changes.Select(change => change.In(Language.Chinese)), StringComparer.Ordinal);
        Assert.Equal([1_500, 2_000, 30_000], flag.Changes.Select(change => change.Cost!.Value.BasisPoints));
    }

    [Fact]
    public void An_unknown_flag_names_the_fact_that_is_missing()
    {
        var unknown = Rows.Unknown with { Value = 10_000 };

        var flag = Judged.Of(unknown).Analysis.Flag;

        Assert.Equal(["annual_contribution"], flag.Missing.Select(fact => fact.Code), StringComparer.Ordinal);
        Assert.Empty(flag.Changes);
        Assert.Equal(
            "contribution of the trailing year? up to -0.01: red; 0.00 to 4.99: amber; from 5.00: green", flag.Questions.Single().In(Language.English));
        Assert.Equal("近一年边际贡献？不超过 -0.01：红色；0.00 至 4.99：黄色；5.00 起：绿色", flag.Questions.Single().In(Language.Chinese));
        Assert.Equal(["annual_spend", "annual_contribution"], Judged.Of(Rows.Unknown).Analysis.Flag.Missing.Select(fact => fact.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void A_new_customer_has_no_flag_that_a_fact_would_change()
    {
        var row = Customers.PriceBuyer().ToRow(Customers.AsOf);

        Assert.Empty(Judged.Of(row with { FirstOrder = row.AsOf - 100 }).Analysis.Flag.Changes);
    }

    [Fact]
    public void The_worked_barrier_moves_by_each_of_its_parts() => Assert.Equal(
        [
            "with investments at 340,000.00 instead of 300,000.00, the switching barrier becomes high",
            "with one-off costs of leaving at 60,000.00 instead of 20,000.00, the switching barrier becomes high",
            "with probability that the replacement fails at 32.15 % instead of 25.00 %, the switching barrier becomes high",
            "with loss if the replacement fails at 514,285.72 instead of 400,000.00, the switching barrier becomes high",
            "with reference spend at 4,600,000.01 instead of 1,000,000.00, the switching barrier becomes low",
        ],
        Of(Customers.HeldButUnhappy()).Barrier.Changes.Select(change => change.In(Language.English)), StringComparer.Ordinal);

    [Fact]
    public void The_reference_spend_is_not_brought_under_the_trailing_years_value()
    {
        var row = Standing.At(4_999, 5_000) with { ReferenceSpend = 11_000 };

        Assert.Contains(Judged.Of(row).Analysis.Barrier.Changes, change => change.To == SwitchingBarrier.Low);
        Assert.DoesNotContain(Judged.Of(row).Analysis.Barrier.Changes, change => change.Facts[0] is { Fact: RowFact.ReferenceSpend, By: < 0 });
    }

    [Fact]
    public void A_held_customer_becomes_a_partner_by_the_cheapest_of_the_smallest_combinations()
    {
        var types = Of(Customers.HeldButUnhappy()).RelationshipType;

        Assert.Equal(
            [
                "with alternative suppliers at 3 instead of 0, the relationship type becomes transactional",
                "with planning horizon at 36 months instead of 12 months and satisfaction at 45.00 % instead of 20.00 %, the relationship type becomes partnership",
                "with alternative suppliers at 3 instead of 0, planning horizon at 36 months instead of 12 months and satisfaction at 45.00 % instead of 20.00 %, the relationship type becomes developing",
            ],
            types.Changes.Select(change => change.In(Language.English)), StringComparer.Ordinal);
        Assert.Equal("若合作规划期由 12 个月升至 36 个月，且满意度由 20.00% 升至 45.00%，则关系类型变为伙伴型", types.ChangeTo(RelationshipType.Partnership)!.In(Language.Chinese));
        Assert.Equal([10_000, 9_167, 19_167], types.Changes.Select(change => change.Cost!.Value.BasisPoints));
        Assert.Equal("Captive -> Partnership: horizon_months 12 -> 36, satisfaction 2000 -> 4500", types.Changes[1].ToString());
    }

    [Fact]
    public void Single_items_come_cheapest_first_and_each_in_its_own_unit()
    {
        var customer = Customers.Bound(new CustomerFacts("near")).WithEvidence(new RelationshipEvidence(
            alternatives: 1, satisfaction: Proportion.FromPercent(40), mutualBenefit: Proportion.FromPercent(50)));

        Assert.Equal(
            [
                "若专用投入由 300,000.00 降至 284,499.99，则关系类型变为发展型",
                "若满意度由 40.00% 降至 24.99%，则关系类型变为被锁定型",
                "若互利程度由 50.00% 降至 34.99%，则关系类型变为被锁定型",
                "若替代供应商数由 1 家升至 2 家，则关系类型变为发展型",
                "若订货规律由规律订货变为订货延迟，则关系类型变为被锁定型",
                "若专用投入由 300,000.00 降至 284,499.99，且满意度由 40.00% 降至 24.99%，则关系类型变为交易型",
            ],
            Of(customer).RelationshipType.Changes.Select(change => change.In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void The_best_question_of_a_held_customer_is_how_it_feels()
    {
        var analysis = Of(Customers.HeldAndNeverAsked());

        Assert.Equal(RelationshipType.Unknown, analysis.RelationshipType.Current);
        Assert.Equal("satisfaction", analysis.BestQuestion!.Question.Code);
        Assert.EndsWith(analysis.BestQuestion.In(Language.English), string.Join("|", analysis.In(Language.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_price_buyer_under_a_measure_of_the_callers_own_is_told_of_it()
    {
        var rules = RuleBook.Standard.With(TierPolicy.Standard.With(new TierBasis("miles")));
        var boundaries = new TierBoundaries(300m, 200m, 100m, rules.Tiers.Basis);

        var analysis = rules.WhatWouldChange(Customers.PriceBuyer().WithTierValue(150), Customers.AsOf, boundaries);
        var unknown = rules.WhatWouldChange(Customers.PriceBuyer(), Customers.AsOf, boundaries);

        Assert.Equal("with miles at 99.99 instead of 150.00, the tier becomes D", analysis.Tier.Changes[1].In(Language.English));
        Assert.Equal("若 miles 由 150.00 升至 200.00，则客户等级变为 B", analysis.Tier.Changes[0].In(Language.Chinese));
        Assert.Equal("miles? up to 99.99: D; 100.00 to 199.99: C; 200.00 to 299.99: B; from 300.00: A", unknown.Tier.Questions.Single().In(Language.English));
        Assert.Equal(["tier_value"], unknown.Tier.Missing.Select(fact => fact.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void Facts_are_analysed_as_their_row_is()
    {
        var row = Customers.LoyalPartner().ToRow(Customers.AsOf);

        Assert.Equal(row, Of(Customers.LoyalPartner()).Row);
        Assert.Equal(Judged.Of(row).Analysis.In(Language.Chinese), Of(Customers.LoyalPartner()).In(Language.Chinese), StringComparer.Ordinal);
        Assert.Equal(RuleBook.Standard.Assess(row, Boundaries), Of(Customers.LoyalPartner()).Assessment);
    }

    [Fact]
    public void An_answer_out_of_range_is_refused()
    {
        var question = Of(Customers.HeldAndNeverAsked()).BestQuestion!.Question;

        Refusal.Of<ArgumentOutOfRangeException>(() => question.Answer(Rows.Unknown, 10_001), "answer", "answer must be between 0 and 10,000, but was 10,001.");
        Refusal.Of<ArgumentOutOfRangeException>(() => question.In((Language)9), "language", "language must be a defined Language, but was 9.");
    }

    [Fact]
    public void Every_fact_and_decision_has_a_name_in_both_languages()
    {
        Assert.All(Enum.GetValues(typeof(RowFact)).Cast<RowFact>(), fact =>
        {
            Assert.Matches("^[a-z][a-z -]+$", Vocabulary.Of(fact, Language.English));
            Assert.Matches("^[\u4e00-\u9fff]+$", Vocabulary.Of(fact, Language.Chinese));
        });
        Assert.All(Enum.GetValues(typeof(ChangedDecision)).Cast<ChangedDecision>(), decision =>
        {
            Assert.Matches("^[a-z][a-z -]+$", Vocabulary.Of(decision, Language.English));
            Assert.Matches("^[\u4e00-\u9fff]+$", Vocabulary.Of(decision, Language.Chinese));
        });
    }

    /// <summary>The codes are the columns of the facts file, but for the spend, which follows from the years' values.</summary>
    [Fact]
    public void Every_fact_has_the_code_that_it_is_missed_by()
    {
        var codes = Enum.GetValues(typeof(RowFact)).Cast<RowFact>().Where(fact => fact != RowFact.None).Select(fact => FactLens.Of(fact).Code);

        Assert.Equal(["reference_spend"], codes.Except(MissingFact.Of(Rows.Unknown).Select(fact => fact.Code), StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static ChangeAnalysis Of(CustomerFacts facts) => RuleBook.Standard.WhatWouldChange(facts, Customers.AsOf, Boundaries);
}
