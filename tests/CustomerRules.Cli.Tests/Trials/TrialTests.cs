using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Trials;

public sealed class TrialTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void It_says_what_it_makes_how_fast_it_went_and_what_came_out()
    {
        var answer = Trial("5000");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var lines = Lines(answer.Output);
        Assert.Equal("5,000 synthetic rows: the 2 customers again and again, varied.", lines[0]);
        Assert.Equal("They try the machine and say nothing of the customers; no file is written.", lines[1]);
        Assert.Matches(@"^They need 64 MB of memory; [\d,.]+ [GM]B are free\.$", lines[2]);
        Assert.Equal(["Customers 2", "Synthetic rows 5,000"], lines.Where(line => line.StartsWith("Customers", StringComparison.Ordinal) || line.StartsWith("Synthetic", StringComparison.Ordinal)), StringComparer.Ordinal);
        Assert.Contains("Invalid rows 0", lines, StringComparer.Ordinal);
        Assert.Contains("no type claimed 5,000 orders alone never yield one", lines, StringComparer.Ordinal);
        Assert.Contains("Speed seconds rows per second GB/s over columns", lines, StringComparer.Ordinal);
        Assert.Contains(lines, line => IsLike(line, @"^boundaries found \d+\.\d{6} [\d,]+ \d+\.\d$"));
        Assert.Contains(lines, line => IsLike(line, @"^rows judged \d+\.\d{6} [\d,]+ \d+\.\d$"));
        Assert.Matches(@"^Median of 5 passes, (avx512|vector|scalar) kernel, \d+ cores?\.$", lines[^1]);
        Assert.Equal(["orders.csv"], _workplace.Folder.Names);
    }

    [Fact]
    public void As_many_rows_as_customers_come_out_as_the_customers_do()
    {
        using var folder = new Folder();
        var scores = Lines(Answer.To(["score", .. BundledInputs.Options, "--out", folder.At("scores.csv")]).Output);
        var trial = Lines(Answer.To(["score", .. BundledInputs.Options, "--repeat-synthetic", "1500"]).Output);
        int first = Array.FindIndex(scores, line => line.StartsWith("tier A", StringComparison.Ordinal));
        int same = Array.FindIndex(trial, line => line.StartsWith("tier A", StringComparison.Ordinal));
        Assert.Equal(scores[first..^1], trial[same..(same + scores.Length - 1 - first)], StringComparer.Ordinal);
    }

    [Fact]
    public void Redirected_it_is_lines_without_control_codes()
    {
        var answer = Trial("100");
        Assert.DoesNotContain(answer.Output, character => char.IsControl(character) && character != '\n');
        Assert.All(answer.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [InlineData("0", "must be between 1 and 100,000,000")]
    [InlineData("100000001", "must be between 1 and 100,000,000")]
    [InlineData("99999999999", "must be between 1 and 100,000,000")]
    [InlineData("-1", "is not a whole number like 12")]
    [InlineData("1e6", "is not a whole number like 12")]
    [InlineData("1,000", "is not a whole number like 12")]
    public void The_number_of_rows_is_a_number_within_bounds(string rows, string wrong) =>
        Assert.Equal(new Answer(2, "", $"--repeat-synthetic {wrong} ({rows})\n"), Trial(rows));

    [Fact]
    public void It_goes_with_no_output_file()
    {
        var answer = _workplace.Score(more: ["--repeat-synthetic", "10"]);
        Assert.Equal(new Answer(2, "", "--repeat-synthetic writes no file, and --out does not go with it\n"), answer);
        Assert.Equal(["orders.csv"], _workplace.Folder.Names);
    }

    [Fact]
    public void There_must_be_a_customer_to_repeat()
    {
        using var workplace = new Workplace("order_id,customer_id,order_date,amount\n1,ann,2026-07-01,1\n");
        string orders = workplace.Folder.At("orders.csv");
        Assert.Equal(
            new Answer(2, "", $"{orders}: has no customer before 2026-07-01, and --repeat-synthetic needs one\n"),
            Answer.To("score", "--orders", orders, "--as-of", "2026-07-01", "--repeat-synthetic", "10"));
    }

    [Fact]
    public void An_interruption_ends_with_130() => Assert.Equal(
        new Answer(130, "", ""),
        Answer.To(new CancellationToken(canceled: true), "score", "--orders", _workplace.Folder.At("orders.csv"), "--as-of", "2026-07-01", "--repeat-synthetic", "10"));

    private static bool IsLike(string line, string pattern) => Regex.IsMatch(line, pattern, RegexOptions.NonBacktracking);

    private Answer Trial(string rows) => Answer.To("score", "--orders", _workplace.Folder.At("orders.csv"), "--as-of", "2026-07-01", "--repeat-synthetic", rows);

    private static string[] Lines(string text) =>
        [.. text.TrimEnd('\n').Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
}
