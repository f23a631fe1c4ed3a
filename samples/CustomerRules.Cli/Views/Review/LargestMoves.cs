using System;
using System.Linq;
using CustomerRules.Cli.Input;
using CustomerRules.Reasons;
using CustomerRules.Tiers.Movement;
using Spectre.Console;

namespace CustomerRules.Cli.Views.Review;

/// <summary>The moves with the most value behind them, each with its reasons; the file has all.</summary>
internal static class LargestMoves
{
    private const int Most = 8;

    public static void Write(IAnsiConsole console, TierReview review)
    {
        var moves = review.Moved
            .OrderByDescending(customer => customer.Movement.TierValue).ThenBy(customer => customer.CustomerId, StringComparer.Ordinal).Take(Most).ToArray();
        if (moves.Length == 0)
            return;

        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey35)
            .Title(moves.Length == review.Moved.Count ? "Moves" : $"The {moves.Length} largest of {Figure.Of(review.Moved.Count)} moves")
            .AddColumn("customer").AddColumn("move").AddColumn("why");
        foreach (var customer in moves)
        {
            table.AddRow(
                new Text(OneLine.Of(customer.CustomerId)),
                new Paragraph()
                    .Append(customer.Movement.PreviousTier.ToString(), new Style(Palette.Of(customer.Movement.PreviousTier)))
                    .Append(" → ")
                    .Append(customer.Movement.Tier.ToString(), new Style(Palette.Of(customer.Movement.Tier))),
                new Text(string.Join("; ", customer.Explain().Select(reason => reason.In(Language.English)))));
        }

        console.Write(table);
    }
}
