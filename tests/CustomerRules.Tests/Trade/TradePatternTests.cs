using System.Linq;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Trade;

/// <summary>Each line of the rule from both sides. Orders are told by how many days before the date of assessment they were.</summary>
public class TradePatternTests
{
    private static readonly LocalDate AsOf = new(2024, 7, 1);

    [Fact]
    public void Who_never_ordered_made_no_purchase() => Assert.Equal(TradePattern.NoPurchase, PatternOf());

    [Theory]
    [InlineData(TradePattern.New, 1)]
    [InlineData(TradePattern.New, 90)]
    [InlineData(TradePattern.OneOff, 91)]
    [InlineData(TradePattern.OneOff, 45_000)]
    public void One_order_is_new_for_90_days_and_then_a_one_off(TradePattern pattern, int daysAgo) => Assert.Equal(pattern, PatternOf(daysAgo));

    [Theory]
    [InlineData(TradePattern.New, 90, 1)]
    [InlineData(TradePattern.New, 90, 89)]
    [InlineData(TradePattern.InRhythm, 91, 1)]
    [InlineData(TradePattern.Late, 91, 90)] // the first is too long ago, and so is the second for a rhythm of 30 days
    [InlineData(TradePattern.Silent, 92, 91)]
    public void Two_orders_are_new_by_the_first_of_them(TradePattern pattern, int first, int second) => Assert.Equal(pattern, PatternOf(first, second));

    [Theory]
    [InlineData(TradePattern.InRhythm, 90, 50, 1)]
    [InlineData(TradePattern.InRhythm, 3, 2, 1)]
    [InlineData(TradePattern.Late, 90, 89, 88)]
    public void Three_orders_are_never_new(TradePattern pattern, int first, int second, int third) => Assert.Equal(pattern, PatternOf(first, second, third));

    [Theory]
    [InlineData(TradePattern.InRhythm, 45)]
    [InlineData(TradePattern.Late, 46)]
    [InlineData(TradePattern.Late, 90)]
    [InlineData(TradePattern.Silent, 91)]
    public void At_the_shortest_rhythm_of_30_days(TradePattern pattern, int since) =>
        Assert.Equal(pattern, PatternOf(since + 3, since + 2, since + 1, since));

    [Theory]
    [InlineData(TradePattern.InRhythm, 46)] // 92 <= 93
    [InlineData(TradePattern.Late, 47)]
    [InlineData(TradePattern.Late, 93)]
    [InlineData(TradePattern.Silent, 94)]
    public void At_an_odd_rhythm_of_31_days(TradePattern pattern, int since) =>
        Assert.Equal(pattern, PatternOf(since + 62, since + 31, since));

    [Theory]
    [InlineData(TradePattern.InRhythm, 150)]
    [InlineData(TradePattern.Late, 151)]
    [InlineData(TradePattern.Late, 300)]
    [InlineData(TradePattern.Silent, 301)]
    public void At_a_rhythm_of_100_days_from_two_orders(TradePattern pattern, int since) =>
        Assert.Equal(pattern, PatternOf(since + 100, since));

    [Theory]
    [InlineData(TradePattern.InRhythm, 60)]
    [InlineData(TradePattern.Late, 61)]
    public void Of_an_even_number_of_gaps_the_greater_middle_one_counts(TradePattern pattern, int since) =>
        Assert.Equal(pattern, PatternOf(since + 75, since + 35, since)); // gaps 40 and 35

    [Theory]
    [InlineData(TradePattern.New, 10, 30, 10)]
    [InlineData(TradePattern.OneOff, 10, 30, 11)]
    public void A_policy_may_call_a_customer_new_for_another_length(TradePattern pattern, int newFor, int rhythm, int daysAgo) =>
        Assert.Equal(pattern, new TradePolicy(newFor, rhythm).PatternOf(Dates(daysAgo), AsOf));

    [Theory]
    [InlineData(TradePattern.InRhythm, 90)]
    [InlineData(TradePattern.Late, 91)]
    [InlineData(TradePattern.Late, 180)]
    [InlineData(TradePattern.Silent, 181)]
    public void A_policy_may_have_another_shortest_rhythm(TradePattern pattern, int since) =>
        Assert.Equal(pattern, new TradePolicy(minimumRhythmDays: 60).PatternOf(Dates(since + 2, since + 1, since), AsOf));

    [Fact]
    public void A_history_uses_the_policy_that_it_is_given()
    {
        var ledger = new Ledger("2024-07-01", new TradePolicy(newCustomerDays: 5, minimumRhythmDays: 100)).Sold("2024-06-20", 1m);
        Assert.Equal(TradePattern.OneOff, ledger.Facts.Pattern);
        ledger.Sold("2024-06-21", 1m);
        Assert.Equal(TradePattern.InRhythm, ledger.Facts.Pattern);
        Assert.Equal(100, ledger.Facts.RhythmDays);
    }

    [Fact]
    public void Two_orders_on_one_date_are_one_date()
    {
        var facts = Ledger.AsOf("2024-07-01").Sold("2024-01-01", 1m).Sold("2024-01-01", 1m).Facts;
        Assert.Equal(TradePattern.OneOff, facts.Pattern);
        Assert.Null(facts.RhythmDays);
    }

    [Fact]
    public void The_whole_history_counts_not_the_trailing_year_alone() =>
        Assert.Equal(TradePattern.Silent, Ledger.AsOf("2024-07-01").Sold("2004-01-01", 1m).Sold("2004-02-01", 1m).Facts.Pattern);

    private static TradePattern PatternOf(params int[] daysAgo) => TradePolicy.Standard.PatternOf(Dates(daysAgo), AsOf);

    private static LocalDate[] Dates(params int[] daysAgo) => [.. daysAgo.Select(days => AsOf.PlusDays(-days))];
}
