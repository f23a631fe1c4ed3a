using System;
using System.Linq;
using System.Threading;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.BackTests;

public sealed class BackTestTests : IDisposable
{
    private readonly PastOrders _past = new();

    public void Dispose() => _past.Dispose();

    [Fact]
    public void Says_it_all_on_one_page()
    {
        var answer = _past.BackTest();
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(BackTestGolden.Page.ReplaceLineEndings("\n"), answer.Output);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(96)]
    public void Nothing_is_cut_where_the_page_is_narrow(int width)
    {
        string screen = Answer.On(width, "backtest", "--orders", _past.Folder.At("orders.csv"), "--from", "2024-04-15", "--until", "2024-07-01", "--every", "30", "--horizon", "30");
        Assert.All(screen.Split('\n'), line => Assert.InRange(line.Length, 0, width));
        Assert.DoesNotContain('…', screen);
        Assert.Contains(width < 96 ? "  in rhythm      3         3 100.00 % 3.00  33.33 %    0.00 %       3\n" : "  in rhythm      3         3 100.00 % 3.00     1 33.33 % 3.00     0   0.00 % 0.00       3\n", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_holds_the_same_rows()
    {
        Assert.EndsWith("Written to TABLE\n", _past.WithTable().Output, StringComparison.Ordinal);
        Assert.Equal(BackTestGolden.Table.ReplaceLineEndings("\n"), _past.Table);
    }

    [Fact]
    public void Dates_that_the_data_do_not_cover_are_named()
    {
        var answer = _past.On("2024-01-20", "2024-02-20");
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("Left out, as the data do not cover 30 days before and after: 2024-01-20.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_covered_date_is_one_line_and_exit_code_2()
    {
        Assert.Equal(
            new Answer(2, "", "--horizon needs 30 days of data before and after a rating date, but the data go from 2024-01-05 to 2024-12-30\n"),
            _past.On("2024-12-15", "2024-12-31", "--out", _past.Folder.At("table.csv")));
        Assert.Equal(["orders.csv"], _past.Folder.Names);
        using var nothing = new PastOrders("order_id,customer_id,order_date,amount\n");
        Assert.Equal(new Answer(2, "", "--horizon needs 30 days of data before and after a rating date, but there are no data\n"), nothing.BackTest());
    }

    [Fact]
    public void A_horizon_of_one_day_is_a_day()
    {
        string[] inputs = ["backtest", "--orders", _past.Folder.At("orders.csv"), "--every", "3650", "--horizon", "1"];
        Assert.Contains("looked 1 day ahead each time.", Answer.To([.. inputs, "--from", "2024-05-10", "--until", "2024-05-10"]).Output, StringComparison.Ordinal);
        Assert.Contains("--horizon needs 1 day of data", Answer.To([.. inputs, "--from", "2024-12-31", "--until", "2199-12-31"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_is_accounted_for()
    {
        var lines = _past.BackTest("--exclude-products", "POST,Q").Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToArray();
        Assert.Equal(
            (string[])["Order lines 14", "used 10", "without a customer 1", "after the last window 2", "of excluded products 1"],
            lines[Array.IndexOf(lines, "Order lines 14")..][..5]);
    }

    [Fact]
    public void Tiers_and_their_value_follow_the_options()
    {
        var answer = _past.WithTable("--tiers", "thresholds", "--thresholds", "100,60,10", "--value", "contribution");
        Assert.Contains("Standard with Thresholds tiers by contribution 1 rated everybody", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\ntier,A,3,", _past.Table, StringComparison.Ordinal);
    }

    // Ann's 520.00 in May pass the line of A, but not by the margin.
    [Fact]
    public void The_file_tells_raw_tiers_from_kept_ones()
    {
        _past.WithTable("--tiers", "thresholds", "--thresholds", "500,50,10");
        Assert.Contains("\ntier,A,2,", _past.Table, StringComparison.Ordinal);
        Assert.Contains("\nkept_tier,A,1,", _past.Table, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_options_need_must_be_in_the_file()
    {
        using var bare = new PastOrders("order_id,customer_id,order_date,amount\n1,ann,2024-05-10,1\n");
        Assert.Equal(new Answer(2, "", "ORDERS:1: column 'cost': is missing, and --value contribution needs it\n"), bare.BackTest("--value", "contribution"));
        Assert.Equal(new Answer(2, "", "ORDERS:1: column 'product': is missing, and --exclude-products needs it\n"), bare.BackTest("--exclude-products", "POST"));
    }

    [Fact]
    public void Sums_out_of_range_are_one_line()
    {
        using var large = new PastOrders(PastOrders.Orders + "15,eve,2024-03-01,9000000000000,P,1\n16,eve,2024-03-02,9000000000000,P,1\n");
        Assert.Equal(
            new Answer(2, "", "ORDERS: value of customer 'eve' must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 18,000,000,000,000.00.\n"), large.BackTest());
    }

    [Fact]
    public void An_old_file_survives_bad_input_and_an_input_is_no_output()
    {
        using var bad = new PastOrders(PastOrders.Orders + "15,eve,2024-13-01,1,P,1\n");
        bad.Folder.File("table.csv", "old");
        Assert.Equal(new Answer(2, "", "ORDERS:16: column 'order_date': is not a day of the calendar (2024-13-01)\n"), bad.WithTable());
        Assert.Equal("old", bad.Table);
        Assert.Equal(new Answer(2, "", "--out must not be one of the input files\n"), bad.BackTest("--out", bad.Folder.At("orders.csv")));
    }

    [Fact]
    public void An_interruption_ends_with_130_and_leaves_nothing()
    {
        string[] line = ["backtest", "--orders", _past.Folder.At("orders.csv"), "--from", "2024-04-15", "--until", "2024-07-01", "--every", "30", "--horizon", "30"];
        Assert.Equal(new Answer(130, "", ""), Answer.To(new CancellationToken(canceled: true), [.. line, "--out", _past.Folder.At("table.csv")]));
        Assert.Equal(["orders.csv"], _past.Folder.Names);
    }
}
