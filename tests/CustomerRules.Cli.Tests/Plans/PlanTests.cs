using System;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Plans;

public sealed class PlanTests : IDisposable
{
    private const string Facts = "customer_id,name,last_contact\nann,Ann & Sons,2026-06-15\n";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void A_plan_has_a_line_for_each_follow_up_and_each_customer_without_one()
    {
        var answer = _workplace.Plan(Facts, "--from", "2026-07-01", "--until", "2026-07-31");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        string[] lines = _workplace.PlanLines;
        Assert.Equal("customer_id,due,earliest,latest,purpose,channel,priority,owner,status,reason,calendar", lines[0]);
        Assert.Equal("ann,2026-07-15,2026-07-15,2026-07-30,KeepInTouch,Phone,KeyCustomer,,placed,ContactAfterLastContact;WindowCut;Cycle=2026-06-15+0,projected", Masked(lines[1]));
        Assert.Contains(lines, line => line == "bob,,,,,,,,none,,");
    }

    [Fact]
    public void Due_is_the_placed_date_and_lines_are_sorted_by_it_and_those_without_come_last()
    {
        _workplace.Plan(Facts, "--from", "2026-07-01", "--until", "2027-07-01", "--capacity", "1");

        var due = _workplace.PlanLines.Skip(1).Select(line => line.Split(',')[1]).ToArray();
        Assert.Equal(due.TakeWhile(date => date.Length > 0).Order(StringComparer.Ordinal), due.TakeWhile(date => date.Length > 0), StringComparer.Ordinal);
        Assert.All(due.SkipWhile(date => date.Length > 0), date => Assert.Equal("", date));
        Assert.InRange(due.Count(date => date.Length > 0), 10, 40);
    }

    [Fact]
    public void An_owner_is_named_and_a_row_of_nobody_is_left_out_and_counted()
    {
        string owners = _workplace.Folder.File("owners.csv", "customer_id,owner,second_owner\nann,mia,tom\nzed,tom,\n");

        var answer = _workplace.Plan(Facts, "--from", "2026-07-01", "--until", "2026-08-20", "--owners", owners, "--capacity", "3");

        Assert.Equal("mia", _workplace.PlanLines[1].Split(',')[7]);
        Assert.Contains("Rows of owners", answer.Output, StringComparison.Ordinal);
        Assert.Contains("mia", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_plan_as_existing_changes_nothing()
    {
        _workplace.Plan(Facts, "--from", "2026-07-01", "--until", "2026-10-01", "--capacity", "1");
        string first = _workplace.PlanText;
        string existing = _workplace.Folder.File("existing.csv", first);

        _workplace.Plan(Facts, "--from", "2026-07-01", "--until", "2026-10-01", "--capacity", "1", "--existing", existing);

        Assert.Equal(first, _workplace.PlanText);
    }

    [Fact]
    public void What_is_done_or_called_off_is_not_planned_again()
    {
        _workplace.Plan(Facts, "--from", "2026-07-01", "--until", "2026-08-10");
        string[] lines = _workplace.PlanLines;
        int row = Array.FindIndex(lines, line => line.Contains("Cycle=2026-06-15+0", StringComparison.Ordinal));
        lines[row] = lines[row].Replace(",placed,", ",done,", StringComparison.Ordinal);
        string existing = _workplace.Folder.File("existing.csv", string.Join('\n', lines));

        _workplace.Plan(Facts, "--from", "2026-07-01", "--until", "2026-08-10", "--existing", existing);

        Assert.DoesNotContain("Cycle=2026-06-15+0", _workplace.PlanText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_holds_what_was_placed()
    {
        _workplace.Plan(Facts, "--from", "2026-07-01", "--until", "2026-08-10");
        int placed = _workplace.PlanLines.Count(line => line.Contains(",placed,", StringComparison.Ordinal));

        string calendar = _workplace.PlanCalendar(Facts, "--from", "2026-07-01", "--until", "2026-08-10");

        Assert.Equal(placed, calendar.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("SUMMARY:Keep in touch: Ann & Sons", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20260701T000000Z", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFEFF', calendar);
        Assert.Contains("定期联系：Ann & Sons", _workplace.PlanCalendar(Facts, "--from", "2026-07-01", "--until", "2026-08-10", "--language", "zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_says_where_every_follow_up_went()
    {
        var answer = _workplace.Plan(Facts, "--from", "2026-07-01", "--until", "2026-08-20", "--capacity", "2");

        foreach (string word in (string[])["Follow-ups", "placed", "merged", "suppressed", "overflow", "Customers", "with a follow-up", "without", "Capacity"])
            Assert.Contains(word, answer.Output, StringComparison.Ordinal);
    }

    /// <summary>Whether 2026 is known is the calendar's to say.</summary>
    private static string Masked(string line) => line.Replace(",known", ",projected", StringComparison.Ordinal);
}
