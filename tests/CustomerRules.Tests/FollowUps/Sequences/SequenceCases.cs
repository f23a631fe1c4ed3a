using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Sequences;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Tests.FollowUps.Sequences;

/// <summary>Working days, events and plans in words.</summary>
internal static class SequenceCases
{
    /// <summary>The days off and the make-up working days of China in the first half of 2026.</summary>
    public static BusinessCalendar China2026 { get; } = BusinessCalendar.MondayToFriday
        .WithClosedDates(Span("2026-01-01", 3).Concat(Span("2026-02-15", 9)).Concat(Span("2026-04-04", 3)).Concat(Span("2026-05-01", 5)).Concat(Span("2026-06-19", 3)))
        .WithMakeUpDays(new[] { "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09" }.Select(Date))
        .WithKnownYears(2026, 2026);

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static SequenceTrigger Event(FollowUpPurpose purpose, string date, string? name = null) => new(purpose, Date(date), name);

    public static FollowUpFacts Customer(params SequenceTrigger[] triggers) => new FollowUpFacts("C-17").WithOwner("anna", "bert").WithTriggers(triggers);

    public static List<FollowUp> Plan(this SequencePolicy policy, FollowUpFacts facts, string from, string until, BusinessCalendar? calendar = null) =>
        policy.Plan(facts, Date(from), Date(until), calendar);

    public static List<FollowUp> Plan(this SequencePolicy policy, FollowUpFacts facts, LocalDate from, LocalDate until, BusinessCalendar? calendar = null)
    {
        var followUps = new List<FollowUp>();
        policy.AddTo(followUps, facts, calendar ?? BusinessCalendar.MondayToFriday, new PlanningWindow(from, until));
        return followUps;
    }

    /// <summary>Each follow-up as its cycle and its dates, such as <c>2026-03-02 Acknowledge: 2026-03-02..2026-03-03</c>.</summary>
    public static string[] Lines(this IEnumerable<FollowUp> followUps) => followUps
        .Select(one => string.Format(CultureInfo.InvariantCulture, "{0}: {1:uuuu-MM-dd}..{2:uuuu-MM-dd}", one.Key.Cycle, one.Due, one.Latest)).ToArray();

    private static IEnumerable<LocalDate> Span(string first, int days) => Enumerable.Range(0, days).Select(Date(first).PlusDays);
}
