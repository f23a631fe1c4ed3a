using System.Globalization;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Scores;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using NodaTime.Text;
using Spectre.Console;

namespace CustomerRules.Cli.Views;

/// <summary>What <c>score</c> says in the end: where every line went, and how many customers came out as what.</summary>
internal static class ScoreSummary
{
    public static void Write(IAnsiConsole console, CustomerBase customers, Rules rules, ScoreTally tally, string output)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().RightAligned().NoWrap()).AddColumn();
        AddLines(grid, customers);
        AddFiles(grid, customers);
        AddTiers(grid, rules, tally);
        AddTypes(grid, tally);
        console.Write(grid);
        console.WriteLine($"Written to {output}");
    }

    private static void AddLines(Grid grid, CustomerBase customers)
    {
        var lines = customers.Orders.Lines;
        Head(grid, "Order lines", lines.Total);
        Part(grid, "used", lines.Used);
        Part(grid, "without a customer", lines.WithoutCustomer);
        Part(grid, $"on or after {LocalDatePattern.Iso.Format(customers.AsOf)}", lines.OnOrAfterAsOf);
        Part(grid, "of excluded products", lines.ExcludedProducts);
    }

    private static void AddFiles(Grid grid, CustomerBase customers)
    {
        if (customers.Cards.Used + customers.Cards.LeftOut > 0)
            AddFile(grid, "Rows of facts", customers.Cards.Used, customers.Cards.LeftOut);
        if (customers.Investments.Used + customers.Investments.LeftOut > 0)
            AddFile(grid, "Investments", customers.Investments.Used, customers.Investments.LeftOut);
    }

    private static void AddFile(Grid grid, string name, int used, int leftOut)
    {
        Head(grid, name, used + leftOut);
        Part(grid, "used", used);
        Part(grid, "of others, without an order", leftOut);
    }

    private static void AddTiers(Grid grid, Rules rules, ScoreTally tally)
    {
        Head(grid, "Customers", tally.Customers);
        Tier(grid, tally, CustomerTier.A, rules.Boundaries.LeastOfA);
        Tier(grid, tally, CustomerTier.B, rules.Boundaries.LeastOfB);
        Tier(grid, tally, CustomerTier.C, rules.Boundaries.LeastOfC);
        Part(grid, "tier D", tally.Of(CustomerTier.D).Count, "below, or nothing");
        if (tally.Of(CustomerTier.Unknown).Count > 0)
            Part(grid, "tier unknown", tally.Of(CustomerTier.Unknown).Count);
    }

    private static void AddTypes(Grid grid, ScoreTally tally)
    {
        Head(grid, "Relationships", tally.Customers - tally.Of(RelationshipType.Unknown));
        foreach (var type in (RelationshipType[])[RelationshipType.Partnership, RelationshipType.Captive, RelationshipType.Developing, RelationshipType.Transactional])
        {
            if (tally.Of(type) > 0)
                Part(grid, type.ToString().ToLowerInvariant(), tally.Of(type));
        }

        Part(grid, "no type claimed", tally.Of(RelationshipType.Unknown), tally.Of(RelationshipType.Unknown) == tally.Customers ? "orders alone never yield one" : "too little is known");
    }

    private static void Tier(Grid grid, ScoreTally tally, CustomerTier tier, decimal? least) => Part(
        grid,
        $"tier {tier}",
        tally.Of(tier).Count,
        least is null ? "nobody" : string.Create(CultureInfo.InvariantCulture, $"from {least:#,0.00}"));

    private static void Head(Grid grid, string name, long count) => grid.AddRow(new Text(name, new Style(decoration: Decoration.Bold)), Number(count, Decoration.Bold), Text.Empty);

    private static void Part(Grid grid, string name, long count, string remark = "") => grid.AddRow(new Text("  " + name), Number(count, Decoration.None), new Text(remark, new Style(Color.Grey)));

    private static Text Number(long count, Decoration decoration) => new(count.ToString("#,0", CultureInfo.InvariantCulture), new Style(decoration: decoration));
}
