using System;
using System.Linq;
using CustomerRules.Bulk;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Golden;
using CustomerRules.Tests.Laws;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Bulk;

/// <summary>Any row of columns gives back what the front door says of it.</summary>
public class ExplainTests
{
    [Fact]
    public void A_row_of_columns_is_the_row_that_filled_them() => Law.Holds(
        BulkCase.Any, x =>
        {
            var facts = FactColumn.Fill(x.Rows);
            for (var row = 0; row < x.Rows.Length; row++)
                Assert.Equal(x.Rows[row], facts.RowAt(row, DayNumber.ToDate(x.Rows[row].AsOf), x.Rules.Scale));
        },
        runs: 30);

    [Fact]
    public void A_row_is_explained_as_the_front_door_explains_it() => Law.Holds(
        BulkCase.Of(Gen.Constant(4)), x =>
        {
            var facts = FactColumn.Fill(x.Rows);
            foreach (var row in Enumerable.Range(0, 4).Where(row => x.Rows[row].IsValid))
            {
                MustSay(x.Rules.Explain(x.Rows[row], x.Boundaries), x.Assessor.Explain(facts, row));
                Assert.Equal(x.Rules.Assess(x.Rows[row], x.Boundaries), x.Assessor.AssessRow(facts, row));
            }
        },
        runs: 60);

    [Fact]
    public void So_is_a_customer_of_whom_the_facts_are_known()
    {
        var cards = GoldenCustomers.All.Select(customer => customer.Facts).ToList();
        var facts = FactColumn.Fill(cards.Select(card => card.ToRow(Customers.AsOf)).ToList());
        var assessor = new BulkAssessor(RuleBook.Standard, GoldenCustomers.Boundaries, Customers.AsOf);

        for (var row = 0; row < cards.Count; row++)
            MustSay(RuleBook.Standard.Explain(cards[row], Customers.AsOf, GoldenCustomers.Boundaries), assessor.Explain(facts, row));
    }

    [Fact]
    public void An_invalid_row_is_refused_by_its_field_value_and_bounds()
    {
        var valid = BulkCase.Standard(1);
        foreach (var broken in BrokenField.All)
        {
            var row = broken.Break(valid.Rows[0]);
            var facts = FactColumn.Fill([row]);

            Assert.StartsWith(broken.Name + " must be between ", row.Problem, StringComparison.Ordinal);
            Assert.EndsWith(", but was " + broken.Value + ".", row.Problem, StringComparison.Ordinal);
            Refusal.Of<ArgumentException>(() => valid.Assessor.Explain(facts, 0), "row", row.Problem!);
            Refusal.Of<ArgumentException>(() => valid.Assessor.AssessRow(facts, 0), "row", row.Problem!);
        }
    }

    [Theory]
    [InlineData(-1, 1_000, "index must be between 0 and 999, but was -1.")]
    [InlineData(1_000, 1_000, "index must be between 0 and 999, but was 1,000.")]
    [InlineData(0, 0, "index must be that of a row, of which there are none, but was 0.")]
    public void A_row_that_is_not_there_is_refused(int index, int rows, string sentence)
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => BulkCase.Standard(0).Assessor.Explain(new(rows), index), "index", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => new CustomerColumns(rows).RowAt(index, Customers.AsOf, default), "index", sentence);
    }

    private static void MustSay(Explanation expected, Explanation actual)
    {
        Assert.Equal(expected.Assessment, actual.Assessment);
        Assert.Equal(expected.Codes, actual.Codes, StringComparer.Ordinal);
        Assert.Equal(expected.In(Language.English), actual.In(Language.English), StringComparer.Ordinal);
        Assert.Equal(expected.In(Language.Chinese), actual.In(Language.Chinese), StringComparer.Ordinal);
        Assert.Equal(expected.Contributions, actual.Contributions);
        Assert.Equal(expected.MissingFacts, actual.MissingFacts);
        Assert.Equal(expected.Actions, actual.Actions);
        Assert.Equal(expected.ActionsNow.Select(now => now.ToString()), actual.ActionsNow.Select(now => now.ToString()), StringComparer.Ordinal);
        Assert.Equal(expected.Provenance.ToString(), actual.Provenance.ToString());
    }
}
