using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Bulk;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Bulk;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Where kernels divide by estimates: both sides of every quotient, against numbers without an end.</summary>
public class BulkLawsOfDivision
{
    private const long Most = MoneyScale.MaxMinorUnits;

    private static readonly LocalDate AsOf = new(2026, 7, 1);

    public static IEnumerable<object[]> PartsThatCountInFull => new[] { 1, 2, 3, 7, 9, 36, 97, 1_000, 3_333, 4_999, 5_000, 5_001, 9_946, 9_973, 9_988, 9_999, 10_000 }.Select(full => new object[] { full });

    public static IEnumerable<object[]> RatiosThatCountInFull =>
        new[] { 1, 3, 9_999, 10_000, 10_001, 20_011, 77_777, 131_071, 131_072, 524_287, 999_983, 999_999, 1_000_000 }.Select(full => new object[] { full });

    /// <summary>A sum of weight x q + r is q after the division, for every weight, every q, and r of 0 and one less than the weight.</summary>
    [Fact]
    public void A_score_is_the_floor_of_the_quotient_on_both_sides()
    {
        var value = Enumerable.Range(0, 10_000).Select(q => (short)q).ToArray();
        var next = Array.ConvertAll(value, q => (short)(q + 1));
        for (var weight = 1; weight <= 100; weight++)
        {
            foreach (var rest in new[] { 0, weight - 1 }.Distinct())
            {
                var weights = new EvidenceWeights(100 - weight, 0, weight - rest, rest, 0, weight - rest, rest, 0, 0, 100 - weight);
                var policy = new RelationshipPolicy(weights, new EvidenceScale(categoryShareFullAt: Proportion.Full), minimumCoverage: Proportion.FromBasisPoints(1));
                var facts = new CustomerColumns(value.Length).WithShareOfWallet(value).WithCategoryShare(next).WithSatisfaction(value).WithMutualBenefit(next);
                foreach (var assess in Assessors(RuleBook.Standard.With(policy)))
                {
                    var (bond, commitment) = (new short[value.Length], new short[value.Length]);
                    assess(facts, new AssessmentColumns(value.Length).WithBond(bond).WithCommitment(commitment));
                    Assert.Equal(value, bond);
                    Assert.Equal(value, commitment);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(PartsThatCountInFull))]
    public void A_share_is_a_part_of_the_one_that_counts_in_full(int full)
    {
        var shares = Enumerable.Range(0, 10_001).Select(share => (short)share).ToArray();
        var policy = new RelationshipPolicy(new EvidenceWeights(0, 0, 0, 100), new EvidenceScale(categoryShareFullAt: Proportion.FromBasisPoints(full)));
        foreach (var assess in Assessors(RuleBook.Standard.With(policy)))
        {
            var (points, bond) = (new int[shares.Length], new short[shares.Length]);
            assess(
                new CustomerColumns(shares.Length).WithCategoryShare(shares),
                new AssessmentColumns(shares.Length).WithContribution(EvidenceItem.CategoryShare, points).WithBond(bond));
            Assert.Equal(shares.Select(share => 100 * PartOf(share, full)), points);
            Assert.Equal(shares.Select(share => (short)PartOf(share, full)), bond);
        }
    }

    [Fact]
    public void So_are_months_for_every_horizon()
    {
        var months = Enumerable.Range(0, 1_201).Select(month => (short)month).ToArray();
        for (var full = 1; full <= 1_200; full += full < 100 ? 1 : 13)
        {
            var policy = new RelationshipPolicy(new EvidenceWeights(horizon: 100, satisfaction: 0, mutualBenefit: 0, judgesFuture: 0, priceLed: 0, tradePattern: 0), new EvidenceScale(horizonFullAtMonths: full));
            foreach (var assess in Assessors(RuleBook.Standard.With(policy)))
            {
                var (points, commitment) = (new int[months.Length], new short[months.Length]);
                assess(
                    new CustomerColumns(months.Length).WithHorizonMonths(months),
                    new AssessmentColumns(months.Length).WithContribution(EvidenceItem.Horizon, points).WithCommitment(commitment));
                Assert.Equal(months.Select(month => 100 * PartOf(month, full)), points);
                Assert.Equal(months.Select(month => (short)PartOf(month, full)), commitment);
            }
        }
    }

    [Theory]
    [MemberData(nameof(RatiosThatCountInFull))]
    public void So_is_a_lock_in_ratio_on_both_sides_of_every_quotient(int full)
    {
        var ratios = Enumerable.Range(0, 10_001).SelectMany(k => Beside(k, full)).ToArray();
        var policy = new RelationshipPolicy(new EvidenceWeights(100, 0, 0, 0), new EvidenceScale(Ratio.FromBasisPoints(full)));
        foreach (var assess in Assessors(RuleBook.Standard.With(policy)))
        {
            var (points, lockIn, bond) = (new int[ratios.Length], new int[ratios.Length], new short[ratios.Length]);
            assess(
                new CustomerColumns(ratios.Length).WithReferenceSpend(Filled(ratios.Length, 10_000)).WithInvestment(Array.ConvertAll(ratios, ratio => (long)ratio)),
                new AssessmentColumns(ratios.Length).WithContribution(EvidenceItem.LockIn, points).WithLockIn(lockIn).WithBond(bond));
            Assert.Equal(ratios, lockIn);
            Assert.Equal(ratios.Select(ratio => 100 * PartOf(ratio, full)), points);
            Assert.Equal(ratios.Select(ratio => (short)PartOf(ratio, full)), bond);
        }
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(1, 0)]
    [InlineData(3, 10)]
    [InlineData(7, 3)]
    [InlineData(30, 0)]
    [InlineData(29, 1)]
    public void So_is_the_discount_that_breaks_even(int years, int percent)
    {
        var policy = new SwitchingCostPolicy(horizonYears: years, discountRate: Proportion.FromPercent(percent));
        var ratios = Enumerable.Range(0, 10_001).SelectMany(k => Beside(k, policy.AnnuityBasisPoints)).ToArray();
        foreach (var assess in Assessors(RuleBook.Standard.With(policy)))
        {
            var discounts = new short[ratios.Length];
            assess(
                new CustomerColumns(ratios.Length).WithReferenceSpend(Filled(ratios.Length, 10_000)).WithInvestment(Array.ConvertAll(ratios, ratio => (long)ratio)),
                new AssessmentColumns(ratios.Length).WithBreakEvenDiscount(discounts));
            Assert.Equal(ratios.Select(ratio => (short)PartOf(ratio, policy.AnnuityBasisPoints)), discounts);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3_333)]
    [InlineData(5_000)]
    [InlineData(9_999)]
    [InlineData(10_000)]
    public void The_risk_is_exact_on_both_sides_up_to_the_greatest_loss(int riskAversion)
    {
        var rows = Risks(riskAversion).ToArray();
        foreach (var assess in Assessors(RuleBook.Standard.With(new SwitchingCostPolicy(Proportion.FromBasisPoints(riskAversion)))))
        {
            var totals = new long[rows.Length];
            assess(FactColumn.Fill(rows), new AssessmentColumns(rows.Length).WithSwitchingCost(totals));
            Assert.Equal(rows.Select(row => (long)(row.LossIfItFails * Weight(row, riskAversion) / 100_000_000)), totals);
        }
    }

    [Fact]
    public void The_lock_in_ratio_is_exact_on_both_sides_up_to_the_greatest_cost()
    {
        var rows = LockIns().ToArray();
        foreach (var assess in Assessors(RuleBook.Standard))
        {
            var ratios = new int[rows.Length];
            assess(FactColumn.Fill(rows), new AssessmentColumns(rows.Length).WithLockIn(ratios));
            Assert.Equal(rows.Select(row => (int)BigInteger.Min(1_000_000, ((BigInteger)row.Investment + row.OneOffCost + row.LossIfItFails) * 10_000 / row.ReferenceSpend)), ratios);
        }
    }

    /// <summary>Green exactly from the line on: contribution x 10,000 and value x line on both sides of each other, up to the greatest amounts.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(3_333)]
    [InlineData(9_999)]
    [InlineData(10_000)]
    public void A_margin_is_green_on_one_side_of_the_line_alone(int line)
    {
        var rows = Margins(line).ToArray();
        foreach (var assess in Assessors(RuleBook.Standard.With(new ProfitabilityPolicy(Proportion.FromBasisPoints(line)))))
        {
            var flags = new ProfitabilityFlag[rows.Length];
            assess(FactColumn.Fill(rows), new AssessmentColumns(rows.Length).WithProfitabilityFlag(flags));
            Assert.Equal(
                rows.Select(row => row.Contribution * (BigInteger)10_000 >= row.Value * (BigInteger)line ? ProfitabilityFlag.Green : ProfitabilityFlag.Amber).ToList(),
                flags.ToList());
        }
    }

    /// <summary>Contributions above 0 at, just below and just above the line's share of the value.</summary>
    private static IEnumerable<CustomerRow> Margins(int line)
    {
        var draw = new Draw(13);
        for (var i = 0; i < 20_000; i++)
        {
            var value = draw.Chance(1, 8) ? draw.Pick([1L, Most - 1, Most]) : draw.Long(1, draw.Pick([100_000L, 1_000_000_000_000L, Most]));
            var least = (long)(((value * (BigInteger)line) + 9_999) / 10_000);
            yield return Rows.Unknown with { Value = value, Contribution = Math.Min(Most, Math.Max(1, least + draw.Int(-1, 1))) };
        }
    }

    private static IEnumerable<CustomerRow> Risks(int riskAversion)
    {
        var draw = new Draw(11);
        for (var i = 0; i < 20_000; i++)
        {
            var row = Rows.Unknown with { Probability = Share(), Criticality = Share() };
            var weight = Weight(row, riskAversion);
            var loss = draw.Int(0, 4) == 0 || weight.IsZero
                ? draw.Pick([0L, 1L, Most - 1, Most])
                : (long)BigInteger.Min(Most, ((draw.Long(0, (long)(Most * weight / 100_000_000)) * (BigInteger)100_000_000) + weight - 1) / weight);
            yield return row with { LossIfItFails = Math.Max(0, loss - draw.Int(0, 1)) };
        }

        short Share() => (short)(draw.Chance(1, 4) ? draw.Pick([0, 1, 9_999, 10_000]) : draw.Int(0, 10_000));
    }

    /// <summary>Totals just at and just below a ratio of the spend, in three parts up to the greatest; ratios up to and beyond the greatest.</summary>
    private static IEnumerable<CustomerRow> LockIns()
    {
        var draw = new Draw(12);
        for (var i = 0; i < 60_000; i++)
        {
            var spend = draw.Chance(1, 8) ? draw.Pick([1L, 2L, Most - 1, Most]) : draw.Long(1, draw.Pick([100L, 1_000_000L, 1_000_000_000_000L, Most]));
            var ratio = draw.Chance(1, 4) ? draw.Int(999_990, 1_000_010) : draw.Int(0, draw.Pick([100, 40_000, 1_000_000]));
            var total = (long)BigInteger.Min(3 * Most, (((BigInteger)spend * ratio) + 9_999) / 10_000) - draw.Int(0, 1);
            total = draw.Chance(1, 50) ? 3 * Most : Math.Max(0, total);
            var first = Math.Min(total, Most);
            var second = Math.Min(total - first, Most);
            yield return Rows.Unknown with
            {
                ReferenceSpend = spend,
                Investment = first,
                OneOffCost = second,
                LossIfItFails = total - first - second,
                Probability = 10_000,
                Criticality = 0,
            };
        }
    }

    private static BigInteger Weight(CustomerRow row, int riskAversion) => row.Probability * (BigInteger)(10_000 + (riskAversion * row.Criticality / 10_000));

    private static int PartOf(int value, int full) => Math.Min(10_000, (int)((long)value * 10_000 / full));

    /// <summary>The least ratio that is k basis points of the one in full, and the one before it.</summary>
    private static IEnumerable<int> Beside(int k, int full)
    {
        var least = (int)((((long)k * full) + 9_999) / 10_000);
        return new[] { least - 1, least }.Where(ratio => ratio is >= 0 and <= Ratio.MaxBasisPoints);
    }

    private static long[] Filled(int rows, long value) => Enumerable.Repeat(value, rows).ToArray();

    private static IEnumerable<Action<CustomerColumns, AssessmentColumns>> Assessors(RuleBook rules) => BulkKernels.Fast.Select(
        kernel => (Action<CustomerColumns, AssessmentColumns>)((facts, answers) => new BulkAssessor(rules, new(3, 2, 1), AsOf).Assess(facts, answers, new(1, kernel))));
}
