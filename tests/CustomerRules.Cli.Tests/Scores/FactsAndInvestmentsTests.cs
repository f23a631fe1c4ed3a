using System;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Scores;

// Columns: 0 customer, 1 value, 2 tier, 5 switching cost, 6 known, 7 lock-in, 8 barrier, 9 break-even, 10 relationship, 11 certainty, 12 bond, 13 commitment, 14 confidence.
public sealed class FactsAndInvestmentsTests : IDisposable
{
    private const string Card =
        "customer_id,annual_spend,one_off_search,loss_if_it_fails,probability,criticality,alternatives,share_of_wallet,category_share,horizon_months,satisfaction,mutual_benefit,judges_future,price_led\n";

    private const string Ledger = "customer_id,kind,amount,made_on,specificity,salvage,ageing,days\n";
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void The_worked_example_of_the_switching_cost_comes_out()
    {
        _workplace.Score(
            Card + "ann,1000000,20000,400000,25.00,80.00,0,95.00,60.00,6,20.00,30.00,no,70.00\n",
            Ledger + "ann,money,300000.00,2020-01-01,100,0,holds,\n");
        var ann = _workplace.ScoreOf("ann");
        Assert.Equal(["1000000.00", "A"], ann[1..3]);
        Assert.Equal(["460000.00", "complete", "46.00", "Moderate", "18.49"], ann[5..10]);
        Assert.Equal(["Captive", "Certain", "74.70", "27.83", "100.00"], ann[10..15]);
    }

    [Fact]
    public void An_investment_ages_to_the_day()
    {
        _workplace.Score(investments: Ledger + "ann,training,365000.00,2024-07-01,100,10,declines,1826\n");
        Assert.Equal(["197171.96", "partial"], _workplace.ScoreOf("ann")[5..7]);
    }

    [Fact]
    public void A_customer_without_investments_has_a_known_nothing_only_when_the_facts_say_so()
    {
        _workplace.Score("customer_id,investments_known\nann,yes\nbob,no\n");
        Assert.Equal(["0.00", "partial", "0.00", "None", "0.00"], _workplace.ScoreOf("ann")[5..10]);
        Assert.Equal(["", "", "", "", ""], _workplace.ScoreOf("bob")[5..10]);
    }

    [Fact]
    public void One_filled_one_off_column_makes_the_set_known()
    {
        _workplace.Score("customer_id,one_off_search,one_off_setup,investments_known\nann,,12.08,yes\nbob,,,\n");
        Assert.Equal(["12.08", "partial", "1.00", "Low", "0.40"], _workplace.ScoreOf("ann")[5..10]);
        Assert.Equal("", _workplace.ScoreOf("bob")[5]);
    }

    [Fact]
    public void Rows_of_others_are_counted_and_left_out()
    {
        var answer = _workplace.Score("customer_id,name\nann,Ann Ltd\ncy,Cy\nnobody,\n", Ledger + "cy,money,1,2026-01-01,100,0,holds,\n");
        var words = string.Join(' ', answer.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Rows of facts 3 used 1 of others, without an order 2", words, StringComparison.Ordinal);
        Assert.Contains("Investments 1 used 0 of others, without an order 1", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_contact_sets_the_next_one_also_when_it_lies_ahead()
    {
        _workplace.Score("customer_id,last_contact\nann,2026-07-20\n");
        Assert.Equal("2026-08-19", _workplace.ScoreOf("ann")[15]);
    }

    [Fact]
    public void The_previous_type_holds_a_score_near_the_line()
    {
        const string Row = "ann,1000,,,,,0,50.00,50.00,18,46.00,46.00,no,54.00\n";
        _workplace.Score(Card + Row);
        string without = _workplace.ScoreOf("ann")[10];
        _workplace.Score(Card.TrimEnd('\n') + ",previous_type\n" + Row.TrimEnd('\n') + ",Partnership\n");
        Assert.Equal(("Captive", "Partnership"), (without, _workplace.ScoreOf("ann")[10]));
    }
}
