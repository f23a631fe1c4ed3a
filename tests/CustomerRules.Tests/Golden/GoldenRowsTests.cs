using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Golden;

/// <summary>A digest is worth as much as the rows under it: they reach every sentinel, every end of a range and every rule.</summary>
public class GoldenRowsTests
{
    private static readonly List<CustomerRow> Rows = GoldenRows.Take(20_000).ToList();

    [Fact]
    public void Every_row_is_valid() => Assert.DoesNotContain(Rows, row => !row.IsValid);

    [Theory]
    [InlineData(nameof(CustomerRow.TierValue), -1)]
    [InlineData(nameof(CustomerRow.Value), -1)]
    [InlineData(nameof(CustomerRow.Contribution), -1)]
    [InlineData(nameof(CustomerRow.ReferenceSpend), 0)]
    [InlineData(nameof(CustomerRow.Investment), 0)]
    [InlineData(nameof(CustomerRow.OneOffCost), 0)]
    [InlineData(nameof(CustomerRow.LossIfItFails), 0)]
    public void An_amount_is_unknown_nothing_and_at_the_ends(string field, int sign) =>
        Reaches(field, CustomerRow.UnknownAmount, 0, sign * MoneyScale.MaxMinorUnits, MoneyScale.MaxMinorUnits);

    [Theory]
    [InlineData(nameof(CustomerRow.FirstOrder))]
    [InlineData(nameof(CustomerRow.LastOrder))]
    [InlineData(nameof(CustomerRow.LastContact))]
    [InlineData(nameof(CustomerRow.PreviousTierSince))]
    [InlineData(nameof(CustomerRow.OverrideExpires))]
    [InlineData(nameof(CustomerRow.OverrideSet))]
    public void A_date_is_unknown_and_at_the_ends(string field) => Reaches(field, CustomerRow.UnknownDate, DayNumber.Min, DayNumber.Max);

    [Theory]
    [InlineData(nameof(CustomerRow.Probability), Proportion.MaxBasisPoints)]
    [InlineData(nameof(CustomerRow.Criticality), Proportion.MaxBasisPoints)]
    [InlineData(nameof(CustomerRow.ShareOfWallet), Proportion.MaxBasisPoints)]
    [InlineData(nameof(CustomerRow.CategoryShare), Proportion.MaxBasisPoints)]
    [InlineData(nameof(CustomerRow.Satisfaction), Proportion.MaxBasisPoints)]
    [InlineData(nameof(CustomerRow.MutualBenefit), Proportion.MaxBasisPoints)]
    [InlineData(nameof(CustomerRow.PriceLed), Proportion.MaxBasisPoints)]
    [InlineData(nameof(CustomerRow.Alternatives), RelationshipEvidence.MaxAlternatives)]
    [InlineData(nameof(CustomerRow.HorizonMonths), RelationshipEvidence.MaxHorizonMonths)]
    [InlineData(nameof(CustomerRow.JudgesFuture), 1)]
    [InlineData(nameof(CustomerRow.Influential), 1)]
    [InlineData(nameof(CustomerRow.OpenMatters), 1)]
    public void A_share_a_count_and_an_answer_is_unknown_and_at_the_ends(string field, int max) => Reaches(field, -1, 0, max);

    [Fact]
    public void The_date_of_assessment_and_growth_are_at_their_ends()
    {
        Reaches(nameof(CustomerRow.AsOf), DayNumber.Min, DayNumber.Max);
        Reaches(nameof(CustomerRow.Growth), CustomerRow.UnknownRatio, -Ratio.MaxBasisPoints, Ratio.MaxBasisPoints);
    }

    [Fact]
    public void Every_pattern_tier_and_type_comes_up()
    {
        Reaches(nameof(CustomerRow.TradePattern), Enumerable.Range(0, (int)TradePattern.Silent + 1).Select(value => (long)value).ToArray());
        Reaches(nameof(CustomerRow.PreviousTier), Enumerable.Range(0, (int)CustomerTier.D + 1).Select(value => (long)value).ToArray());
        Reaches(nameof(CustomerRow.OverrideTier), Enumerable.Range(0, (int)CustomerTier.D + 1).Select(value => (long)value).ToArray());
        Reaches(nameof(CustomerRow.PreviousType), Enumerable.Range(0, (int)RelationshipType.Partnership + 1).Select(value => (long)value).ToArray());
    }

    [Fact]
    public void Every_reason_is_given_at_least_ten_times()
    {
        var given = GoldenDigest.Assessments(20_000).Select(assessment => assessment.Reasons).ToList();

        // These rows are valid.
        Assert.All(ReasonCatalog.All.Where(reason => reason != RowReasons.RowInvalid), reason => Assert.True(given.Count(reasons => (reasons & reason) != RowReasons.None) >= 10, reason.ToString()));
    }

    [Fact]
    public void Every_kind_of_movement_and_every_reason_of_one_comes_at_least_ten_times()
    {
        var movements = GoldenDigest.Movements(20_000).ToList();

        Assert.All(
            Enum.GetValues(typeof(TierMovementKind)).Cast<TierMovementKind>(),
            kind => Assert.True(movements.Count(movement => movement.Kind == kind) >= 10, kind.ToString()));
        Assert.All(
            Enum.GetValues(typeof(TierMovementReasons)).Cast<TierMovementReasons>().Where(reason => reason != TierMovementReasons.None),
            reason => Assert.True(movements.Count(movement => (movement.Reasons & reason) != TierMovementReasons.None) >= 10, reason.ToString()));
    }

    private static void Reaches(string field, params long[] values)
    {
        var property = typeof(CustomerRow).GetProperty(field)!;
        var drawn = new HashSet<long>(Rows.Select(row => Convert.ToInt64(property.GetValue(row), System.Globalization.CultureInfo.InvariantCulture)));

        Assert.All(values, value => Assert.Contains(value, drawn));
    }
}
