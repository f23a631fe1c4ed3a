using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Commands;

public sealed class UsageTests
{
    private const string Score = "score --orders o.csv --as-of 2026-07-01 --out s.csv";
    private const string Explain = "explain --orders o.csv --as-of 2026-07-01 --customer c";

    [Theory]
    [InlineData("frob", "Unrecognized command or argument 'frob'.")]
    [InlineData("--frob", "Unrecognized command or argument '--frob'.")]
    [InlineData("score --as-of 2026-07-01 --out s.csv", "Option '--orders' is required.")]
    [InlineData("score --orders o.csv --out s.csv", "Option '--as-of' is required.")]
    [InlineData("score --orders o.csv --as-of 2026-07-01", "Option '--out' is required.")]
    [InlineData("explain --orders o.csv --as-of 2026-07-01", "Option '--customer' is required.")]
    [InlineData(Score + " more", "Unrecognized command or argument 'more'.")]
    [InlineData(Score + " --orders p.csv", "Option '--orders' expects a single argument but 2 were provided.")]
    [InlineData("score --orders o.csv --as-of 2026-02-30 --out s.csv", "--as-of is not a day of the calendar (2026-02-30)")]
    [InlineData("score --orders o.csv --as-of 01.07.2026 --out s.csv", "--as-of is not a date like 2011-12-09 (01.07.2026)")]
    [InlineData("score --orders o.csv --as-of 2026-07-01T08:00 --out s.csv", "--as-of is not a date like 2011-12-09 (2026-07-01T08:00)")]
    [InlineData(Score + " --value margin", "--value must be revenue or contribution (margin)")]
    [InlineData(Score + " --tiers abc", "--tiers must be pareto, pyramid, computed or thresholds (abc)")]
    [InlineData(Score + " --tiers computed --shares 50,80,95", "--shares goes with --tiers pareto or pyramid only")]
    [InlineData(Score + " --tiers thresholds --shares 50,80,95 --thresholds 3,2,1", "--shares goes with --tiers pareto or pyramid only")]
    [InlineData(Score + " --thresholds 3,2,1", "--thresholds goes with --tiers thresholds only")]
    [InlineData(Score + " --tiers pyramid --thresholds 3,2,1", "--thresholds goes with --tiers thresholds only")]
    [InlineData(Score + " --tiers thresholds", "--tiers thresholds needs --thresholds A,B,C")]
    [InlineData(Score + " --language en", "Unrecognized command or argument '--language'.")]
    [InlineData(Score + " --customer c", "Unrecognized command or argument '--customer'.")]
    [InlineData(Explain + " --out s.csv", "Unrecognized command or argument '--out'.")]
    [InlineData(Explain + " --language de", "--language must be en or zh (de)")]
    [InlineData(Explain + " --tiers computed --shares 50,80,95", "--shares goes with --tiers pareto or pyramid only")]
    public void A_wrong_command_line_is_one_line_and_exit_code_2(string line, string message) =>
        Assert.Equal(new Answer(2, "", message + "\n"), Answer.To(line.Split(' ')));

    [Theory]
    [InlineData("50,80")]
    [InlineData("50,80,95,99")]
    [InlineData("50,80,80")]
    [InlineData("80,50,95")]
    [InlineData("0,80,95")]
    [InlineData("50,80,100.01")]
    [InlineData("50.123,80,95")]
    [InlineData("50, 80,95")]
    [InlineData("a,b,c")]
    [InlineData(",,")]
    public void Shares_are_three_ascending_percentages(string shares) => Assert.Equal(
        new Answer(2, "", $"--shares must be three strictly ascending percentages with at most 2 decimals, like 50,80,95 ({shares})\n"),
        Answer.To([.. Score.Split(' '), "--shares", shares]));

    [Theory]
    [InlineData("3,2")]
    [InlineData("3,2,2")]
    [InlineData("1,2,3")]
    [InlineData("3,2,0")]
    [InlineData("3,2,-1")]
    [InlineData("3.001,2,1")]
    [InlineData("9000000000001,2,1")]
    public void Thresholds_are_three_descending_amounts(string thresholds) => Assert.Equal(
        new Answer(2, "", $"--thresholds must be three positive, strictly descending amounts with at most 2 decimals, like 50000,10000,1000 ({thresholds})\n"),
        Answer.To([.. Score.Split(' '), "--tiers", "thresholds", "--thresholds", thresholds]));

    [Theory]
    [InlineData("")]
    [InlineData("A,,B")]
    [InlineData(",")]
    public void Excluded_products_have_names(string products)
    {
        var answer = Answer.To([.. Score.Split(' '), "--exclude-products", products]);
        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith("--exclude-products must be products separated by commas", answer.Error, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_option_names_a_file() => Assert.Equal(
        new Answer(2, "", "--orders must name a file\n"), Answer.To("score", "--orders", "", "--as-of", "2026-07-01", "--out", "s.csv"));

    [Fact]
    public void Help_is_no_error()
    {
        var answer = Answer.To("score", "--help");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("--exclude-products", answer.Output, System.StringComparison.Ordinal);
    }
}
