using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.BackTests;

/// <summary>What became of a rating on 2024-07-01, 90 days before and after it.</summary>
public class OutcomeTests
{
    [Theory]
    [InlineData("2024-06-30", false)]
    [InlineData("2024-07-01", true)]
    [InlineData("2024-09-28", true)]
    [InlineData("2024-09-29", false)]
    public void Reordered_is_a_positive_order_from_the_date_to_the_day_before_the_windows_end(string date, bool expected) =>
        Assert.Equal(expected, new PastTrade().Ordered("2024-01-10", 10m).Ordered(date, 5m).Ann.Reordered);

    [Theory]
    [InlineData("2024-04-01", false)]
    [InlineData("2024-04-02", true)]
    [InlineData("2024-06-30", true)]
    [InlineData("2024-07-01", false)]
    public void Active_is_a_positive_order_from_the_windows_first_day_to_the_day_before_the_date(string date, bool expected) =>
        Assert.Equal(expected, new PastTrade().Ordered("2024-01-10", 10m).Ordered(date, 5m).Ann.WasActive);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Grew_is_more_after_than_before(int after, bool expected) =>
        Assert.Equal(expected, new PastTrade().Ordered("2024-05-10", 5m).Ordered("2024-08-10", after).Ann.Grew);

    [Fact]
    public void Fewer_returns_are_growth_too()
    {
        var ann = new PastTrade().Ordered("2023-05-10", 100m).Ordered("2024-05-10", -5m).Ordered("2024-08-10", -4m).Ann;
        Assert.True(ann.Grew);
        Assert.False(ann.Reordered);
    }

    [Fact]
    public void Left_is_an_order_before_and_none_after() =>
        Assert.True(new PastTrade().Ordered("2024-05-10", 5m).Ann.Left);

    [Fact]
    public void Who_had_no_order_before_cannot_leave() =>
        Assert.False(new PastTrade().Ordered("2024-01-10", 5m).Ann.Left);

    [Fact]
    public void Who_only_returned_before_cannot_leave() =>
        Assert.False(new PastTrade().Ordered("2023-05-10", 9m).Ordered("2024-05-10", -5m).Ann.Left);

    [Fact]
    public void An_order_that_is_returned_within_the_window_is_no_order()
    {
        var ann = new PastTrade().Ordered("2024-05-10", 5m).Ordered("2024-08-10", 5m, "SO-1").Ordered("2024-08-20", -5m, "SO-1").Ann;
        Assert.Equal((false, true), (ann.Reordered, ann.Left));
    }

    [Fact]
    public void An_order_that_is_returned_after_the_window_is_one() =>
        Assert.True(new PastTrade().Ordered("2024-05-10", 5m).Ordered("2024-08-10", 5m, "SO-1").Ordered("2024-09-29", -5m, "SO-1").Ann.Reordered);

    [Fact]
    public void Later_lines_of_an_order_from_before_the_date_are_judged_by_themselves()
    {
        var ann = new PastTrade().Ordered("2024-06-30", -50m, "SO-1").Ordered("2024-07-01", 5m, "SO-1").Ann;
        Assert.Equal((false, true), (ann.WasActive, ann.Reordered));
    }

    [Fact]
    public void Orders_of_the_same_name_belong_to_their_customers()
    {
        var trade = new PastTrade().Ordered("2024-05-10", 5m).Ordered("2024-08-10", 5m, "SO-1").To("bob", "2024-08-10", -5m, "SO-1");
        Assert.True(trade.Ann.Reordered);
    }

    [Fact]
    public void Everybody_with_a_line_before_the_date_is_rated_and_nobody_else()
    {
        var counts = new PastTrade().Ordered("2024-06-30", -1m).To("bob", "2024-07-01", 5m).Report.ByPattern.Of(TradePattern.NoPurchase).Counts;
        Assert.Equal("1 rated, 0 active, 0 reordered, 1 grew, 0 left", counts.ToString());
        Assert.Equal(1, new PastTrade().Ordered("2024-06-30", -1m).To("bob", "2024-07-01", 5m).Report.ByTier.Total.Rated);
    }
}
