using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Bulk;
using CustomerRules.FollowUps;
using CustomerRules.Internal;
using CustomerRules.Relationships;
using CustomerRules.Tests.Bulk;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>The tables of contacts hold what the scalar rule says of every tier, relationship type and day.</summary>
public class BulkLawsOfContacts
{
    private static readonly RelationshipType[] Types = (RelationshipType[])Enum.GetValues(typeof(RelationshipType));
    private static readonly long[] Values = [CustomerRow.UnknownAmount, 300, 200, 100, 1];

    private static readonly Gen<(FollowUpPolicy Policy, int AsOf)> Cases =
        from asOf in RowFields.AsOf
        from policy in RuleBooks.FollowUps(asOf)
        select (policy, asOf);

    [Fact]
    public void Every_day_counts_as_the_scalar_rule_says() => Law.Holds(Cases, x => MustHold(x.Policy, x.AsOf), runs: Effort.Of(12));

    [Theory]
    [InlineData(DayNumber.Min)]
    [InlineData(DayNumber.Min + 40)]
    [InlineData(DayNumber.Max - 40)]
    [InlineData(DayNumber.Max)]
    public void So_it_is_at_both_ends_of_the_range(int asOf) => MustHold(FollowUpPolicy.Standard, asOf);

    private static void MustHold(FollowUpPolicy policy, int asOf)
    {
        var rules = RuleBook.Standard.With(policy);
        TierBoundaries boundaries = new(3, 2, 1);
        var rows = (
            from day in Days(policy, asOf)
            from value in Values
            from type in Types
            select Of(type) with { AsOf = asOf, TierValue = value, LastContact = day % 2 == 0 ? day : CustomerRow.UnknownDate, LastOrder = day }).ToArray();
        var right = new Answers(rows.Length, IsNoContact);
        BulkAssessor assessor = new(rules, boundaries, DayNumber.ToDate(asOf));
        assessor.Assess(FactColumn.Fill(rows), right.Columns, new(1, BulkKernel.Scalar));
        foreach (var kernel in BulkKernels.Fast)
        {
            var answers = new Answers(rows.Length, IsNoContact);
            assessor.Assess(FactColumn.Fill(rows), answers.Columns, new(1, kernel));
            answers.MustBe(right, row => FormattableString.Invariant($"{kernel}, {policy.Calendar}, as of {asOf}: day {rows[row].LastOrder}, value {rows[row].TierValue}, {Types[row % Types.Length]}"));
        }
    }

    /// <summary>All days around the date of assessment, and those so long before it that a contact is just due.</summary>
    private static IEnumerable<int> Days(FollowUpPolicy policy, int asOf) => (
        from tier in new[] { CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D }
        from type in Types
        let interval = policy.Cadence.For(tier, type)
        where interval is not null
        from first in new[] { asOf - interval!.IdealDays, asOf - interval!.MaximumDays }
        from day in Enumerable.Range(first - 110, 140)
        select day)
        .Concat(Enumerable.Range(asOf - 120, 200))
        .Concat([DayNumber.Min, DayNumber.Min + 1, DayNumber.Max - 1, DayNumber.Max])
        .Where(day => day is >= DayNumber.Min and <= DayNumber.Max)
        .Distinct();

    /// <summary>A row of a relationship type by the standard policy.</summary>
    private static CustomerRow Of(RelationshipType type)
    {
        var high = type is RelationshipType.Captive or RelationshipType.Partnership;
        var willing = type is RelationshipType.Developing or RelationshipType.Partnership;
        return type == RelationshipType.Unknown
            ? Rows.Unknown
            : Rows.Unknown with
            {
                Alternatives = (short)(high ? 0 : 9),
                ShareOfWallet = (short)(high ? 10_000 : 0),
                Satisfaction = (short)(willing ? 10_000 : 0),
                MutualBenefit = (short)(willing ? 10_000 : 0),
            };
    }

    private static bool IsNoContact(string column) => column is not (nameof(AssessmentColumns.NextContact) or nameof(AssessmentColumns.LatestContact)
        or nameof(AssessmentColumns.Reasons) or nameof(AssessmentColumns.Relationship) or nameof(AssessmentColumns.Tier));
}
