using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Reviews;

public sealed class BadPreviousRatingTests
{
    [Theory]
    [InlineData("", "PREVIOUS: is empty")]
    [InlineData("tier\nA\n", "PREVIOUS:1: column 'customer_id': is missing")]
    [InlineData("customer_id\nann\n", "PREVIOUS:1: column 'tier': is missing")]
    [InlineData("customer_id,tier,tier\nann,A,B\n", "PREVIOUS:1: column 'tier': stands twice in the header")]
    [InlineData("customer_id,tier\n,A\n", "PREVIOUS:2: column 'customer_id': is empty")]
    [InlineData("customer_id,tier\nann,a\n", "PREVIOUS:2: column 'tier': must be A, B, C or D (a)")]
    [InlineData("customer_id,tier\nann,A\nbob,\nann,B\n", "PREVIOUS:4: column 'customer_id': has a row already, on line 2 (ann)")]
    [InlineData("customer_id,tier,since\nann,A,2026-02-30\n", "PREVIOUS:2: column 'since': is not a day of the calendar (2026-02-30)")]
    [InlineData("customer_id,tier,since\nann,A,2026-03-02\n", "PREVIOUS:2: column 'since': must not be after --previous-as-of 2026-03-01 (2026-03-02)")]
    public void Is_one_line_and_exit_code_2_and_no_file_is_left(string previous, string message)
    {
        using var workplace = new Workplace();
        Assert.Equal(new Answer(2, "", message + "\n"), workplace.Review(previous));
        Assert.False(System.IO.File.Exists(workplace.Folder.At("review.csv")));
    }

    [Fact]
    public void A_tier_may_hold_since_the_very_day_of_the_rating()
    {
        using var workplace = new Workplace();
        Assert.Equal(0, workplace.Review("customer_id,tier,since\nann,A,2026-03-01\n").ExitCode);
    }

    [Fact]
    public void A_missing_file_is_said()
    {
        using var workplace = new Workplace();
        Assert.Equal(
            new Answer(2, "", "nowhere.csv: not found\n"), workplace.Review(null, null, "--previous", "nowhere.csv", "--previous-as-of", "2026-03-01"));
    }

    [Theory]
    [InlineData("--previous and --previous-as-of go together", "--previous", "x.csv")]
    [InlineData("--previous and --previous-as-of go together", "--previous-as-of", "2026-03-01")]
    [InlineData("--previous-as-of must not be after --as-of 2026-07-01 (2026-07-02)", "--previous", "x.csv", "--previous-as-of", "2026-07-02")]
    [InlineData("--previous-as-of is not a day of the calendar (2026-06-31)", "--previous", "x.csv", "--previous-as-of", "2026-06-31")]
    public void Options_that_do_not_fit_are_a_usage_error(string message, params string[] options)
    {
        using var workplace = new Workplace();
        Assert.Equal(new Answer(2, "", message + "\n"), workplace.Review(null, null, options));
    }

    [Fact]
    public void The_output_is_never_the_rating_before()
    {
        using var workplace = new Workplace();
        string previous = workplace.Folder.File("review.csv", "customer_id,tier\n");
        Assert.Equal(new Answer(2, "", "--out must not be one of the input files\n"), workplace.Review(null, null, "--previous", previous, "--previous-as-of", "2026-03-01"));
    }
}
