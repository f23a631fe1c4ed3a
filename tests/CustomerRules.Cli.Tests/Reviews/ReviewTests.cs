using System;
using System.IO;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Reviews;

/// <summary><c>review</c>: the tiers against an earlier rating.</summary>
public sealed class ReviewTests
{
    private const string Header = "customer_id,previous_tier,raw_tier,tier,since,movement,reasons\n";

    private static readonly string[] Thresholds = ["--tiers", "thresholds", "--thresholds", "1000,500,50"];

    [Fact]
    public void Without_a_rating_before_everybody_is_rated_for_the_first_time()
    {
        using var workplace = new Workplace();
        var answer = workplace.Review(null, null, Thresholds);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(Header + "ann,,A,A,2026-07-01,FirstRating,NoPreviousTier\nbob,,C,C,2026-07-01,FirstRating,NoPreviousTier\n", workplace.Reviewed);
    }

    [Fact]
    public void A_rating_before_is_moved_by_margins_and_dwell()
    {
        using var workplace = new Workplace();
        workplace.Review("customer_id,tier\nann,B\nbob,B\n", null, Thresholds);
        Assert.Equal(
            Header + "ann,B,A,A,2026-07-01,Promoted,PromotionReached\nbob,B,C,C,2026-07-01,Demoted,DemotionReached\n", workplace.Reviewed);
    }

    [Fact]
    public void The_column_since_counts_where_it_is_filled()
    {
        Assert.Contains("ann,A,B,B,2026-05-29,Demoted,", DaysOn("2026-05-29", "since,customer_id,tier,other\n2025-01-01,ann,A,x\n,bob,B,y\n", "2000,500,50"), StringComparison.Ordinal);
        Assert.Contains("bob,B,C,B,2026-03-01,HeldByDwell,", DaysOn("2026-05-29", "since,customer_id,tier\n,bob,B\n", "2000,500,50"), StringComparison.Ordinal);
        Assert.Contains("bob,B,C,C,2026-05-30,Demoted,", DaysOn("2026-05-30", "since,customer_id,tier\n,bob,B\n", "2000,500,50"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_value_gives_no_tier_and_takes_none()
    {
        using var workplace = new Workplace("order_id,customer_id,order_date,amount,cost\n1,ann,2025-08-01,100.00,60\n2,bob,2025-08-10,400.00,\n3,cy,2025-08-11,9.00,\n");
        var answer = workplace.Review("customer_id,tier\nbob,B\n", null, ["--value", "contribution", .. Thresholds]);
        Assert.Equal(
            Header + "ann,,D,D,2026-07-01,FirstRating,NoPreviousTier\nbob,B,,B,2026-03-01,Unchanged,TierValueUnknown\ncy,,,,,,NoPreviousTier;TierValueUnknown\n", workplace.Reviewed);
        Assert.Matches("no tier: value unknown +1\n", answer.Output);
    }

    [Fact]
    public void Whoever_is_new_keeps_a_tier_that_was_granted_and_counts_as_held_back()
    {
        using var workplace = new Workplace("order_id,customer_id,order_date,amount\n1,ann,2026-05-01,5.00\n");
        var answer = workplace.Review("customer_id,tier\nann,A\n", null, Thresholds);
        Assert.Matches("provisional +1  1 would have moved\n", answer.Output);
        Assert.Contains("0 moved. Without margins and dwell 1 would have moved: 1 held back.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_moves_with_the_most_value_stand_first()
    {
        using var workplace = new Workplace();
        string[] lines = workplace.Review("customer_id,tier\nann,B\nbob,B\n", null, Thresholds).Output.Split('\n');
        int ann = Array.FindIndex(lines, line => line.StartsWith("│ ann ", StringComparison.Ordinal)), bob = Array.FindIndex(lines, line => line.StartsWith("│ bob ", StringComparison.Ordinal));
        Assert.InRange(ann, 1, bob - 1);
        Assert.Contains(lines, line => line.EndsWith("1  1 B to A", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_gone_is_counted_and_has_no_line()
    {
        using var workplace = new Workplace();
        var answer = workplace.Review("customer_id,tier\nann,A\nzoe,C\ncy,D\n", null, Thresholds);
        Assert.Matches("gone, without an order +2", answer.Output);
        Assert.Equal(["ann", "bob"], workplace.Reviewed.Split('\n')[1..^1].Select(line => line.Split(',')[0]), StringComparer.Ordinal);
        Assert.Contains("bob,,C,C,2026-07-01,FirstRating", workplace.Reviewed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rating_before_may_come_from_a_spreadsheet()
    {
        using var workplace = new Workplace();
        var answer = workplace.Review("\ufeff\"tier\",customer_id,\"note, free\"\r\nB,\"ann\",\"two\r\nlines\"\r\n\r\n,bob,\r\nC,\"zoe, the \"\"other\"\"\",\r\n", null, Thresholds);
        Assert.Equal(Header + "ann,B,A,A,2026-07-01,Promoted,PromotionReached\nbob,,C,C,2026-07-01,FirstRating,NoPreviousTier\n", workplace.Reviewed);
        Assert.Contains("│ C         │ · │ · │ · │ · │       · │    1 │     1 │", answer.Output, StringComparison.Ordinal);
        Assert.Contains("│ unknown   │ · │ · │ 1 │ · │       · │    · │     1 │", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tiers_before_are_counted_wherever_they_come_from()
    {
        using var workplace = new Workplace();
        Assert.Matches("Rating before +1\n +still a customer +1\n +gone, without an order +0\n", workplace.Review(null, "customer_id,previous_tier\nann,B\n", Thresholds).Output);
        Assert.Matches("Rating before +2\n +still a customer +1\n +gone, without an order +1\n", workplace.Review("customer_id,tier\nann,B\nzoe,\n", null, Thresholds).Output);
    }

    [Fact]
    public void The_facts_name_the_tier_before_where_there_is_no_file()
    {
        using var workplace = new Workplace();
        const string facts = "customer_id,previous_tier,previous_tier_since\nann,B,2026-06-30\n";
        workplace.Review(null, facts, Thresholds);
        Assert.Contains("ann,B,A,A,2026-07-01,Promoted,", workplace.Reviewed, StringComparison.Ordinal);
        workplace.Review("customer_id,tier\nbob,C\n", facts, Thresholds);
        Assert.Contains("ann,,A,A,2026-07-01,FirstRating,", workplace.Reviewed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_is_the_rating_before_of_the_next_one()
    {
        using var workplace = new Workplace();
        workplace.Review("customer_id,tier\nann,B\nbob,B\n", null, Thresholds);
        string first = workplace.Reviewed;
        workplace.Folder.File("previous.csv", first);
        Answer.To(["review", "--orders", workplace.Folder.At("orders.csv"), "--as-of", "2026-07-01", "--previous", workplace.Folder.At("previous.csv"), "--previous-as-of", "2026-07-01", "--out", workplace.Folder.At("review.csv"), .. Thresholds]);
        Assert.Equal(Header + "ann,A,A,A,2026-07-01,Unchanged,SameTier\nbob,C,C,C,2026-07-01,Unchanged,SameTier\n", workplace.Reviewed);
    }

    [Fact]
    public void The_matrix_and_the_largest_moves_are_shown()
    {
        using var workplace = new Workplace();
        string screen = workplace.Review("customer_id,tier\nann,B\nzoe,C\n", null, Thresholds).Output;
        Assert.Contains("│ from \\ to │ A │ B │ C │ D │ gone │ total │", screen, StringComparison.Ordinal);
        Assert.Contains("│ B         │ 1 │ · │ · │ · │    · │     1 │", screen, StringComparison.Ordinal);
        Assert.Contains("│ C         │ · │ · │ · │ · │    1 │     1 │", screen, StringComparison.Ordinal);
        Assert.Contains("│ total     │ 1 │ 0 │ 1 │ 0 │    1 │     3 │", screen, StringComparison.Ordinal);
        Assert.Contains("1 moved. Without margins and dwell 1 would have moved: 0 held back.", screen, StringComparison.Ordinal);
        Assert.Contains("│ ann      │ B → A │", screen, StringComparison.Ordinal);
    }

    private static string DaysOn(string asOf, string previous, string thresholds)
    {
        using var workplace = new Workplace();
        string rating = workplace.Folder.File("previous.csv", previous);
        Answer.To("review", "--orders", workplace.Folder.At("orders.csv"), "--as-of", asOf, "--previous", rating, "--previous-as-of", "2026-03-01", "--out", workplace.Folder.At("review.csv"), "--tiers", "thresholds", "--thresholds", thresholds);
        return File.ReadAllText(workplace.Folder.At("review.csv"));
    }
}
