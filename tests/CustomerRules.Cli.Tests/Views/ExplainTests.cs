using System;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Views;

public sealed class ExplainTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void Tells_the_reasons_with_their_figures_and_what_is_missing()
    {
        var answer = _workplace.Explain("ann");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("revenue of 1,208.00 is at least 1,208.00, the least of tier A", answer.Output, StringComparison.Ordinal);
        Assert.Contains("? satisfaction", answer.Output, StringComparison.Ordinal);
        Assert.Contains("2026-07-13", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Speaks_chinese()
    {
        var answer = _workplace.Explain("ann", more: ["--language", "zh"]);
        Assert.Contains("近一年交易额为 1,208.00，达到 A 级下限 1,208.00", answer.Output, StringComparison.Ordinal);
        Assert.Contains("满意度 (satisfaction)", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("What is not known", answer.Output, StringComparison.Ordinal);
    }

    // As in the reasons, which stand on the same page.
    [Fact]
    public void Chinese_has_no_space_before_the_percent_sign_on_any_line()
    {
        string screen = _workplace.Explain(
            "ann", "customer_id,alternatives,share_of_wallet,satisfaction,mutual_benefit,one_off_search\nann,0,90.00,10.00,20.00,100.00\n", more: ["--language", "zh"]).Output;
        Assert.Contains("合作意愿 32.00%", screen, StringComparison.Ordinal);
        Assert.DoesNotContain(" %", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_what_to_do_once_the_relationship_is_known()
    {
        var answer = _workplace.Explain("ann", "customer_id,alternatives,share_of_wallet,satisfaction,mutual_benefit\nann,0,90.00,10.00,20.00\n");
        Assert.Contains("captive", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1. restore the win-win", answer.Output, StringComparison.Ordinal);
        Assert.Contains("2. appoint a sponsor who answers for the recovery (now: tier A is B or better)", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_relationship_to_aim_for_and_why()
    {
        var captive = _workplace.Explain("ann", "customer_id,alternatives,share_of_wallet,satisfaction,mutual_benefit\nann,0,90.00,10.00,20.00\n");
        Assert.Contains("Relationship to aim for\n  restore the win-win\n", captive.Output, StringComparison.Ordinal);
        Assert.Contains("it is bound but not committed to stay", captive.Output, StringComparison.Ordinal);
        Assert.Contains("目标关系\n  未知\n", _workplace.Explain("ann", more: ["--language", "zh"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_would_change_it_and_what_to_ask()
    {
        string english = _workplace.Explain("ann", "customer_id,alternatives,share_of_wallet,satisfaction,mutual_benefit\nann,0,90.00,10.00,20.00\n").Output;
        Assert.Contains("→ with revenue at 1,207.99 instead of 1,208.00, the tier becomes D", english, StringComparison.Ordinal);
        Assert.Contains("The question that settles most", english, StringComparison.Ordinal);
        Assert.Equal(2, english.Split('\n').Count(line => line.EndsWith("the relationship type becomes partnership", StringComparison.Ordinal) || line.EndsWith("the relationship type becomes transactional", StringComparison.Ordinal)));

        string chinese = _workplace.Explain("ann", more: ["--language", "zh"]).Output;
        Assert.Contains("怎样会改变结论", chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Known_from_orders_alone_it_says_what_to_ask_first()
    {
        Assert.Contains(
            "What to ask first\n  ? no single answer gives a relationship type, but these together do: qualified alternative\n    suppliers, share of wallet, satisfaction and mutual benefit\n",
            _workplace.Explain("ann").Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "先问什么\n  ? 仅凭一个答案还不能判断关系类型，需要同时了解：合格替代供应商数、钱包份额、满意度、互利程度\n", _workplace.Explain("ann", more: ["--language", "zh"]).Output, StringComparison.Ordinal);
    }

    // Each of the four is needed, whatever the answers are.
    [Theory]
    [InlineData("0,100,0,0", "captive")]
    [InlineData("3,0,0,0", "transactional")]
    [InlineData("0,100,100,100", "partnership")]
    [InlineData("3,0,100,100", "developing")]
    [InlineData(",0,0,0", "unknown")]
    [InlineData("0,,0,0", "unknown")]
    [InlineData("0,100,,0", "unknown")]
    [InlineData("0,100,0,", "unknown")]
    public void What_to_ask_first_gives_a_type_and_nothing_less_does(string answers, string type) => Assert.Matches(
        $"\n  Relationship +{type}  ",
        _workplace.Explain("bob", "customer_id,alternatives,share_of_wallet,satisfaction,mutual_benefit\nbob," + answers + "\n").Output);

    [Fact]
    public void Whether_it_is_served_is_asked_where_nobody_could_be_called_captive()
    {
        using var past = new Workplace("order_id,customer_id,order_date,amount\n1,dan,2024-06-01,5\n");
        string screen = past.Explain("dan", "customer_id,horizon_months,judges_future,price_led\ndan,12,no,90.00\n").Output;
        Assert.Contains("these together do: qualified alternative\n    suppliers, share of wallet and satisfaction\n", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_settles_nothing_says_so()
    {
        string screen = _workplace.Explain("ann", "customer_id,one_off_search,satisfaction,mutual_benefit,horizon_months\nann,10.00,100.00,100.00,36\n").Output;
        Assert.Matches("\n  Relationship +developing  likely", screen);
        Assert.Contains("  ? no single answer settles the relationship type; what narrows it most: ", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("any answer", screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("cy")]
    [InlineData("ANN")]
    public void An_unknown_customer_is_one_line_and_exit_code_2(string customer) =>
        Assert.Equal(new Answer(2, "", $"--customer has no order line before 2026-07-01 ({customer})\n"), _workplace.Explain(customer));

    [Fact]
    public void Control_codes_of_the_data_are_shown_and_not_sent()
    {
        using var odd = new Workplace("order_id,customer_id,order_date,amount\n1,\"a\u001b[31m\n\",2026-06-01,5\n");
        string screen = odd.Explain("a\u001b[31m\n", "customer_id,name\n\"a\u001b[31m\n\",B\u0007el\n").Output;
        Assert.StartsWith("── a\\u001B[31m\\n  B\\u0007el  as of", screen, StringComparison.Ordinal);
        string review = odd.Review("customer_id,tier\n\"a\u001b[31m\n\",D\n", null, "--tiers", "thresholds", "--thresholds", "3,2,1").Output;
        Assert.Contains("│ a\\u001B[31m\\n │ D → A │", review, StringComparison.Ordinal);
        Assert.All(screen + review, character => Assert.True(character == '\n' || !char.IsControl(character)));
    }

    [Fact]
    public void A_name_is_text_and_no_markup() =>
        Assert.Contains("[red]Ann[/]", _workplace.Explain("ann", "customer_id,name\nann,[red]Ann[/]\n").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Redirected_text_has_no_control_codes_and_no_spaces_at_line_ends(string language)
    {
        string output = _workplace.Explain("ann", more: ["--language", language]).Output;
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain(" \n", output, StringComparison.Ordinal);
        Assert.All(output, character => Assert.True(character == '\n' || !char.IsControl(character)));
    }
}
