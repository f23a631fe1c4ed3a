using System;
using System.Linq;
using CustomerRules.FollowUps.Export;
using CustomerRules.FollowUps.Planning;
using NodaTime;
using Xunit;
using static CustomerRules.Tests.FollowUps.Export.ExportedPlans;

namespace CustomerRules.Tests.FollowUps.Export;

/// <summary>What a second file says of what the first one said.</summary>
public class CalendarChangesTests
{
    private static readonly CalendarDocument First = CalendarExport.Standard.Write(Plan(Placed("C-1", 9), Placed("C-2", 10)), Stamp);

    [Fact]
    public void What_stays_keeps_its_sequence_and_every_octet()
    {
        var second = CalendarExport.Standard.Write(Plan(Placed("C-1", 9), Placed("C-2", 10)), Stamp, earlier: First.Entries);

        Assert.Equal(First.Text, second.Text);
    }

    [Fact]
    public void What_moves_is_the_same_entry_with_the_next_sequence()
    {
        var second = CalendarExport.Standard.Write(Plan(Placed("C-1", 9), Placed("C-2", 11)), Stamp, earlier: First.Entries);

        Assert.Equal(Values(First, "UID"), Values(second, "UID"));
        Assert.Equal(["0", "1"], Values(second, "SEQUENCE"));
        Assert.Equal(["20260309", "20260311"], Values(second, "DTSTART"));
    }

    [Fact]
    public void What_is_no_longer_planned_is_cancelled_on_its_date()
    {
        var second = CalendarExport.Standard.Write(Plan(Placed("C-1", 9), NotPlaced("C-2", FollowUpStatus.Overflow)), Stamp, earlier: First.Entries);

        Assert.Equal(["CONFIRMED", "CANCELLED"], Values(second, "STATUS"));
        Assert.Equal(["0", "1"], Values(second, "SEQUENCE"));
        Assert.Equal(["20260309", "20260310"], Values(second, "DTSTART"));
        Assert.Equal(Values(First, "UID"), Values(second, "UID"));
        Assert.True(second.Entries[1].IsCancelled);
    }

    [Fact]
    public void What_was_cancelled_is_not_cancelled_again_and_comes_back_with_the_next_sequence()
    {
        var second = CalendarExport.Standard.Write(Plan(Placed("C-1", 9)), Stamp, earlier: First.Entries);
        var third = CalendarExport.Standard.Write(Plan(Placed("C-1", 9)), Stamp, earlier: second.Entries);
        var fourth = CalendarExport.Standard.Write(Plan(Placed("C-1", 9), Placed("C-2", 10)), Stamp, earlier: third.Entries);

        Assert.Single(Values(third, "UID"));
        Assert.Equal(["0", "2"], Values(fourth, "SEQUENCE"));
        Assert.Equal(["CONFIRMED", "CONFIRMED"], Values(fourth, "STATUS"));
    }

    [Fact]
    public void What_is_done_stays_in_the_calendar_as_it_was()
    {
        var done = new ExistingFollowUp(Key("C-2"), FollowUpState.Done, new LocalDate(2026, 3, 10));

        var second = CalendarExport.Standard.Write(Plan(Placed("C-1", 9)), Stamp, earlier: First.Entries, existing: [done]);

        Assert.Single(Values(second, "UID"));
        Assert.Equal(First.Entries.Select(entry => entry.ToString()), second.Entries.Select(entry => entry.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void What_lies_outside_the_new_plan_is_left_alone()
    {
        CalendarEntry[] earlier = [new(Key("before"), new LocalDate(2026, 2, 28), 3), new(Key("on the day after"), new LocalDate(2026, 4, 1), 0), new(Key("inside"), new LocalDate(2026, 3, 31), 4)];

        var document = CalendarExport.Standard.Write(Plan(), Stamp, earlier: earlier);

        Assert.Equal(["Keep in touch: inside"], Values(document, "SUMMARY"));
        Assert.Equal(["5"], Values(document, "SEQUENCE"));
        Assert.Equal(3, document.Entries.Count);
    }

    [Fact]
    public void An_entry_that_stands_twice_is_refused() =>
        Assert.StartsWith(
            "earlier must hold each follow-up once, but C-1/KeepInTouch/2026-02-01+0 stands twice.",
            Assert.Throws<ArgumentException>(() => CalendarExport.Standard.Write(Plan(), Stamp, earlier: [First.Entries[0], First.Entries[0]])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_entry_says_what_it_is() =>
        Assert.Equal("C-1/KeepInTouch/2026-02-01+0: 2026-03-09, sequence 2, cancelled", new CalendarEntry(Key("C-1"), new LocalDate(2026, 3, 9), 2, isCancelled: true).ToString());
}
