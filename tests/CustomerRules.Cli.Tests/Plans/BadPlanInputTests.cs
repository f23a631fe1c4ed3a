using System;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Plans;

public sealed class BadPlanInputTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("--until must not be before --from 2026-07-02 (2026-07-01)", "--from", "2026-07-02", "--until", "2026-07-01")]
    [InlineData("--from must not be before --as-of 2026-07-01 (2026-06-30)", "--from", "2026-06-30", "--until", "2026-07-31")]
    [InlineData("--capacity must be between 1 and 10,000 (0)", "--from", "2026-07-01", "--until", "2026-07-31", "--capacity", "0")]
    [InlineData("--calendar must be weekdays or china (mars)", "--from", "2026-07-01", "--until", "2026-07-31", "--calendar", "mars")]
    [InlineData("--language must be en or zh (fr)", "--from", "2026-07-01", "--until", "2026-07-31", "--language", "fr")]
    public void Options_that_do_not_fit_are_a_usage_error(string message, params string[] options) =>
        Assert.Equal(new Answer(2, "", message + "\n"), _workplace.Plan(null, options));

    [Fact]
    public void The_output_is_a_table_or_a_calendar() =>
        Assert.Equal(new Answer(2, "", "--out must end in .csv or .ics (plan.txt)\n"), _workplace.PlanTo("plan.txt", null, "--from", "2026-07-01", "--until", "2026-07-31"));

    [Theory]
    [InlineData("owner\nmia\n", "OWNERS:1: column 'customer_id': is missing")]
    [InlineData("customer_id\nann\n", "OWNERS:1: column 'owner': is missing")]
    [InlineData("customer_id,owner\nann,\n", "OWNERS:2: column 'owner': is empty")]
    [InlineData("customer_id,owner,boss\nann,mia,x\n", "OWNERS:1: column 'boss': is not a column of this file")]
    [InlineData("customer_id,owner\nann,mia\nbob,tom\nann,tom\n", "OWNERS:4: column 'customer_id': has a row already, on line 2 (ann)")]
    public void A_wrong_file_of_owners_is_one_line(string owners, string message) => AssertRefused("OWNERS", "--owners", owners, message);

    [Theory]
    [InlineData("customer_id,due\nann,2026-07-01\n", "EXISTING:1: column 'purpose': is missing")]
    [InlineData("customer_id,due,purpose,status,reason\nann,2026-07-01,KeepInTouch,gone,Cycle=1\n", "EXISTING:2: column 'status': must be placed, done, snoozed, cancelled, merged, suppressed, overflow or none (gone)")]
    [InlineData("customer_id,due,purpose,status,reason\nann,,KeepInTouch,placed,Cycle=1\n", "EXISTING:2: column 'due': is empty")]
    [InlineData("customer_id,due,purpose,status,reason\nann,2026-07-01,KeepInTouch,placed,ContactOverdue\n", "EXISTING:2: column 'reason': does not end in Cycle=, as plan wrote it (ContactOverdue)")]
    [InlineData(
        "customer_id,due,purpose,status,reason\nann,2026-07-01,KeepInTouch,placed,Cycle=1\nann,2026-07-02,KeepInTouch,done,Cycle=1\n",
        "EXISTING:3: column 'customer_id': has this follow-up already, on line 2 (ann)")]
    public void A_wrong_earlier_plan_is_one_line(string existing, string message) => AssertRefused("EXISTING", "--existing", existing, message);

    private void AssertRefused(string name, string option, string text, string message)
    {
        string file = _workplace.Folder.File(name + ".csv", text);
        var answer = _workplace.Plan(null, "--from", "2026-07-01", "--until", "2026-07-31", option, file);
        Assert.Equal(new Answer(2, "", message + "\n"), answer with { Error = answer.Error.Replace(file, name, StringComparison.Ordinal) });
        Assert.False(System.IO.File.Exists(_workplace.Folder.At("plan.csv")));
    }
}
