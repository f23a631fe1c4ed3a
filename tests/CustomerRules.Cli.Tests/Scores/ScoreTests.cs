using System;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Scores;

public sealed class ScoreTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void Orders_alone_give_tiers_patterns_and_contacts_and_no_relationship()
    {
        var answer = _workplace.Score();
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(
            """
            customer_id,value,tier,trade_pattern,profit_flag,switching_cost,switching_cost_known,lock_in,barrier,break_even_discount,relationship,certainty,bond,commitment,confidence,next_contact,reasons
            ann,1208.00,A,InRhythm,Green,,,,,,,,,100.00,0.00,2026-07-13,TierA;ProfitGreen;TradeInRhythm;SwitchingCostUnknown;InvestmentUnknown;OneOffCostUnknown;SwitchingRiskUnknown;BondCoverageLow;CommitmentCoverageLow;BindingEvidenceMissing;ContactAfterLastOrder
            bob,50.00,D,OneOff,Green,,,,,,,,,,0.00,,TierBelowBoundaries;ProfitGreen;TradeOneOff;SwitchingCostUnknown;InvestmentUnknown;OneOffCostUnknown;SwitchingRiskUnknown;BondCoverageLow;CommitmentCoverageLow;BindingEvidenceMissing;ContactByEvent

            """.ReplaceLineEndings("\n"),
            _workplace.Scores);
    }

    [Fact]
    public void The_summary_accounts_for_every_line()
    {
        var lines = _workplace.Score(more: ["--exclude-products", "POST,P-1"]).Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToArray();
        Assert.Equal(
            (string[])["Order lines 9", "used 5", "without a customer 1", "on or after 2026-07-01 2", "of excluded products 1", "Customers 2"],
            lines[..6]);
        Assert.Contains("Relationships 0", lines, StringComparer.Ordinal);
        Assert.Contains("no type claimed 2 orders alone never yield one", lines, StringComparer.Ordinal);
    }

    [Fact]
    public void Lines_of_excluded_products_do_not_count()
    {
        _workplace.Score(more: ["--exclude-products", "POST"]);
        Assert.Equal("1200.00", _workplace.ScoreOf("ann")[1]);
    }

    [Fact]
    public void Excluding_products_needs_a_product_column()
    {
        using var workplace = new Workplace("order_id,customer_id,order_date,amount\n1,ann,2026-05-10,1\n");
        Assert.Equal(new Answer(2, "", "ORDERS:1: column 'product': is missing, and --exclude-products needs it\n"), workplace.Score(more: ["--exclude-products", "POST"]));
    }

    [Fact]
    public void Contribution_ranks_by_amount_less_cost()
    {
        _workplace.Score(more: ["--value", "contribution"]);
        Assert.Equal("300.00", _workplace.ScoreOf("ann")[1]);
        Assert.Equal("5.00", _workplace.ScoreOf("bob")[1]);
    }

    [Fact]
    public void Contribution_without_a_cost_or_a_fact_is_refused()
    {
        using var workplace = new Workplace("order_id,customer_id,order_date,amount\n1,ann,2026-05-10,1\n");
        var refusal = new Answer(2, "", "ORDERS:1: column 'cost': is missing, and --value contribution needs it or annual_contribution in the facts file\n");
        Assert.Equal(refusal, workplace.Score(more: ["--value", "contribution"]));
        Assert.Equal(refusal, workplace.Score("customer_id,annual_spend\nann,2\n", more: ["--value", "contribution"]));
    }

    [Fact]
    public void A_customer_whose_contribution_is_unknown_has_no_tier()
    {
        using var workplace = new Workplace("order_id,customer_id,order_date,amount\n1,ann,2026-05-10,10\n1,bob,2026-05-10,10\n");
        Assert.Equal(0, workplace.Score("customer_id,annual_contribution\nann,2.5\n", more: ["--value", "contribution"]).ExitCode);
        Assert.Equal(["ann", "2.50", "A"], workplace.ScoreOf("ann")[..3]);
        Assert.Equal(["bob", "", ""], workplace.ScoreOf("bob")[..3]);
    }

    [Theory]
    [InlineData("pyramid", "50,60,70", "A", "B")]
    [InlineData("computed", null, "A", "C")]
    [InlineData("thresholds", "10000,1000,50", "B", "C")]
    public void Every_method_gives_tiers(string method, string? numbers, string ann, string bob)
    {
        string[] more = numbers is null ? [] : [method == "thresholds" ? "--thresholds" : "--shares", numbers];
        Assert.Equal(0, _workplace.Score(more: ["--tiers", method, .. more]).ExitCode);
        Assert.Equal((ann, bob), (_workplace.ScoreOf("ann")[2], _workplace.ScoreOf("bob")[2]));
    }

    [Fact]
    public void A_history_without_lines_gives_a_header_alone()
    {
        using var workplace = new Workplace("order_id,customer_id,order_date,amount\n");
        Assert.Equal(0, workplace.Score().ExitCode);
        Assert.Single(workplace.Scores.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Ids_sort_by_code_point_and_are_quoted_where_needed()
    {
        using var workplace = new Workplace("order_id,customer_id,order_date,amount\n1,b,2026-05-10,1\n1,B,2026-05-10,1\n1,\"a,\"\"1\",2026-05-10,1\n1,ä,2026-05-10,1\n");
        workplace.Score();
        Assert.Equal("B \"a b ä", string.Join(' ', workplace.Scores.Split('\n')[1..^1].Select(line => line.Split(',')[0])));
        Assert.Contains("\"a,\"\"1\",1.00,", workplace.Scores, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_beyond_the_range_names_the_customer()
    {
        using var workplace = new Workplace("order_id,customer_id,order_date,amount\n1,ann,2026-05-10,9000000000000\n2,ann,2026-05-11,9000000000000\n");
        var answer = workplace.Score();
        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith("ORDERS: value of customer 'ann' must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 18,000,000,000,000.00.", answer.Error, StringComparison.Ordinal);
        Assert.Single(answer.Error.TrimEnd('\n').Split('\n'));
    }
}
