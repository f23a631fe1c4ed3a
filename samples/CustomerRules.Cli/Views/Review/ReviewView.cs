using System.Linq;
using CustomerRules.Cli.Customers;
using CustomerRules.Reasons;
using CustomerRules.Tiers.Movement;
using Spectre.Console;

namespace CustomerRules.Cli.Views.Review;

/// <summary>What <c>review</c> says in the end: where every line and customer went, the matrix, what the margins and the dwell held back, and the largest moves.</summary>
internal static class ReviewView
{
    private static readonly TierMovementKind[] Kinds =
    [
        TierMovementKind.FirstRating, TierMovementKind.Unchanged, TierMovementKind.Provisional, TierMovementKind.Promoted, TierMovementKind.Demoted,
        TierMovementKind.HeldByMargin, TierMovementKind.HeldByDwell, TierMovementKind.Overridden,
    ];

    public static void Write(IAnsiConsole console, CustomerBase customers, TierReview review, string output)
    {
        var grid = new SummaryGrid();
        grid.AddInputs(customers);
        grid.Head("Rating before", review.Matrix.FirstTotal);
        grid.Part("still a customer", review.Matrix.FirstTotal - review.Matrix.GoneTotal);
        grid.Part("gone, without an order", review.Matrix.GoneTotal);
        grid.Head("Customers", review.Customers.Count);
        foreach (var kind in Kinds)
            grid.Part(Vocabulary.Of(kind, Language.English), review.Count(kind), Remark(review, kind));
        if (review.Count(TierMovementKind.Unknown) > 0)
            grid.Part("no tier: value unknown", review.Count(TierMovementKind.Unknown));
        grid.Write(console);
        console.WriteLine();
        console.Write(MatrixTable.Of(review.Matrix));
        WriteHeldBack(console, review);
        LargestMoves.Write(console, review);
        console.WriteLine($"Written to {output}");
    }

    private static void WriteHeldBack(IAnsiConsole console, TierReview review)
    {
        int held = review.WouldHaveMoved(TierMovementKind.HeldByMargin) + review.WouldHaveMoved(TierMovementKind.HeldByDwell) + review.WouldHaveMoved(TierMovementKind.Provisional);
        console.WriteLine($"{Figure.Of(review.Moved.Count)} moved. Without margins and dwell {Figure.Of(review.WouldHaveMovedTotal)} would have moved: {Figure.Of(held)} held back.");
        console.WriteLine();
    }

    private static string Remark(TierReview review, TierMovementKind kind) => kind switch
    {
        TierMovementKind.HeldByMargin or TierMovementKind.HeldByDwell or TierMovementKind.Provisional when review.WouldHaveMoved(kind) > 0 =>
            $"{Figure.Of(review.WouldHaveMoved(kind))} would have moved",
        TierMovementKind.Promoted or TierMovementKind.Demoted when review.Count(kind) > 0 =>
            string.Join(", ", review.Moved.Where(customer => customer.Movement.Kind == kind)
                .GroupBy(customer => customer.Movement.PreviousTier + " to " + customer.Movement.Tier, System.StringComparer.Ordinal)
                .OrderBy(group => group.Key, System.StringComparer.Ordinal).Select(group => $"{Figure.Of(group.Count())} {group.Key}")),
        _ => "",
    };
}
