using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Bulk;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The rows of bulk tests reach what those tests are about.</summary>
public class TurningRowsTests
{
    private static readonly BulkCase Case = BulkCase.Standard(20_000, seed: 4);

    [Fact]
    public void Every_row_is_valid_unless_some_are_to_be_broken()
    {
        Assert.All(Case.Rows, row => Assert.Null(row.Problem));
        Assert.InRange(BulkCase.Standard(2_000, breakOneIn: 10).Rows.Count(row => !row.IsValid), 150, 250);
        Assert.All(BulkCase.Standard(300, breakOneIn: 1).Rows, row => Assert.False(row.IsValid));
    }

    [Fact]
    public void The_same_seed_gives_the_same_rows_and_another_others()
    {
        Assert.Equal(BulkCase.Standard(50, seed: 4).Rows, Case.Rows.Take(50));
        Assert.NotEqual(BulkCase.Standard(50, seed: 5).Rows, Case.Rows.Take(50));
    }

    [Fact]
    public void Every_reason_of_a_valid_row_is_given_often()
    {
        var given = Case.Rows.Select(row => Case.Rules.Assess(row, Case.Boundaries).Reasons).ToList();

        Assert.All(
            ReasonCatalog.All.Where(reason => reason != RowReasons.RowInvalid),
            reason => Assert.True(given.Count(reasons => (reasons & reason) != RowReasons.None) >= 100, reason.ToString()));
    }

    [Fact]
    public void Both_sides_of_what_rules_compare_with_come_often()
    {
        Reach(row => row.TierValue, 999_999, 1_000_000, 1_000_001, 99_999, 100_000, 9_999, 10_000, -1, 0, 1, MoneyScale.MaxMinorUnits, -MoneyScale.MaxMinorUnits, CustomerRow.UnknownAmount);
        Reach(row => Case.Rules.Assess(row, Case.Boundaries).SwitchingCost.LockIn?.BasisPoints ?? -1, -1, 0, 1, 999, 1_000, 4_999, 5_000, 14_999, 15_000, 999_999, 1_000_000);
        Reach(row => row.AsOf - (long)row.FirstOrder, 179, 180, 181);
        Reach(row => row.AsOf - (long)row.LastContact, 0, -1, 1, 29, 30, 31, 44, 45, 46, 59, 60, 61, 89, 90, 91, 119, 120, 121, 179, 180, 181);
        Reach(row => Case.Rules.Assess(row, Case.Boundaries).Relationship.Bond.Score?.BasisPoints ?? -1, -1, 4_499, 4_500, 4_999, 5_000, 5_499, 5_500);
        Reach(row => Case.Rules.Assess(row, Case.Boundaries).Relationship.Commitment.Score?.BasisPoints ?? -1, 4_499, 4_500, 4_999, 5_000, 5_499, 5_500);
        Reach(row => row.HorizonMonths, -1, 0, 35, 36, 37, 1_200);
        Reach(row => row.CategoryShare, -1, 0, 4_999, 5_000, 5_001, 10_000);
    }

    [Fact]
    public void Every_field_can_be_broken_and_every_column_is_listed()
    {
        var fields = typeof(CustomerRow).GetProperties().Where(field => field.CanWrite).Select(field => field.Name)
            .Except([nameof(CustomerRow.Scale), nameof(CustomerRow.AsOf)], StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToList();

        Assert.Equal(fields, BrokenField.All.Select(broken => broken.Name).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(fields, FactColumn.All.Select(column => column.Name).OrderBy(name => name, StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(26, AnswerColumn.All.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(BrokenField.All, broken => Assert.StartsWith(broken.Name + " ", broken.Break(Case.Rows[0]).Problem, StringComparison.Ordinal));
    }

    private static void Reach(Func<CustomerRow, long> value, params long[] values)
    {
        var seen = new HashSet<long>(Case.Rows.Select(value));
        Assert.All(values, one => Assert.Contains(one, seen));
    }
}
