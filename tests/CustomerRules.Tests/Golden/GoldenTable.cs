using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using NodaTime;

namespace CustomerRules.Tests.Golden;

/// <summary>Everything the front door says of each golden customer, as a text that a person can check against the design.</summary>
internal static class GoldenTable
{
    internal static string Text()
    {
        var text = new StringBuilder("# Golden customers\n\nStandard rules, boundaries " + GoldenCustomers.Boundaries + "\n");
        foreach (var (story, facts) in GoldenCustomers.All)
        {
            var customer = RuleBook.Standard.Assess(facts, Customers.AsOf, GoldenCustomers.Boundaries);
            var explanation = RuleBook.Standard.Explain(facts, Customers.AsOf, GoldenCustomers.Boundaries);
            text.Append("\n## ").Append(story).Append("\n\n");
            foreach (var line in Answer(customer).Concat(Background(explanation)).Concat(Reasons(explanation)))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Answer(CustomerAssessment customer)
    {
        var cost = customer.SwitchingCost;
        yield return "- tier " + customer.Tier + ", " + customer.TradePattern + ", profit " + customer.Profitability.Flag + " at " + Or(customer.Profitability.Margin);
        yield return "- switching cost " + cost.Completeness + " " + Money(cost.Total) + ", of it risk " + Money(cost.Risk) + "; lock-in " + Or(cost.LockIn)
            + ", barrier " + cost.Barrier + ", break-even discount " + Or(cost.BreakEvenDiscount);
        yield return Breakdown(customer.BreakDownSwitchingCost());
        yield return "- relationship " + customer.Relationship.Type + ", " + customer.Relationship.Certainty + ", confidence " + customer.Relationship.Confidence;
        yield return "- bond " + Axis(customer.Relationship.Bond);
        yield return "- commitment " + Axis(customer.Relationship.Commitment);
        yield return "- next contact " + Date(customer.NextContact.Due) + ", from " + Date(customer.NextContact.Earliest) + " to " + Date(customer.NextContact.Latest)
            + (customer.NextContact.IsOverdue ? ", overdue" : "");
    }

    private static IEnumerable<string> Background(Explanation explanation)
    {
        yield return "- points " + string.Join(", ", explanation.Contributions.Select(contribution => contribution.Item + " "
            + contribution.Weight.ToString(CultureInfo.InvariantCulture) + " x " + Or(contribution.Value)));
        yield return "- missing " + string.Join(", ", explanation.MissingFacts);
        yield return "- actions " + string.Join(", ", explanation.Actions.Select(action => action.Code));
        yield return "";
    }

    private static IEnumerable<string> Reasons(Explanation explanation) =>
        explanation.Codes.Zip(explanation.In(Language.English).Zip(explanation.In(Language.Chinese), (english, chinese) => english + " | " + chinese),
            (code, texts) => code + ": " + texts);

    private static string Breakdown(SwitchingCostBreakdown breakdown) =>
        "- procedural " + Money(breakdown.Of(SwitchingCostFacet.Procedural)) + ", financial " + Money(breakdown.Of(SwitchingCostFacet.Financial))
        + ", relational " + Money(breakdown.Of(SwitchingCostFacet.Relational)) + "; own " + Money(breakdown.Of(SwitchingCostOrigin.OwnInvestment))
        + ", earned " + Money(breakdown.Of(SwitchingCostOrigin.Earned)) + ", contract " + Money(breakdown.Of(SwitchingCostOrigin.Contract))
        + ", exit fee " + Money(breakdown.Of(SwitchingCostOrigin.ExitFee));

    private static string Axis(AxisAssessment axis) =>
        Or(axis.Score) + ", known " + axis.Coverage + ", between " + axis.Lowest + " and " + axis.Highest;

    private static string Money(decimal? amount) => amount?.ToString("#,0.00", CultureInfo.InvariantCulture) ?? "-";

    private static string Date(LocalDate? date) => date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Or<T>(T? value)
        where T : struct => value?.ToString() ?? "-";
}
