using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Export;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;
using static CustomerRules.Tests.FollowUps.Export.ExportedPlans;

namespace CustomerRules.Tests.FollowUps.Export;

/// <summary>What a file says after people and plans have changed what the file before said.</summary>
public class CalendarAgainTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void A_plan_made_again_cancels_moves_and_leaves_alone_under_the_same_names()
    {
        var first = Plan(id => new(id), []);
        var file = CalendarExport.Standard.Write(first, Stamp);
        var existing = first.AsExisting().Select(known => known.Key.CustomerId switch
        {
            "cancelled" => new ExistingFollowUp(known.Key, FollowUpState.Cancelled, known.Date, "not wanted"),
            "done" => new ExistingFollowUp(known.Key, FollowUpState.Done, new LocalDate(2026, 3, 4)),
            "put off" => new ExistingFollowUp(known.Key, FollowUpState.Snoozed, new LocalDate(2026, 3, 10)),
            "put off far" => new ExistingFollowUp(known.Key, FollowUpState.Snoozed, new LocalDate(2026, 6, 1)),
            _ => known,
        }).ToArray();
        var second = Plan(
            id => id == "moved" ? new FollowUpFacts(id).With(ContactPermission.Unknown.WithQuietDates(new DateInterval(Monday.PlusDays(3), Monday.PlusDays(3)))) : new(id), existing);

        var changed = CalendarExport.Standard.Write(second, Stamp, null, file.Entries, existing);

        Assert.Equal(
            ["kept: 20260305 CONFIRMED 0", "moved: 20260306 CONFIRMED 1", "put off: 20260310 CONFIRMED 1", "cancelled: 20260305 CANCELLED 1", "put off far: 20260305 CANCELLED 1"],
            Told(changed), StringComparer.Ordinal);
        Assert.Subset(new HashSet<string>(Values(file, "UID"), StringComparer.Ordinal), new HashSet<string>(Values(changed, "UID"), StringComparer.Ordinal));
        var again = CalendarExport.Standard.Write(Plan(id => new(id), second.AsExisting()), Stamp, null, changed.Entries, second.AsExisting());
        Assert.Equal(["kept: 20260305 CONFIRMED 0", "moved: 20260306 CONFIRMED 1", "put off: 20260310 CONFIRMED 1"], Told(again), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(FollowUpState.Placed, false)]
    [InlineData(FollowUpState.Done, false)]
    [InlineData(FollowUpState.Cancelled, true)]
    [InlineData(FollowUpState.Snoozed, true)]
    public void What_a_person_called_or_put_off_is_cancelled_also_outside_the_plan(FollowUpState state, bool isCancelled)
    {
        foreach (var date in new[] { new LocalDate(2026, 2, 27), new LocalDate(2026, 4, 1) })
        {
            var document = CalendarExport.Standard.Write(
                ExportedPlans.Plan(), Stamp, earlier: [new(Key("a"), date, 2)], existing: [new(Key("a"), state, new LocalDate(2026, 5, 1))]);

            Assert.Equal(isCancelled ? ["3"] : [], Values(document, "SEQUENCE"));
            Assert.Equal((1, isCancelled, date), (document.Entries.Count, document.Entries[0].IsCancelled, document.Entries[0].Date));
        }
    }

    [Theory]
    [InlineData(FollowUpStatus.Merged)]
    [InlineData(FollowUpStatus.Suppressed)]
    [InlineData(FollowUpStatus.Overflow)]
    public void What_the_plan_no_longer_places_is_cancelled_also_on_an_earlier_date(FollowUpStatus status)
    {
        var document = CalendarExport.Standard.Write(ExportedPlans.Plan(NotPlaced("a", status)), Stamp, earlier: [new(Key("a"), new LocalDate(2026, 2, 27), 0)]);

        Assert.Equal(["a: 20260227 CANCELLED 1"], Told(document), StringComparer.Ordinal);
    }

    [Fact]
    public void A_file_of_one_owner_cancels_what_another_owner_has_now()
    {
        var (anna, tom) = (Plan(id => new FollowUpFacts(id).WithOwner("anna"), []), Plan(id => new FollowUpFacts(id).WithOwner(id == "moved" ? "tom" : "anna"), []));
        var before = CalendarExport.Standard.Write(anna, Stamp, only: item => item.FollowUp.Owner == "anna");

        var hers = CalendarExport.Standard.Write(tom, Stamp, earlier: before.Entries, only: item => item.FollowUp.Owner == "anna");
        var his = CalendarExport.Standard.Write(tom, Stamp, only: item => item.FollowUp.Owner == "tom");

        Assert.Equal((6, 6), (Told(before).Length, Told(hers).Length));
        Assert.Equal("moved: 20260305 CANCELLED 1", Told(hers)[5]);
        Assert.Equal(["moved: 20260305 CONFIRMED 0"], Told(his), StringComparer.Ordinal);
        Assert.Contains("\\nOwner: tom\\n", Values(his, "DESCRIPTION")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_file_of_all_what_has_another_owner_stays_as_it_is() => Assert.Equal(
        ["0"],
        Values(CalendarExport.Standard.Write(Plan(id => new FollowUpFacts(id).WithOwner("tom"), [], "kept"), Stamp, earlier: CalendarExport.Standard.Write(Plan(id => new(id), [], "kept"), Stamp).Entries), "SEQUENCE"));

    [Fact]
    public void What_says_that_something_is_cancelled_has_all_that_readers_need()
    {
        foreach (var component in new[] { CalendarComponent.Event, CalendarComponent.ToDo })
        {
            var lines = Lines(new CalendarExport(component).Write(ExportedPlans.Plan(), Stamp, earlier: [new(Key("a"), new LocalDate(2026, 3, 9), 0)]));
            var isToDo = component == CalendarComponent.ToDo;
            string[] expected =
            [
                isToDo ? "BEGIN:VTODO" : "BEGIN:VEVENT",
                "UID:a/KeepInTouch/2026-02-01%2B0@customer-rules.invalid",
                "DTSTAMP:20260227T083015Z",
                "SEQUENCE:1",
                isToDo ? "DUE;VALUE=DATE:20260309" : "DTSTART;VALUE=DATE:20260309",
                "STATUS:CANCELLED",
                .. isToDo ? Array.Empty<string>() : ["TRANSP:TRANSPARENT"],
                "SUMMARY:Keep in touch: a",
                "CATEGORIES:keep in touch",
                isToDo ? "END:VTODO" : "END:VEVENT",
            ];
            Assert.Equal(expected, lines.Skip(4).Take(expected.Length), StringComparer.Ordinal);
            Assert.DoesNotContain(lines, line => line.StartsWith("METHOD", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_stands_twice_or_is_no_follow_up_is_refused()
    {
        var known = new ExistingFollowUp(Key("a"), FollowUpState.Done, Monday);
        Refusal.Of<ArgumentException>(
            () => CalendarExport.Standard.Write(ExportedPlans.Plan(), Stamp, existing: [known, known]),
            "existing", "existing must hold each follow-up once, but a/KeepInTouch/2026-02-01+0 stands twice.");
        Refusal.Of<ArgumentException>(() => new CalendarEntry(default, Monday, 0), "key", "key must be the key of a follow-up, but was the default one.");
    }

    private static string[] Told(CalendarDocument document)
    {
        var (names, dates, states, sequences) = (Values(document, "SUMMARY"), Values(document, "DTSTART"), Values(document, "STATUS"), Values(document, "SEQUENCE"));
        return [.. names.Select((name, i) => name.Replace("Keep in touch: ", "").Replace(" (phone)", "") + ": " + dates[i] + " " + states[i] + " " + sequences[i])];
    }

    private static FollowUpPlan Plan(Func<string, FollowUpFacts> facts, IEnumerable<ExistingFollowUp> existing, string customers = "cancelled,done,kept,moved,put off,put off far") =>
        FollowUpPolicy.Standard.With(SurveyPolicy.Nobody).Plan(
            customers.Split(',').Select(id => facts(id).With(CustomerTier.A).WithLastContact(new LocalDate(2026, 2, 3))), Monday, Monday.PlusDays(30), existing: existing);
}
