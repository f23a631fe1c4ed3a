using System.Globalization;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Scores;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using Spectre.Console;

namespace CustomerRules.Cli.Views;

/// <summary>What <c>score</c> says in the end: where every line went, and how many customers came out as what.</summary>
internal static class ScoreSummary
{
    public static void Write(IAnsiConsole console, CustomerBase customers, Rules rules, ScoreTally tally, string output)
    {
        var grid = new SummaryGrid();
        grid.AddInputs(customers);
        AddTiers(grid, rules, tally);
        AddTypes(grid, tally);
        grid.Write(console);
        console.WriteLine($"Written to {output}");
    }

    private static void AddTiers(SummaryGrid grid, Rules rules, ScoreTally tally)
    {
        grid.Head("Customers", tally.Customers);
        Tier(grid, tally, CustomerTier.A, rules.Boundaries.LeastOfA);
        Tier(grid, tally, CustomerTier.B, rules.Boundaries.LeastOfB);
        Tier(grid, tally, CustomerTier.C, rules.Boundaries.LeastOfC);
        grid.Part("tier D", tally.Of(CustomerTier.D).Count, "below, or nothing");
        if (tally.Of(CustomerTier.Unknown).Count > 0)
            grid.Part("tier unknown", tally.Of(CustomerTier.Unknown).Count);
    }

    private static void AddTypes(SummaryGrid grid, ScoreTally tally)
    {
        grid.Head("Relationships", tally.Customers - tally.Of(RelationshipType.Unknown));
        foreach (var type in (RelationshipType[])[RelationshipType.Partnership, RelationshipType.Captive, RelationshipType.Developing, RelationshipType.Transactional])
        {
            if (tally.Of(type) > 0)
                grid.Part(type.ToString().ToLowerInvariant(), tally.Of(type));
        }

        grid.Part("no type claimed", tally.Of(RelationshipType.Unknown), tally.Of(RelationshipType.Unknown) == tally.Customers ? "orders alone never yield one" : "too little is known");
    }

    private static void Tier(SummaryGrid grid, ScoreTally tally, CustomerTier tier, decimal? least) => grid.Part(
        $"tier {tier}",
        tally.Of(tier).Count,
        least is null ? "nobody" : string.Create(CultureInfo.InvariantCulture, $"from {least:#,0.00}"));
}
