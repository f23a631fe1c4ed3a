using System;
using System.IO;
using System.Linq;
using System.Threading;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Plans;

/// <summary>What plan and agenda leave behind and show, whatever the names are called.</summary>
public sealed class PlanScreenTests : IDisposable
{
    private const string Facts = "customer_id,name,last_contact\nann,\"Ann [red]& Sons[/], makers of [everything] and of much besides for the whole of the wide world\",2026-06-15\nbob,上海远洋机电设备制造与进出口贸易有限责任公司华东区第一分公司采购与供应链管理中心综合办公室,\n";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("plan.csv")]
    [InlineData("plan.ics")]
    public void An_interrupted_plan_leaves_the_old_file(string name)
    {
        using var interruption = new CancellationTokenSource();
        interruption.Cancel();
        string orders = _workplace.Folder.At("orders.csv");
        string output = _workplace.Folder.File(name, "old");

        var answer = Answer.To(interruption.Token, "plan", "--orders", orders, "--as-of", "2026-07-01", "--from", "2026-07-01", "--until", "2026-08-01", "--out", output);

        Assert.Equal((130, "", ""), (answer.ExitCode, answer.Output, answer.Error));
        Assert.Equal("old", File.ReadAllText(output));
        Assert.Equal(2, _workplace.Folder.Names.Length);
    }

    [Theory]
    [InlineData("--owners")]
    [InlineData("--existing")]
    public void The_output_is_never_an_input(string option)
    {
        string file = _workplace.Folder.File("input.csv", "text");

        Assert.Equal(new Answer(2, "", "--out must not be one of the input files\n"), _workplace.PlanTo(file, Facts, "--from", "2026-07-01", "--until", "2026-08-01", option, file));
        Assert.Equal(new Answer(2, "", "--out must not be one of the input files\n"), _workplace.Agenda(Facts, "--week", "2026-07-13", "--out", file, option, file));
        Assert.Equal("text", File.ReadAllText(file));
    }

    [Fact]
    public void A_calendar_may_be_named_in_capitals()
    {
        string output = _workplace.Folder.At("PLAN.ICS");
        Assert.Equal(0, _workplace.PlanTo(output, Facts, "--from", "2026-07-01", "--until", "2026-08-01").ExitCode);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_without_a_day_has_a_line_without_a_follow_up_for_everybody()
    {
        var answer = _workplace.Plan(Facts, "--from", "2026-07-01", "--until", "2026-07-01");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(["ann,,,,,,,,none,,", "bob,,,,,,,,none,,"], _workplace.PlanLines.Skip(1), StringComparer.Ordinal);
        Assert.DoesNotContain("BEGIN:VEVENT", _workplace.PlanCalendar(Facts, "--from", "2026-07-01", "--until", "2026-07-01"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[red]mia[/]")]
    [InlineData("王晓明")]
    [InlineData("[")]
    [InlineData("An owner whose name is longer than any owner's name should be allowed to be")]
    public void Names_are_shown_as_they_are_and_no_line_is_wider_than_the_page(string owner)
    {
        string owners = _workplace.Folder.File("owners.csv", "customer_id,owner\nann," + owner + "\nbob," + owner + "\n");
        string[] inputs = ["--orders", _workplace.Folder.At("orders.csv"), "--facts", _workplace.Folder.File("facts.csv", Facts), "--owners", owners, "--as-of", "2026-07-01", "--capacity", "3"];

        string plan = Answer.On(80, ["plan", .. inputs, "--from", "2026-07-01", "--until", "2027-07-01", "--out", _workplace.Folder.At("plan.csv")]);
        string agenda = Answer.On(80, ["agenda", .. inputs, "--owner", owner, "--week", "2026-07-13"]);

        Assert.Contains(owner[..Math.Min(owner.Length, 19)], plan, StringComparison.Ordinal);
        Assert.Contains("The week of " + owner[..Math.Min(owner.Length, 19)], agenda, StringComparison.Ordinal);
        Assert.Contains("Ann [red]& Sons[/]", agenda, StringComparison.Ordinal);
        foreach (string line in (plan.Replace(_workplace.Folder.At("plan.csv"), "PLAN", StringComparison.Ordinal) + agenda).Split('\n'))
            Assert.InRange(Cells(line), 0, 80);
        Assert.Contains("Contacts  Capacity  ", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("-…", plan, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', plan + agenda);
        Assert.Contains("," + owner + ",placed,", _workplace.PlanText, StringComparison.Ordinal);
    }

    private static int Cells(string line) => line.Sum(letter => letter is >= '\u2E80' and < '\uFFE0' ? 2 : 1);
}
