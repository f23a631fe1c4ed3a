using System;
using System.Linq;
using CustomerRules.Bulk;
using CustomerRules.Tests.Bulk;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>One broken field is found wherever it stands: kernels look at many rows together, and a row must not hide behind its neighbours.</summary>
public class BulkLawsOfRanges
{
    private const int Together = 64;

    private static readonly BulkAssessor Assessor = BulkCase.Standard(0).Assessor;

    [Fact]
    public void A_broken_field_is_found_at_every_place_and_nowhere_else()
    {
        var valid = Rows.Unknown with { AsOf = BulkCase.Standard(1).Rows[0].AsOf };
        foreach (var field in BrokenField.All)
        {
            for (var place = 0; place < Together; place++)
            {
                var rows = Enumerable.Repeat(valid, Together).ToArray();
                rows[place] = field.Break(valid);
                var facts = FactColumn.Fill(rows);
                foreach (var kernel in BulkKernels.Fast)
                {
                    var invalid = new bool[Together];
                    var summary = Assessor.Assess(facts, new AssessmentColumns(Together).WithInvalid(invalid), new(1, kernel));
                    Assert.True(summary.InvalidRows == 1 && Array.IndexOf(invalid, true) == place && Array.LastIndexOf(invalid, true) == place, kernel + ": " + field + " in row " + place);
                }
            }
        }
    }

    /// <summary>Dates as far away as numbers go lead to no entry of any table.</summary>
    [Theory]
    [InlineData(int.MinValue + 1)]
    [InlineData(-1_000_000_000)]
    [InlineData(1_000_000_000)]
    [InlineData(int.MaxValue)]
    public void A_date_at_the_end_of_numbers_makes_its_own_row_invalid_and_no_other(int day)
    {
        var valid = BulkCase.Standard(1).Rows[0] with { TierValue = 900_000_000_000_000, LastContact = CustomerRow.UnknownDate };
        foreach (var broken in new[] { valid with { LastContact = day }, valid with { LastOrder = day } })
        {
            var rows = Enumerable.Range(0, Together).Select(place => place % 7 == 3 ? broken : valid).ToArray();
            var (facts, expected) = (FactColumn.Fill(rows), new int[Together]);
            var scalar = Assessor.Assess(facts, new AssessmentColumns(Together).WithNextContact(expected), new(1, BulkKernel.Scalar));
            foreach (var kernel in BulkKernels.Fast)
            {
                var found = new int[Together];
                Assert.Equal(scalar.InvalidRows, Assessor.Assess(facts, new AssessmentColumns(Together).WithNextContact(found), new(1, kernel)).InvalidRows);
                Assert.Equal(expected, found);
            }

            Assert.Equal(rows.Count(row => !row.IsValid), scalar.InvalidRows);
            Assert.Contains(expected, next => next != CustomerRow.UnknownDate);
        }
    }
}
