using System.Collections.Generic;
using System.Linq;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Views.Explain;
using CustomerRules.Cli.Views.Review;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using Spectre.Console;

namespace CustomerRules.Cli.Views.Demo;

/// <summary>The whole demo, from above to below.</summary>
internal static class DemoView
{
    private const int MostUrgent = 10;
    private const int MostDecisions = 8;
    private const int MostLeft = 5;
    private const string Explained = "C-0007";

    private static readonly string[] Commands =
    [
        "score --orders FILE --as-of DATE --out FILE",
        "explain --orders FILE --as-of DATE --customer ID",
        "review --orders FILE --as-of DATE --previous FILE --previous-as-of DATE --out FILE",
        "backtest --orders FILE --from DATE --until DATE --every DAYS --horizon DAYS",
        "plan --orders FILE --as-of DATE --from DATE --until DATE --capacity N --out FILE.csv",
        "agenda --orders FILE --as-of DATE --owner NAME --week DATE",
    ];

    public static void Write(IAnsiConsole console, CustomerBase customers, CustomerBase before, Rules rules, Rules rulesBefore, FollowUpPlan plan, PlanRequest month)
    {
        var assessments = customers.Customers.Select(facts => rules.Book.Assess(facts, customers.AsOf, rules.Boundaries)).ToArray();
        WriteHead(console, customers);

        SectionTitle.Write(console, "Who brings the value", "tiers by revenue of the trailing year");
        console.WriteLine();
        console.Write(TierPyramid.Of(assessments));

        SectionTitle.Write(console, "Who brings the profit", "contribution, added up from the best customer on");
        console.WriteLine();
        console.Write(WhaleChart.Of(rules.Book.DrawWhaleCurve(customers.Customers), console.Profile.Width));

        SectionTitle.Write(console, "Who moved", $"tiers of {Figure.Of(before.AsOf)} reviewed on {Figure.Of(customers.AsOf)}");
        WriteReview(console, rules.Book.Review(customers.Customers.Select(facts => facts.WithPreviousTier(CustomerTier.Unknown)), Ratings(before, rulesBefore), customers.AsOf, rules.Boundaries));

        SectionTitle.Write(console, "What holds them", "relationships by bond and commitment");
        console.WriteLine();
        console.Write(RelationshipMap.Of(assessments, console.Profile.Width));

        var decisions = rules.Book.ListDecisions(customers.Customers, customers.AsOf, rules.Boundaries, rulesBefore.Book.ViewPopulation(before.Customers, before.AsOf, rulesBefore.Boundaries));
        SectionTitle.Write(console, "What to decide now", $"the largest of each kind, of {Figure.Of(decisions.Entries.Count)} decisions");
        console.Write(DecisionTable.Of(decisions, MostDecisions, console.Profile.Width));

        SectionTitle.Write(console, "Whom to contact first", $"the ten of most value among {Figure.Of(UrgentContacts.Overdue(assessments))} overdue contacts");
        console.Write(UrgentContacts.Of(assessments, MostUrgent, console.Profile.Width));

        WriteWeek(console, customers, plan, month);

        SectionTitle.Write(console, "One customer explained", "the largest one does not stay of its own will");
        console.WriteLine();
        ExplainView.Write(console, Customer(customers, Explained), customers.AsOf, rules, Language.English);
        WriteFoot(console);
    }

    private static void WriteWeek(IAnsiConsole console, CustomerBase customers, FollowUpPlan plan, PlanRequest month)
    {
        var names = customers.Customers.ToDictionary(facts => facts.CustomerId, facts => facts.Name ?? facts.CustomerId, System.StringComparer.Ordinal);
        SectionTitle.Write(console, "Next week", $"the first of four that are planned, {Figure.Of(month.Capacity ?? 0)} contacts a day for each owner");
        console.WriteLine();
        console.Write(WeekCalendar.Of(plan, month.From, month.Capacity, names, console.Profile.Width));
        int over = plan.Count(FollowUpStatus.Overflow);
        if (over == 0)
            return;
        console.Write(new Text($"{Figure.Of(over)} did not fit into the four weeks; the first of them by importance:\n", new Style(Palette.Faint)));
        console.Write(WeekCalendar.Left(plan, names, MostLeft, console.Profile.Width));
    }

    private static void WriteHead(IAnsiConsole console, CustomerBase customers)
    {
        console.WriteLine();
        console.Write(new Panel(new Markup(
            $"An industrial-supplies distributor on [bold]{Figure.Of(customers.AsOf)}[/]: [bold]{Figure.Of(customers.Customers.Count)}[/] customers, "
            + $"[bold]{Figure.Of(customers.Orders.Lines.Total)}[/] order lines, [bold]{Figure.Of(customers.Cards.Used)}[/] customer cards, "
            + $"[bold]{Figure.Of(customers.Investments.Used)}[/] investments.\n[grey62]The data are synthetic: firms and figures are invented.[/]"))
        {
            Header = new PanelHeader(" CustomerRules "),
            Border = BoxBorder.Rounded,
            BorderStyle = new Style(Color.SteelBlue1),
            Expand = true,
        });
    }

    private static void WriteReview(IAnsiConsole console, TierReview review)
    {
        console.Write(MatrixTable.Of(review.Matrix));
        console.Write(new Text(
            $"{Figure.Of(review.Moved.Count)} moved; without margins and dwell {Figure.Of(review.WouldHaveMovedTotal)} would have. A tier kept by them may differ from the raw tiers above.\n",
            new Style(Palette.Faint)));
    }

    private static IEnumerable<PreviousRating> Ratings(CustomerBase customers, Rules rules) => customers.Customers
        .Select(facts => new PreviousRating(facts.CustomerId, rules.Boundaries.TierOf(facts.TierValueOn(rules.Book.Tiers.Basis)), customers.AsOf));

    private static void WriteFoot(IAnsiConsole console)
    {
        console.WriteLine();
        console.Write(new Markup("[grey62]Your own data:[/]\n"));
        foreach (var command in Commands)
            console.Write(new Padder(new Text(command), new Padding(2, 0, 0, 0)));
    }

    private static CustomerFacts Customer(CustomerBase customers, string id) => customers.Customers.First(facts => string.Equals(facts.CustomerId, id, System.StringComparison.Ordinal));
}
