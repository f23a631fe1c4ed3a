using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Tests.Trade;
using CustomerRules.Trade;
using NodaTime.Text;
using Xunit;

namespace CustomerRules.Tests.BackTests;

/// <summary>Missing lines are not missing orders: a date counts only where the data cover both of its windows.</summary>
public class CensoringTests
{
    [Theory]
    [InlineData("2024-04-02", "2024-09-28", "")]
    [InlineData("2024-04-03", "2024-09-28", "2024-07-01")]
    [InlineData("2024-04-02", "2024-09-27", "2024-07-01")]
    public void A_date_counts_from_the_day_that_the_data_cover_both_windows(string begin, string end, string censored)
    {
        var test = RuleBook.Standard.StartBackTest(new BackTestSchedule(Ledger.Date("2024-07-01"), Ledger.Date("2024-07-01"), 30, 90));
        test.Add(new OrderLine("1", "ann", Ledger.Date(begin), 5m));
        test.Add(new OrderLine("2", "ann", Ledger.Date(end), 5m));

        var report = test.Report();
        Assert.Equal(censored, Text(report));
        Assert.Equal(censored.Length == 0, test.Covers(Ledger.Date("2024-07-01")));
        Assert.Equal(censored.Length == 0 ? 1 : 0, report.ByTier.Total.Rated);
        Assert.Equal((Ledger.Date(begin), Ledger.Date(end)), (report.DataBegin, report.DataEnd));
    }

    [Fact]
    public void Other_dates_count_as_if_it_were_not_there()
    {
        var trade = new PastTrade("2025-08-03", "2025-12-01").To("ann", "2025-06-10", 5m);
        Assert.Equal("2025-11-01 2025-12-01", Text(trade.Report));
        Assert.Equal(3, trade.Report.ByPattern.Total.Rated);
        Assert.Equal(2, trade.Report.ByPattern.Flips.Compared);
        Assert.All(trade.Test.Ratings(), rating => Assert.True(rating.Date < Ledger.Date("2025-11-01")));
    }

    [Fact]
    public void Lines_of_nobody_and_lines_after_the_last_window_cover_too()
    {
        var test = RuleBook.Standard.StartBackTest(new BackTestSchedule(Ledger.Date("2024-07-01"), Ledger.Date("2024-07-01"), 30, 90));
        test.Add(new OrderLine("1", null, Ledger.Date("2024-04-02"), 5m));
        test.Add(new OrderLine("2", "ann", Ledger.Date("2024-12-28"), 5m));
        Assert.True(test.Covers(Ledger.Date("2024-07-01")));
        Assert.Equal(new BackTestLineCounts(0, 1, 1), test.Lines);
    }

    [Fact]
    public void Without_a_line_nothing_is_covered()
    {
        var report = RuleBook.Standard.StartBackTest(new BackTestSchedule(Ledger.Date("2024-07-01"), Ledger.Date("2024-07-01"), 30, 90)).Report();
        Assert.Equal("2024-07-01", Text(report));
        Assert.Equal((null, null), (report.DataBegin, report.DataEnd));
        Assert.Equal("0 dates, 1 censored: 0 rated, 0 active, 0 reordered, 0 grew, 0 left", report.ToString());
        Assert.Null(report.ByPattern.AucOf(BackTestOutcome.Reordered).Value);
    }

    private static string Text(BackTestReport report) => string.Join(" ", report.CensoredDates.Select(LocalDatePattern.Iso.Format));
}
