using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.FollowUps.Responses;

/// <summary>Replays the log of a matter that a customer brought up, and reads from it what was due when and how it stands.</summary>
/// <remarks>
/// <para><em>Time.</em> Each target has its own time: elapsed, or the working time of the calendar. Spans include their first instant and not their last.
/// The clock of the first answer runs from Opened to the first Answered, that of the resolution to Closed. Both stand while paused and while closed. So a
/// pause counts only where it meets the clock's own time: one at night does not extend a target of working time.</para>
/// <para><em>Due</em> is the first instant at which the whole time is used. Done at that instant is met, a nanosecond later is breached, also where that
/// nanosecond is no working time. A pause that begins at the due time or later does not move it. While paused, due is what it would be if resumed now; of what
/// is done, what it would have been had the clock run on.</para>
/// <para><em>Answering and closing.</em> An answer may come in a pause, which it does not end; later answers change nothing. Closing ends a pause, meets
/// the resolution, and stops the clock of the first answer without meeting it. After Reopened both go on with the time used before; a first
/// answer once given stays as it was.</para>
/// <para><em>Order.</em> Events come oldest first; those of one instant happened in the order given. The first is Opened; none lies in the future. Cost: a
/// measurement in the calendar for each event, whatever the time between them.</para>
/// </remarks>
public static class ResponseClock
{
    /// <summary>How a matter stands against one promise.</summary>
    /// <param name="events">Its log, oldest first.</param>
    /// <param name="promise">What was promised.</param>
    /// <param name="calendar">The working time, and the zone in which reasons tell times.</param>
    /// <param name="now">The time of assessment; 1900-01-01 to 2199-12-31 in UTC.</param>
    /// <param name="atRiskShare">From what share of the time used it is at risk; null for 75 %.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/>, <paramref name="promise"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The events are none, out of order, contradictory or in the future; the message names the event.</exception>
    public static ResponseAssessment Replay(
        IEnumerable<ResponseEvent> events, ResponsePromise promise, BusinessCalendar calendar, Instant now, Proportion? atRiskShare = null) =>
        Replay(events, Guard.Against.Null(promise), null, calendar, now, atRiskShare ?? ResponseTargets.Standard.AtRiskShare);

    /// <summary>As above, for a complaint against two promises: the target that falls due first decides.</summary>
    internal static ResponseAssessment Replay(
        IEnumerable<ResponseEvent> events, ResponsePromise promise, ResponsePromise? ofComplaint, BusinessCalendar calendar, Instant now, Proportion atRiskShare)
    {
        Guard.Against.Null(calendar);
        var log = ResponseLog.Of(events, Guard.Against.InstantOutOfRange(now));
        return new(now, Read(ResponseMeasure.FirstAnswer, one => one.FirstAnswer), Read(ResponseMeasure.Resolution, one => one.Resolution));

        ResponseReading Read(ResponseMeasure measure, Func<ResponsePromise, ResponseTarget?> targetOf)
        {
            var own = new ResponseReading(measure, targetOf(promise), false, log, calendar, now, atRiskShare);
            if (ofComplaint is null || targetOf(ofComplaint) is not { } target)
                return own;
            var complaint = new ResponseReading(measure, target, true, log, calendar, now, atRiskShare);
            return own.Target is null || complaint.Due < (own.Due ?? Instant.MaxValue) ? complaint : own;
        }
    }
}
