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
}
