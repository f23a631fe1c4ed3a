using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Export;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Reasons;
using NodaTime;
using Xunit;
using static CustomerRules.Tests.FollowUps.Export.ExportedPlans;

namespace CustomerRules.Tests.FollowUps.Export;

public class CalendarExportTests
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["C-17"] = "Harbour Foods, Ltd; Leith" };

    [Fact]
    public void A_follow_up_becomes_an_event_of_a_whole_day()
    {
        var document = CalendarExport.Standard.Write(Plan(Placed("C-17", 9, channel: Channel.Phone)), Stamp, Names);

        Assert.Equal(
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//CustomerRules//CustomerRules 0.1.0//EN",
                "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT",
                "UID:C-17/KeepInTouch/2026-02-01%2B0@customer-rules.invalid",
                "DTSTAMP:20260227T083015Z",
                "SEQUENCE:0",
                "DTSTART;VALUE=DATE:20260309",
                "STATUS:CONFIRMED",
                "TRANSP:TRANSPARENT",
                "SUMMARY:Keep in touch: Harbour Foods\\, Ltd\\; Leith (phone)",
                "CATEGORIES:keep in touch",
                "PRIORITY:4",
                "DESCRIPTION:Between 2026-03-02 and 2026-03-27\\n- counted from the last real contact\\, on 2026-02-01",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:PT9H",
                "DESCRIPTION:Keep in touch: Harbour Foods\\, Ltd\\; Leith (phone)",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
            ],
            Lines(document));
    }

    [Fact]
    public void It_may_become_a_to_do_that_is_due_on_the_day()
    {
        var document = new CalendarExport(CalendarComponent.ToDo).Write(Plan(Placed("C-17", 9)), Stamp);

        Assert.Equal(["20260309"], Values(document, "DUE"));
        Assert.Equal(["NEEDS-ACTION"], Values(document, "STATUS"));
        Assert.Contains("TRIGGER;RELATED=END:PT9H", Lines(document), StringComparer.Ordinal);
        Assert.Equal("BEGIN:VTODO", Lines(document)[4]);
        Assert.Empty(Values(document, "DTSTART"));
    }

    [Fact]
    public void Texts_are_Chinese_where_asked_for()
    {
        var document = new CalendarExport(language: Language.Chinese).Write(Plan(Placed("C-17", 9, channel: Channel.Visit)), Stamp, Names);

        Assert.Equal(["定期联系：Harbour Foods\\, Ltd\\; Leith（拜访）"], Values(document, "SUMMARY"));
        Assert.StartsWith("可在2026-03-02至2026-03-27之间进行\\n- 自最近一次", Values(document, "DESCRIPTION")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_placed_is_not_in_the_file()
    {
        var document = CalendarExport.Standard.Write(
            Plan(NotPlaced("M", FollowUpStatus.Merged), NotPlaced("S", FollowUpStatus.Suppressed), Placed("P", 3), NotPlaced("O", FollowUpStatus.Overflow)), Stamp);

        Assert.Equal(["Keep in touch: P"], Values(document, "SUMMARY").ToArray());
    }

    [Fact]
    public void A_projection_is_tentative() =>
        Assert.Equal(["TENTATIVE"], Values(CalendarExport.Standard.Write(Plan(Placed("C-17", 9, FollowUpReasons.ContactProjected)), Stamp), "STATUS"));

    [Theory]
    [InlineData(0, 9, 0, "PT9H")]
    [InlineData(0, 0, 0, "PT0H")]
    [InlineData(0, 8, 30, "PT8H30M")]
    [InlineData(1, 9, 0, "-PT15H")]
    [InlineData(7, 9, 45, "-PT158H15M")]
    public void Alarms_ring_so_many_days_before_at_the_time_of_alarms(int leadDays, int hour, int minute, string trigger)
    {
        var export = CalendarExport.Standard.WithAlarm(FollowUpPurpose.KeepInTouch, leadDays).WithAlarmTime(new LocalTime(hour, minute));

        Assert.Equal([trigger], Values(export.Write(Plan(Placed("C-17", 9)), Stamp), "TRIGGER"));
        Assert.Equal(leadDays, export.LeadDaysFor(FollowUpPurpose.KeepInTouch));
        Assert.Equal(0, export.LeadDaysFor(FollowUpPurpose.Complaint));
    }

    [Fact]
    public void A_purpose_may_have_no_alarm() =>
        Assert.DoesNotContain("BEGIN:VALARM", Lines(CalendarExport.Standard.WithAlarm(FollowUpPurpose.KeepInTouch, null).Write(Plan(Placed("C-17", 9)), Stamp)), StringComparer.Ordinal);

    [Fact]
    public void An_empty_plan_is_an_empty_calendar() =>
        Assert.Equal("END:VCALENDAR", Lines(CalendarExport.Standard.Write(Plan(), Stamp))[4]);

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.StartsWith("component must be Event or ToDo, but was Unknown.", Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarExport(CalendarComponent.Unknown)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "uidDomain must hold ASCII letters, digits, dots and hyphens alone, but was 'a b'.",
            Assert.Throws<ArgumentException>(() => new CalendarExport(uidDomain: "a b")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "time must be a whole minute, but was 09:00:01.",
            Assert.Throws<ArgumentOutOfRangeException>(() => CalendarExport.Standard.WithAlarmTime(new LocalTime(9, 0, 1))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarExport.Standard.WithAlarm(FollowUpPurpose.Unknown, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FollowUpKey("C-1", FollowUpPurpose.Unknown, "1"));
        Assert.StartsWith("days must be between 0 and 365 days, but was 366", Assert.Throws<ArgumentOutOfRangeException>(() => CalendarExport.Standard.WithAlarm(FollowUpPurpose.Birthday, 366)).Message, StringComparison.Ordinal);
    }
}
