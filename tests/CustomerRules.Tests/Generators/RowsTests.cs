using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Laws;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The generator's own range: valid rows only, and every sentinel, range end and threshold among them.</summary>
public class RowsTests
{
    private const long Most = MoneyScale.MaxMinorUnits;

    private static readonly Lazy<List<CustomerRow>> Drawn = new(() =>
    {
        var rows = new List<CustomerRow>();
        Law.Check(Prop.ForAll(Arb.From(Rows.Any), (CustomerRow row) => rows.Add(row)), 3_000, new LawSeed(1, 3), "draw");
        return rows;
    });

    [Fact]
    public void Every_row_is_valid() => Assert.All(Drawn.Value, row => Assert.Null(row.Problem));

    [Fact]
    public void Every_scale_and_both_ends_of_dates_come()
    {
        Covers(row => row.Scale.Decimals, 0, 1, 2, 3, 4);
        Covers(row => row.AsOf, DayNumber.Min, 0, DayNumber.Max);
    }

    [Fact]
    public void Amounts_come_unknown_zero_and_at_both_ends()
    {
        Covers(row => row.TierValue, CustomerRow.UnknownAmount, -Most, -1, 0, 1, Most);
        Covers(row => row.Value, CustomerRow.UnknownAmount, -Most, -1, 0, 1, Most);
        Covers(row => row.Contribution, CustomerRow.UnknownAmount, -Most, -1, 0, 1, Most);
        Covers(row => row.ReferenceSpend, CustomerRow.UnknownAmount, 0, 1, Most);
        Covers(row => row.Investment, CustomerRow.UnknownAmount, 0, 1, Most);
        Covers(row => row.OneOffCost, CustomerRow.UnknownAmount, 0, 1, Most);
        Covers(row => row.LossIfItFails, CustomerRow.UnknownAmount, 0, 1, Most);
        Covers(row => row.Growth, CustomerRow.UnknownRatio, -1_000_000, 0, 2_999, 3_000, 1_000_000);
    }

    [Fact]
    public void Shares_counts_and_answers_come_unknown_and_at_their_ends_and_thresholds()
    {
        var shares = new Func<CustomerRow, short>[]
        {
            row => row.Probability, row => row.Criticality, row => row.ShareOfWallet, row => row.CategoryShare,
            row => row.Satisfaction, row => row.MutualBenefit, row => row.PriceLed,
        };
        Assert.All(shares, share => Covers<short>(share, -1, 0, 1, 4_999, 5_000, 5_001, 9_999, 10_000));
        Covers(row => row.Alternatives, -1, 0, 1, 2, 3, RelationshipEvidence.MaxAlternatives);
        Covers(row => row.HorizonMonths, -1, 0, 35, 36, 37, RelationshipEvidence.MaxHorizonMonths);
        Covers(row => row.JudgesFuture, -1, 0, 1);
        Covers(row => row.Influential, -1, 0, 1);
    }

    [Fact]
    public void Every_pattern_tier_and_type_comes()
    {
        Covers(row => row.TradePattern, Enum.GetValues(typeof(TradePattern)).Cast<TradePattern>().ToArray());
        Covers(row => row.PreviousTier, Enum.GetValues(typeof(CustomerTier)).Cast<CustomerTier>().ToArray());
        Covers(row => row.PreviousType, Enum.GetValues(typeof(RelationshipType)).Cast<RelationshipType>().ToArray());
    }

    [Fact]
    public void Dates_come_unknown_at_both_ends_and_on_both_sides_of_the_days_that_rules_turn_on()
    {
        var dates = new Func<CustomerRow, int>[] { row => row.FirstOrder, row => row.LastOrder, row => row.LastContact, row => row.PreviousTierSince };
        Assert.All(dates, date =>
        {
            Covers(date, CustomerRow.UnknownDate, DayNumber.Min, DayNumber.Max);
            Covers(row => date(row) == CustomerRow.UnknownDate ? int.MaxValue : row.AsOf - date(row), -1, 0, 1, 30, 31, 60, 90, 119, 120, 121, 179, 180, 181);
        });
    }

    [Fact]
    public void Every_barrier_and_completeness_comes_and_rows_that_know_only_orders()
    {
        Covers(row => SwitchingCostPolicy.Standard.Assess(row).Barrier, Enum.GetValues(typeof(SwitchingBarrier)).Cast<SwitchingBarrier>().ToArray());
        Covers(row => SwitchingCostPolicy.Standard.Assess(row).Completeness, Completeness.Unknown, Completeness.Partial, Completeness.Complete);
        Covers(row => SwitchingCostPolicy.Standard.Assess(row).LockIn?.BasisPoints, 999, 1_000, 4_999, 5_000, 14_999, 15_000, 1_000_000);
        Assert.InRange(Drawn.Value.Count(row => row == Rows.Unknown with
        {
            AsOf = row.AsOf,
            Scale = row.Scale,
            Value = row.Value,
            TierValue = row.TierValue,
            ReferenceSpend = row.ReferenceSpend,
            Contribution = row.Contribution,
            Growth = row.Growth,
            FirstOrder = row.FirstOrder,
            LastOrder = row.LastOrder,
            TradePattern = row.TradePattern,
        }), 200, 450);
    }

    private static void Covers<T>(Func<CustomerRow, T> field, params T[] values) =>
        Assert.Empty(values.Except(Drawn.Value.Select(field)));
}
