using System;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Plans;

/// <summary>A plan that comes back from its owner.</summary>
public sealed class EarlierPlanTests : IDisposable
{
    private const string Facts = "customer_id,name,last_contact\nann,Ann & Sons,2026-06-15\n";
    private const string First = "Cycle=2026-06-15+0";

    private static readonly string[] Window = ["--from", "2026-07-13", "--until", "2026-08-10"];

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void What_is_put_off_takes_its_new_date_and_keeps_it_in_every_plan_after()
    {
        string existing = Returned("snoozed", "2026-08-05");

        _workplace.Plan(Facts, [.. Window, "--existing", existing]);
        string second = _workplace.PlanText;
        string row = RowOf(second);
        Assert.StartsWith("ann,2026-08-05,2026-08-05,2026-08-05,KeepInTouch,", row, StringComparison.Ordinal);
        Assert.Contains(";PutOff;PutOffTo=2026-08-05;" + First + ";Sequence=1,", row, StringComparison.Ordinal);

        _workplace.Plan(Facts, [.. Window, "--existing", _workplace.Folder.File("second.csv", second)]);
        Assert.Equal(second, _workplace.PlanText);
    }

    [Fact]
    public void A_calendar_moves_what_is_put_off_and_cancels_what_is_called_off()
    {
        string moved = _workplace.PlanCalendar(Facts, [.. Window, "--existing", Returned("snoozed", "2026-08-05")]);
        Assert.Contains("DTSTART;VALUE=DATE:20260805\r\n", moved, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1\r\n", moved, StringComparison.Ordinal);

        string cancelled = _workplace.PlanCalendar(Facts, [.. Window, "--existing", Returned("cancelled")]);
        Assert.Equal(1, Count(cancelled, "STATUS:CANCELLED"));
        Assert.Equal(1, Count(cancelled, "SEQUENCE:1"));

        string done = _workplace.PlanCalendar(Facts, [.. Window, "--existing", Returned("done")]);
        Assert.Equal((0, 0), (Count(done, "STATUS:CANCELLED"), Count(done, "SEQUENCE:1")));
    }

    [Fact]
    public void What_did_not_fit_and_had_been_in_the_calendar_comes_back_as_a_change()
    {
        string existing = Returned("overflow", codes: ";Sequence=2");

        _workplace.Plan(Facts, [.. Window, "--existing", existing]);

        Assert.Contains(First + ";Sequence=3,", RowOf(_workplace.PlanText), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_it_is_not_this_week_is_told_by_the_agenda()
    {
        const string because = "stock taking, [b]call[/] later";

        string agenda = _workplace.Agenda(Facts, "--week", "2026-07-13", "--existing", Returned("cancelled", because: because)).Output;
        Assert.Contains("No longer this week: ann, keep in touch of 2026-07-15 (cancelled, " + because + ")", OneSpaced(agenda), StringComparison.Ordinal);

        string then = _workplace.Agenda(Facts, "--week", "2026-07-28", "--existing", Returned("snoozed", "2026-07-28", because)).Output;
        Assert.Contains("put off to 2026-07-28 by a person: stock taking, [b]call[/] later", OneSpaced(then), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_reason_it_says_so()
    {
        string existing = Returned("snoozed", "2026-07-28");
        Assert.Contains("put off to 2026-07-28 by a person: no reason was given", OneSpaced(_workplace.Agenda(Facts, "--week", "2026-07-28", "--existing", existing).Output), StringComparison.Ordinal);
        Assert.Contains("由人工推迟至 2026-07-28：未说明原因", _workplace.Agenda(Facts, "--week", "2026-07-28", "--existing", existing, "--language", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_moves_because_it_has_another_owner_says_so()
    {
        const string orders = "order_id,customer_id,order_date,amount\n1,ann,2026-05-10,2000\n2,eve,2026-05-10,3000\n";
        const string facts = "customer_id,last_contact\nann,2026-06-15\neve,2026-06-15\n";
        using var workplace = new Workplace(orders);
        string[] options = ["--tiers", "thresholds", "--thresholds", "1000,100,10", "--from", "2026-07-01", "--until", "2026-08-10", "--capacity", "1", "--owners"];
        workplace.Plan(facts, [.. options, workplace.Folder.File("owners.csv", "customer_id,owner\nann,mia\neve,tom\n")]);
        string existing = workplace.Folder.File("existing.csv", workplace.PlanText);

        workplace.Plan(facts, [.. options, workplace.Folder.File("owners.csv", "customer_id,owner\nann,tom\neve,tom\n"), "--existing", existing]);

        string row = workplace.PlanLines.Single(line => line.StartsWith("ann,", StringComparison.Ordinal) && line.Contains(First, StringComparison.Ordinal));
        Assert.StartsWith("ann,2026-07-16,", row, StringComparison.Ordinal);
        Assert.Contains(";MovedToOtherOwner;", row, StringComparison.Ordinal);
    }

    /// <summary>The first plan, with what became of Ann's first contact.</summary>
    private string Returned(string status, string due = "2026-07-15", string? because = null, string codes = "")
    {
        _workplace.Plan(Facts, Window);
        string[] lines = _workplace.PlanLines;
        int row = Array.FindIndex(lines, line => line.Contains(First, StringComparison.Ordinal));
        lines[row] = lines[row]
            .Replace(",placed,", "," + status + ",", StringComparison.Ordinal)
            .Replace("ann,2026-07-15,", "ann," + due + ",", StringComparison.Ordinal)
            .Replace(First, First + codes, StringComparison.Ordinal);
        if (because is not null)
            lines = [.. lines.Select((line, i) => line + (i == 0 ? ",because" : i == row ? ",\"" + because + "\"" : ","))];
        return _workplace.Folder.File("existing.csv", string.Join('\n', lines) + "\n");
    }

    private static string RowOf(string plan) => plan.Split('\n').Single(line => line.Contains(First, StringComparison.Ordinal));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string OneSpaced(string screen) => string.Join(' ', screen.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
