using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Bulk;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Tests.Bulk;

/// <summary>A summary as lines of text, from the summary itself or added up by hand.</summary>
internal static class Summaries
{
    private static readonly CustomerTier[] Tiers = (CustomerTier[])Enum.GetValues(typeof(CustomerTier));
    private static readonly RelationshipType[] Types = (RelationshipType[])Enum.GetValues(typeof(RelationshipType));
    private static readonly TradePattern[] Patterns = (TradePattern[])Enum.GetValues(typeof(TradePattern));

    public static IReadOnlyList<string> Lines(this BulkSummary summary) =>
    [
        FormattableString.Invariant($"{summary.Rows} rows, {summary.InvalidRows} invalid"),
        "all: " + Line(summary.Judged),
        .. Tiers.Select(tier => "tier " + tier + ": " + Line(summary.Of(tier))),
        .. Types.Select(type => "type " + type + ": " + Line(summary.Of(type))),
        .. Patterns.Select(pattern => "pattern " + pattern + ": " + Line(summary.Of(pattern))),
    ];

    /// <summary>Added up row by row from what the front door says, in numbers without an end.</summary>
    public static IReadOnlyList<string> ByHand(RuleBook rules, TierBoundaries boundaries, IReadOnlyCollection<CustomerRow> rows)
    {
        var judged = rows.Where(row => row.IsValid).Select(row => (Row: row, Answer: rules.Assess(row, boundaries))).ToList();
        return
        [
            FormattableString.Invariant($"{rows.Count} rows, {rows.Count - judged.Count} invalid"),
            "all: " + Of(_ => true),
            .. Tiers.Select(tier => "tier " + tier + ": " + Of(one => one.Answer.Tier == tier)),
            .. Types.Select(type => "type " + type + ": " + Of(one => one.Answer.Relationship.Type == type)),
            .. Patterns.Select(pattern => "pattern " + pattern + ": " + Of(one => one.Row.TradePattern == pattern)),
        ];

        string Of(Func<(CustomerRow Row, RowAssessment Answer), bool> isIn)
        {
            var group = judged.Where(isIn).ToList();
            var values = group.Select(one => one.Row.TierValue).Where(value => value != CustomerRow.UnknownAmount).ToList();
            var costs = group.Where(one => one.Answer.SwitchingCost.Completeness != Completeness.Unknown).Select(one => one.Answer.SwitchingCost.TotalMinorUnits);
            return Text(group.Count, Sum(values), Sum(values.Where(value => value > 0)), Sum(costs));
        }

        string Text(long customers, BigInteger values, BigInteger positive, BigInteger costs) =>
            FormattableString.Invariant($"{customers} customers, {Amount(values)}, {Amount(positive)}, {Amount(costs)}");

        string Amount(BigInteger minorUnits) => Normal((decimal)minorUnits / rules.Scale.MinorUnitsPerUnit);
    }

    private static BigInteger Sum(IEnumerable<long> numbers) => numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number);

    private static string Line(BulkGroup group) => FormattableString.Invariant(
        $"{group.Customers} customers, {Normal(group.TierValue)}, {Normal(group.PositiveTierValue)}, {Normal(group.SwitchingCost)}");

    private static string Normal(decimal amount) => amount.ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture);
}
