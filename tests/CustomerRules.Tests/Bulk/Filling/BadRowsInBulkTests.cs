using System.Linq;
using CustomerRules.Bulk;
using CustomerRules.Bulk.Filling;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Bulk.Filling;

/// <summary>A bad value ends in one counted place: the row that holds it is invalid in the assessment, and no other is.</summary>
public class BadRowsInBulkTests
{
    private static readonly TierBoundaries Boundaries = new(3_000, 2_000, 1_000);

    [Fact]
    public void A_bad_value_of_any_column_makes_its_row_invalid_and_no_other()
    {
        var columns = ColumnSpecs.All.Count;
        var table = new ColumnTable(columns + 1);
        for (var row = 0; row < columns; row++)
        {
            var spec = ColumnSpecs.All[row];
            table.Open(spec);
            table.Put(spec, row, spec.Bad, "text");
        }

        foreach (var kernel in BulkKernels.All.Prepend(BulkKernel.Automatic))
        {
            var (invalid, reasons, tiers) = (new bool[columns + 1], new RowReasons[columns + 1], new CustomerTier[columns + 1]);
            var answers = new AssessmentColumns(columns + 1).WithInvalid(invalid).WithReasons(reasons).WithTier(tiers);
            var summary = new BulkAssessor(RuleBook.Standard, Boundaries, Customers.AsOf).Assess(table.ToColumns(), answers, new BulkOptions(kernel: kernel));

            Assert.Equal((columns, columns), (table.BadRows, summary.InvalidRows));
            Assert.Equal(Enumerable.Range(0, columns + 1).Select(row => row < columns), invalid);
            Assert.Equal(Enumerable.Repeat(RowReasons.RowInvalid, columns), reasons.Take(columns));
            Assert.NotEqual(RowReasons.RowInvalid, reasons[columns]);
        }
    }

    [Fact]
    public void A_bad_value_of_an_earlier_year_makes_the_row_invalid_though_growth_and_reference_spend_were_filled()
    {
        var table = new ColumnTable(2);
        table.Fill(FactColumns.EarlierValue, new[] { 100_000_000_000_000_000_000m, 1 });
        table.FillPercent(FactColumns.Growth, new decimal?[] { 1, 1 });
        table.Fill(FactColumns.ReferenceSpend, new[] { 1m, 1 });

        Assert.Equal([false, true], Enumerable.Range(0, 2).Select(row => table.ToColumns().RowAt(row, Customers.AsOf, default).IsValid));
    }

    [Fact]
    public void The_bulk_path_judges_filled_cards_as_the_front_door_does()
    {
        var customers = new[] { Customers.HeldButUnhappy(), Customers.LoyalPartner(), Customers.PriceBuyer(), Customers.Stranger() };
        var reasons = new RowReasons[customers.Length];
        new BulkAssessor(RuleBook.Standard, Boundaries, Customers.AsOf)
            .Assess(ColumnTable.FromFacts(customers, Customers.AsOf).ToColumns(), new AssessmentColumns(customers.Length).WithReasons(reasons));

        // As lists: Mono walks an array of enums as one of their numbers.
        Assert.Equal(customers.Select(customer => RuleBook.Standard.Assess(customer, Customers.AsOf, Boundaries).Reasons).ToList(), reasons.ToList());
    }
}
