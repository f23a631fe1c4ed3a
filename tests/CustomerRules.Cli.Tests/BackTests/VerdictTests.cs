using System;
using System.Globalization;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.BackTests;

/// <summary>The plain sentence at the end of <c>backtest</c>: new customers are expected to reorder before those who bought once, long ago.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData(3, 2, 2, 3, "Yes, the trade pattern foretells who reorders: of a customer that reordered and one that did not, it put the first in front in 60.00 % of pairs")]
    [InlineData(6, 5, 5, 6, "Only faintly does the trade pattern foretell who reorders: of a customer that reordered and one that did not, it put the first in front in 54.54 % of pairs")]
    [InlineData(13, 12, 12, 13, "Only faintly does the trade pattern foretell who reorders: of a customer that reordered and one that did not, it put the first in front in 52.00 % of pairs")]
    [InlineData(1, 1, 1, 1, "No, the trade pattern does not foretell who reorders: of a customer that reordered and one that did not, it put the first in front in 50.00 % of pairs")]
    [InlineData(12, 13, 13, 12, "No, the trade pattern points the wrong way: of a customer that reordered and one that did not, it put the first in front in 48.00 % of pairs")]
    [InlineData(1, 0, 1, 0, "It cannot be told: everybody reordered or nobody did. ")]
    [InlineData(0, 1, 0, 1, "It cannot be told: everybody reordered or nobody did. ")]
    public void Says_how_well_the_pattern_foretells(int newAndBack, int newAndNot, int onceAndBack, int onceAndNot, string verdict)
    {
        using var folder = new Folder();
        string orders = "order_id,customer_id,order_date,amount\n0,,2024-01-01,1\n0,,2024-12-31,1\n"
            + Lines("a", newAndBack, "2024-05-10", "2024-06-10") + Lines("b", newAndNot, "2024-05-10") + Lines("c", onceAndBack, "2024-01-05", "2024-06-10") + Lines("d", onceAndNot, "2024-01-05");
        var answer = Answer.To("backtest", "--orders", folder.File("orders.csv", orders), "--from", "2024-06-01", "--until", "2024-06-01", "--every", "1", "--horizon", "30");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("  " + verdict, answer.Output.Replace('\n', ' '), StringComparison.Ordinal);
    }

    private static string Lines(string name, int customers, params string[] days) => string.Concat(
        Enumerable.Range(1, customers).SelectMany(number => days.Select(day => string.Create(CultureInfo.InvariantCulture, $"{day}-{name}{number},{name}{number},{day},5\n"))));
}
