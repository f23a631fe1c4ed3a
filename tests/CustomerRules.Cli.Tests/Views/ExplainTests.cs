using System;
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
        Assert.Contains("it is held and not served", captive.Output, StringComparison.Ordinal);
        Assert.Contains("目标关系\n  未知\n", _workplace.Explain("ann", more: ["--language", "zh"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_would_change_it_and_what_to_ask()
    {
        string english = _workplace.Explain("ann", "customer_id,alternatives,share_of_wallet,satisfaction,mutual_benefit\nann,0,90.00,10.00,20.00\n").Output;
        Assert.Contains("→ if revenue falls from 1,208.00 to 1,207.99, the tier becomes D", english, StringComparison.Ordinal);
        Assert.Contains("The question that settles most", english, StringComparison.Ordinal);

        string chinese = _workplace.Explain("ann", more: ["--language", "zh"]).Output;
        Assert.Contains("怎样会改变结论", chinese, StringComparison.Ordinal);
        Assert.Contains("最能定论的一问", chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("cy")]
    [InlineData("ANN")]
    public void An_unknown_customer_is_one_line_and_exit_code_2(string customer) =>
        Assert.Equal(new Answer(2, "", $"--customer has no order line before 2026-07-01 ({customer})\n"), _workplace.Explain(customer));

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
