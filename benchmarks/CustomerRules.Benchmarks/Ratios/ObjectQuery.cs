using System.Linq;
using CustomerRules.Synthetic;

namespace CustomerRules.Benchmarks.Ratios;

/// <summary>The complete work over objects by LINQ, on all cores too: boundaries by a query that sorts, then each customer through the front door.</summary>
/// <remarks>The objects are there before the clock starts, and each keeps its answer, so that no time goes into making either.</remarks>
internal sealed class ObjectQuery
{
    private readonly RuleBook book;
    private readonly CustomerObject[] customers;

    public ObjectQuery(Trial trial)
    {
        book = trial.Book;
        customers = [.. Enumerable.Range(0, trial.Facts.Rows).AsParallel().AsOrdered()
            .Select(row => new CustomerObject(trial.Facts.RowAt(row, SyntheticColumns.AsOf, book.Scale)))];
    }

    public void FindAndAssess()
    {
        long[] ascending = [.. customers.AsParallel().Select(customer => customer.Row.TierValue).Where(value => value > 0).Order()];
        var boundaries = SortedBoundaries.FromAscending(ascending, book.Tiers);
        customers.AsParallel().Where(customer => customer.Row.IsValid).ForAll(customer => customer.Answer = book.Assess(customer.Row, boundaries));
    }

    /// <summary>Whether a trial has the same answers.</summary>
    public bool Equals(Trial trial)
    {
        var (tiers, types, reasons, invalid) = (trial.Answers.Tier, trial.Answers.Relationship, trial.Answers.Reasons, trial.Answers.Invalid);
        return Enumerable.Range(0, customers.Length).AsParallel().All(row =>
        {
            var answer = customers[row].Answer;
            return tiers.Span[row] == answer.Tier && types.Span[row] == answer.Relationship.Type
                && (invalid.Span[row] ? !customers[row].Row.IsValid : reasons.Span[row] == answer.Reasons);
        });
    }
}
