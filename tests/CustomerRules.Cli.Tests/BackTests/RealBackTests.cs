using System;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.BackTests;

public sealed class RealBackTests
{
    [RealDataFact]
    public void The_wholesalers_trade_pattern_foretells_who_reorders()
    {
        var answer = Answer.To("backtest", "--orders", RealDataFactAttribute.OrderLines, "--from", "2011-06-01", "--until", "2011-09-01", "--every", "30", "--horizon", "90");
        var lines = answer.Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToArray();
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(
            (string[])["Order lines 541,909", "used 381,448", "without a customer 135,080", "after the last window 25,381", "of excluded products 0"],
            lines[Array.IndexOf(lines, "Order lines 541,909")..][..5]);
        Assert.Contains("in rhythm 4,859 3,574 73.55 % 1.43 1,997 41.09 % 1.20 1,149 25.07 % 0.65 4,582", lines, StringComparer.Ordinal);
        Assert.Contains("D 4,447 1,371 30.82 % 0.59 1,200 26.98 % 0.78 1,201 64.53 % 1.69 1,861", lines, StringComparer.Ordinal);
        Assert.Contains("trade pattern 71.15 % 56.39 % 67.08 % 8,958 1,837 20.50 % 71", lines, StringComparer.Ordinal);
        Assert.Contains("tier kept 70.43 % 58.33 % 71.56 % 8,958 292 3.25 % 0", lines, StringComparer.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Yes, the trade pattern foretells who reorders:", StringComparison.Ordinal));
    }
}
