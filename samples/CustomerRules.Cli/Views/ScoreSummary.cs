using System.Globalization;
using CustomerRules.Bulk;
using CustomerRules.Cli.Customers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using Spectre.Console;

namespace CustomerRules.Cli.Views;

/// <summary>What <c>score</c> says in the end: where every line went, and how many customers came out as what.</summary>
internal static class ScoreSummary
{
    public static void Write(IAnsiConsole console, CustomerBase customers, TierBoundaries boundaries, BulkSummary summary, string output)
    {
        var grid = new SummaryGrid();
        grid.AddInputs(customers);
        Add(grid, "Customers", boundaries, summary);
        grid.Write(console);
        console.WriteLine($"Written to {output}");
    }

    /// <summary>Adds how many rows came out as what.</summary>
    public static void Add(SummaryGrid grid, string rows, TierBoundaries boundaries, BulkSummary summary)
    {
        AddTiers(grid, rows, boundaries, summary);
        AddTypes(grid, summary);
    }

    private static void AddTiers(SummaryGrid grid, string rows, TierBoundaries boundaries, BulkSummary summary)
    {
        grid.Head(rows, summary.Rows);
        Tier(grid, summary, CustomerTier.A, boundaries.LeastOfA);
        Tier(grid, summary, CustomerTier.B, boundaries.LeastOfB);
        Tier(grid, summary, CustomerTier.C, boundaries.LeastOfC);
        grid.Part("tier D", summary.Of(CustomerTier.D).Customers, "below, or nothing");
        if (summary.Of(CustomerTier.Unknown).Customers > 0)
            grid.Part("tier unknown", summary.Of(CustomerTier.Unknown).Customers);
    }

    private static void AddTypes(SummaryGrid grid, BulkSummary summary)
    {
        long unknown = summary.Of(RelationshipType.Unknown).Customers;
        grid.Head("Relationships", summary.Judged.Customers - unknown);
        foreach (var type in (RelationshipType[])[RelationshipType.Partnership, RelationshipType.Captive, RelationshipType.Developing, RelationshipType.Transactional])
        {
            if (summary.Of(type).Customers > 0)
                grid.Part(type.ToString().ToLowerInvariant(), summary.Of(type).Customers);
        }

        grid.Part("no type claimed", unknown, unknown == summary.Judged.Customers ? "orders alone never yield one" : "too little is known");
    }

    private static void Tier(SummaryGrid grid, BulkSummary summary, CustomerTier tier, decimal? least) => grid.Part(
        $"tier {tier}",
        summary.Of(tier).Customers,
        least is null ? "nobody" : string.Create(CultureInfo.InvariantCulture, $"from {least:#,0.00}"));
}
