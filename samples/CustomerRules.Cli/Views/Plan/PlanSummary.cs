using System.Linq;
using CustomerRules.Cli.Plans;
using CustomerRules.FollowUps.Planning;
using Spectre.Console;

namespace CustomerRules.Cli.Views.Plan;

/// <summary>What <c>plan</c> says in the end: where every line went, what became of every follow-up, and how full each owner's weeks are.</summary>
internal static class PlanSummary
{
    public static void Write(IAnsiConsole console, PlanMaker made, string output)
    {
        var plan = made.Plan;
        var grid = new SummaryGrid();
        grid.AddInputs(made.Customers);
        if (made.Owners.Used + made.Owners.LeftOut > 0)
        {
            grid.Head("Rows of owners", made.Owners.Used + made.Owners.LeftOut);
            grid.Part("used", made.Owners.Used);
            grid.Part("of others, without an order", made.Owners.LeftOut);
        }

        grid.Head("Customers", made.Customers.Customers.Count);
        grid.Part("with a follow-up", made.Customers.Customers.Count - plan.CustomersWithoutFollowUp.Count);
        grid.Part("without", plan.CustomersWithoutFollowUp.Count, $"nothing called for from {Figure.Of(plan.Window.From)} to before {Figure.Of(plan.Window.Until)}");
        grid.Head("Follow-ups", plan.Items.Count);
        grid.Part("placed", plan.Count(FollowUpStatus.Placed), Projected(plan));
        grid.Part("merged", plan.Count(FollowUpStatus.Merged), "another contact takes them along");
        grid.Part("suppressed", plan.Count(FollowUpStatus.Suppressed), "not permitted, or too soon after another");
        grid.Part("overflow", plan.Count(FollowUpStatus.Overflow), "no capacity inside their dates");
        grid.Write(console);
        OwnerLoads.Write(console, plan);
        console.WriteLine($"Written to {output}");
    }

    private static string Projected(FollowUpPlan plan)
    {
        int projected = plan.Items.Count(item => item.Status == FollowUpStatus.Placed && !item.FollowUp.IsCalendarKnown);
        return projected == 0 ? "" : $"{Figure.Of(projected)} of them in years whose holidays are not known";
    }
}
