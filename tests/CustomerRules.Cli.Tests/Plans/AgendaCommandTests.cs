using System;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Plans;

public sealed class AgendaCommandTests : IDisposable
{
    private const string Facts = "customer_id,name,last_contact\nann,Ann & Sons,2026-06-15\n";
    private const string Owners = "customer_id,owner\nann,mia\nbob,tom\n";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void The_week_is_printed_with_why_now_and_the_evidence()
    {
        var answer = Agenda("--owner", "mia", "--week", "2026-07-15");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        foreach (string part in (string[])["The week of mia", "2026-07-13 to 2026-07-19", "Wed 15 Jul", "Ann & Sons", "counted from the last real contact, on 2026-06-15", "last order on 2026-06-12"])
            Assert.Contains(part, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_written_as_a_table()
    {
        Agenda("--owner", "mia", "--week", "2026-07-13", "--out", _workplace.Folder.At("week.csv"));

        string[] lines = System.IO.File.ReadAllText(_workplace.Folder.At("week.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("date,customer_id,name,purpose,step,person,channel,priority,value,confidence,change,moved_from,why_now,evidence", lines[0]);
        Assert.StartsWith("2026-07-15,ann,Ann & Sons,KeepInTouch,,,Phone,KeyCustomer,1208.00,", lines.Single(line => line.Contains("KeepInTouch", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_Chinese()
    {
        var answer = Agenda("--owner", "mia", "--week", "2026-07-13", "--language", "zh");

        Assert.Contains("mia 的一周", answer.Output, StringComparison.Ordinal);
        Assert.Contains("周三", answer.Output, StringComparison.Ordinal);
        Assert.Contains("定期联系", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_plan_before_it_says_what_changed()
    {
        string owners = _workplace.Folder.File("owners.csv", Owners);
        _workplace.Plan(Facts, "--from", "2026-07-13", "--until", "2026-08-10", "--owners", owners);
        string before = _workplace.PlanText.Replace("ann,2026-07-15,", "ann,2026-07-16,", StringComparison.Ordinal);
        string existing = _workplace.Folder.File("existing.csv", before);

        Assert.DoesNotContain("moved from", Agenda("--owner", "mia", "--week", "2026-07-13").Output, StringComparison.Ordinal);
        Assert.Contains("Thu 16 Jul", Agenda("--owner", "mia", "--week", "2026-07-13", "--existing", existing).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_week_of_the_date_itself_is_planned_from_that_date_on() =>
        Assert.Contains("2026-06-29 to 2026-07-05", Agenda("--week", "2026-07-01").Output, StringComparison.Ordinal);

    [Fact]
    public void A_week_without_a_contact_says_so() =>
        Assert.Contains("No contact is planned for this week.", Agenda("--owner", "tom", "--week", "2026-07-06").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--owner looks after no customer (zoe)", "--owner", "zoe", "--week", "2026-07-13")]
    [InlineData("--week must not end before --as-of 2026-07-01 (2026-06-22)", "--week", "2026-06-28")]
    [InlineData("--week is not a day of the calendar (2026-02-30)", "--week", "2026-02-30")]
    public void What_does_not_fit_is_a_usage_error(string message, params string[] options) =>
        Assert.Equal(new Answer(2, "", message + "\n"), Agenda(options));

    private Answer Agenda(params string[] more) => _workplace.Agenda(Facts, ["--owners", _workplace.Folder.File("owners.csv", Owners), .. more]);
}
