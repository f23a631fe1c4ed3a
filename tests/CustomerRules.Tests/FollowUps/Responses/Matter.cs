using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Responses;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Tests.FollowUps.Responses;

/// <summary>Logs in writing: <c>02 10:00 Opened</c> is 10:00 UTC of Monday, the 2nd of March 2026; office hours are 09:00 to 17:00.</summary>
internal static class Matter
{
    internal static readonly BusinessCalendar Office = BusinessCalendar.MondayToFriday;

    internal static readonly BusinessCalendar NeverOpen = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed);

    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    internal static Instant At(string dayAndTime) => Pattern.Parse("2026-03-" + dayAndTime).Value;

    internal static ResponseEvent[] Log(params string[] events) => events
        .Select(one => new ResponseEvent((ResponseEventKind)Enum.Parse(typeof(ResponseEventKind), one.Substring(9)), At(one.Substring(0, 8)))).ToArray();

    /// <summary>The first answer against a target such as <c>2 working hours</c>.</summary>
    internal static ResponseReading Answer(string target, string now, params string[] events) =>
        ResponseClock.Replay(Log(events), new ResponsePromise(ResponseTarget.Parse(target)), Office, At(now)).FirstAnswer;

    /// <summary>The resolution against a target such as <c>3 working days</c>.</summary>
    internal static ResponseReading Resolution(string target, string now, params string[] events) =>
        ResponseClock.Replay(Log(events), new ResponsePromise(null, ResponseTarget.Parse(target)), Office, At(now)).Resolution;

    internal static ResponseAssessment OfChannel(Channel channel, string now, bool isComplaint, params string[] events) =>
        ResponseTargets.Standard.Assess(Log(events), channel, Office, At(now), isComplaint: isComplaint);

    /// <summary>State, due time, time used and time left, such as <c>Running, due 02 11:00, 60 used, 60 left</c>, in minutes.</summary>
    internal static string Text(ResponseReading reading) => FormattableString.Invariant(
        $"{reading.State}, due {(reading.Due is { } due ? Pattern.Format(due).Substring(8) : "never")}, {Minutes(reading.TimeUsed)} used, {(reading.TimeLeft is { } left ? Minutes(left) + " left" : "no limit")}");

    internal static string Minutes(Duration time) => (time.BclCompatibleTicks / NodaConstants.TicksPerMinute).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
