using System.Threading;
using CustomerRules.Bulk;
using CustomerRules.Cli.Customers;

namespace CustomerRules.Cli.Scores;

/// <summary>All customers judged at once: what is known of them, what the rules say, and what that adds up to.</summary>
internal sealed record Judgement(CustomerColumns Facts, AssessmentColumns Answers, BulkSummary Summary)
{
    /// <summary>Judges every customer; row i is the customer at i.</summary>
    public static Judgement Of(CustomerBase customers, Rules rules, CancellationToken interruption)
    {
        var facts = CustomerTable.Of(customers, rules.Book, interruption);
        var answers = AnswerTable.Of(facts.Rows);
        var assessor = new BulkAssessor(rules.Book, rules.Boundaries, customers.AsOf);
        return new Judgement(facts, answers, assessor.Assess(facts, answers, cancellation: interruption));
    }
}
