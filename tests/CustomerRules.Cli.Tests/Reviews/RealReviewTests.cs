using System;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Reviews;

public sealed class RealReviewTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The figures of a second, independent computation of the rules.</summary>
    [RealDataFact]
    public void A_hundred_days_of_a_wholesaler_move_as_an_independent_program_says()
    {
        Answer.To("score", "--orders", RealDataFactAttribute.OrderLines, "--as-of", "2011-09-01", "--out", _folder.At("scores.csv"));
        var answer = Answer.To(
            "review", "--orders", RealDataFactAttribute.OrderLines, "--as-of", "2011-12-10", "--previous", _folder.At("scores.csv"), "--previous-as-of", "2011-09-01", "--out", _folder.At("review.csv"));

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var kinds = System.IO.File.ReadLines(_folder.At("review.csv")).Skip(1).GroupBy(line => line.Split(',')[5], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        Assert.Equal((1_012, 2_187, 382, 373), (kinds["FirstRating"], kinds["Unchanged"], kinds["Provisional"], kinds["Promoted"]));
        Assert.Equal((82, 336, 6), (kinds["Demoted"], kinds["HeldByMargin"], kinds.Count));
        Assert.Contains("│ C         │   1 │ 116 │   964 │    55 │    · │ 1,136 │", answer.Output, StringComparison.Ordinal);
        Assert.Contains("│ total     │ 225 │ 909 │ 1,532 │ 1,706 │    0 │ 4,372 │", answer.Output, StringComparison.Ordinal);
        Assert.Contains("455 moved. Without margins and dwell 817 would have moved: 362 held back.", answer.Output, StringComparison.Ordinal);
    }
}
