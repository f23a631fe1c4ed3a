using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Bulk;

public sealed partial class BulkAssessor
{
    /// <summary>One row of the columns, judged by the front door: what the bulk path wrote for it, with its parts as rich types.</summary>
    /// <param name="facts">What is known of the customers.</param>
    /// <param name="index">The index of the row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The row is invalid; the message names the field, its value and the bounds.</exception>
    public RowAssessment AssessRow(CustomerColumns facts, int index) => rules.Assess(RowOf(facts, index), boundaries);

    /// <summary>Why one row of the columns was judged as it was: the full explanation of the front door.</summary>
    /// <param name="facts">What is known of the customers.</param>
    /// <param name="index">The index of the row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The row is invalid; the message names the field, its value and the bounds.</exception>
    public Explanation Explain(CustomerColumns facts, int index) => rules.Explain(RowOf(facts, index), boundaries);

    private CustomerRow RowOf(CustomerColumns facts, int index) =>
        Guard.Against.Null(facts).RowAt(index, asOf, rules.Scale);
}
