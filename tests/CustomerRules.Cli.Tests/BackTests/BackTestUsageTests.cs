using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.BackTests;

public sealed class BackTestUsageTests
{
    private const string Dates = "backtest --orders o.csv --from 2024-04-15 --until 2024-07-01";

    [Theory]
    [InlineData("backtest --from 2024-04-15 --until 2024-07-01 --every 30 --horizon 30", "Option '--orders' is required.")]
    [InlineData("backtest --orders o.csv --until 2024-07-01 --every 30 --horizon 30", "Option '--from' is required.")]
    [InlineData("backtest --orders o.csv --from 2024-04-15 --every 30 --horizon 30", "Option '--until' is required.")]
    [InlineData(Dates + " --horizon 30", "Option '--every' is required.")]
    [InlineData(Dates + " --every 30", "Option '--horizon' is required.")]
    [InlineData(Dates + " --every 30 --horizon 30 --as-of 2024-07-01", "Unrecognized command or argument '--as-of'.")]
    [InlineData(Dates + " --every 30 --horizon 30 --facts f.csv", "Unrecognized command or argument '--facts'.")]
    [InlineData(Dates + " --every 0 --horizon 30", "--every must be between 1 and 3,650 (0)")]
    [InlineData(Dates + " --every 30 --horizon 3651", "--horizon must be between 1 and 3,650 (3651)")]
    [InlineData(Dates + " --every -1 --horizon 30", "--every is not a whole number like 12 (-1)")]
    [InlineData(Dates + " --every 30 --horizon 30 --thresholds 3,2,1", "--thresholds goes with --tiers thresholds only")]
    [InlineData("backtest --orders o.csv --from 2024-04-15 --until 2024-04-14 --every 30 --horizon 30", "--until must not be before --from (2024-04-14)")]
    [InlineData("backtest --orders o.csv --from 2024-02-30 --until 2024-04-14 --every 30 --horizon 30", "--from is not a day of the calendar (2024-02-30)")]
    [InlineData("backtest --orders o.csv --from 2014-04-15 --until 2024-04-14 --every 1 --horizon 30", "--from, --until, --every and --horizon: number of rating dates must be between 1 and 1,000, but was 3,653.")]
    [InlineData("backtest --orders o.csv --from 1900-01-01 --until 2024-04-14 --every 3650 --horizon 30", "--from, --until, --every and --horizon: start of the window before the first rating date must be between 1900-01-01 and 2199-12-31, but was 1899-12-02.")]
    [InlineData("backtest --orders o.csv --from 1900-01-01 --until 2199-12-31 --every 1 --horizon 30", "--from, --until, --every and --horizon: number of rating dates must be between 1 and 1,000, but was 109,573.")]
    [InlineData("backtest --orders o.csv --from 2199-12-31 --until 2199-12-31 --every 1 --horizon 2", "--from, --until, --every and --horizon: last day of the window after the last rating date must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.")]
    [InlineData(Dates + " --every 30 --horizon 30", "o.csv: not found")]
    public void A_wrong_command_line_is_one_line_and_exit_code_2(string line, string message) =>
        Assert.Equal(new Answer(2, "", message + "\n"), Answer.To(line.Split(' ')));
}
