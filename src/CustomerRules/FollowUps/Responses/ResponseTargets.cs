using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.FollowUps.Responses;

/// <summary>Within what time customers are answered and their matters resolved, by channel and tier, and for complaints on any channel.</summary>
/// <remarks>
/// <para>A complaint is due by the targets of its channel and by those of complaints: whichever falls due first decides, for the first answer and for the
/// resolution each. Complaining never makes an answer later than the channel promises to everybody.</para>
/// <para>Source: most people wait no more than 6 hours for an answer to an e-mail, and on social networks 60 minutes; the targets of telephone and complaints
/// are ours. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class ResponseTargets
{
    private const int Tiers = (int)CustomerTier.D + 1;
    private const int ComplaintRow = (int)Channel.Portal + 1;

    private readonly ResponsePromise[] promises;

    private ResponseTargets(ResponsePromise[] promises, Proportion atRiskShare) => (this.promises, AtRiskShare) = (promises, atRiskShare);

    /// <summary>
    /// First answer by phone within 2 working hours, by e-mail within 6 hours, on social networks within 60 minutes, no target on other channels and for
    /// resolutions; complaints acknowledged within 4 working hours and resolved within 3 working days; the same for all tiers; at risk from 75 % of the time on.
    /// </summary>
    public static ResponseTargets Standard { get; } = new ResponseTargets(Nothing(), Proportion.FromPercent(75))
        .With(Channel.Phone, new ResponsePromise(ResponseTarget.Working(Duration.FromHours(2))))
        .With(Channel.Email, new ResponsePromise(ResponseTarget.Elapsed(Duration.FromHours(6))))
        .With(Channel.Social, new ResponsePromise(ResponseTarget.Elapsed(Duration.FromMinutes(60))))
        .WithComplaint(new ResponsePromise(ResponseTarget.Working(Duration.FromHours(4)), ResponseTarget.WorkingDays(3)));

    /// <summary>From what share of the time used an open matter is at risk, that share included; 75 % by default.</summary>
    public Proportion AtRiskShare { get; }

    /// <summary>Within what time contacts on a channel are answered and resolved; by default as <see cref="Standard"/> lists it.</summary>
    /// <param name="channel">The channel; Unknown for contacts whose channel is not known.</param>
    /// <param name="tier">The tier; Unknown for customers without one.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public ResponsePromise For(Channel channel, CustomerTier tier = CustomerTier.Unknown) =>
        promises[IndexOf((int)Guard.Against.UndefinedEnum(channel), Guard.Against.UndefinedEnum(tier))];

    /// <summary>Within what time complaints of a tier are acknowledged and resolved, besides what their channel has; by default as <see cref="Standard"/> lists it.</summary>
    /// <param name="tier">The tier; Unknown for customers without one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined.</exception>
    public ResponsePromise ComplaintFor(CustomerTier tier) => promises[IndexOf(ComplaintRow, Guard.Against.UndefinedEnum(tier))];

    /// <summary>How a matter stands against its targets.</summary>
    /// <param name="events">Its log, oldest first; see <see cref="ResponseClock"/>.</param>
    /// <param name="channel">The channel on which it came.</param>
    /// <param name="calendar">The working time.</param>
    /// <param name="now">The time of assessment; 1900-01-01 to 2199-12-31 in UTC.</param>
    /// <param name="tier">The customer's tier; Unknown for one without.</param>
    /// <param name="isComplaint">Whether it is a complaint.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined, or <paramref name="now"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The events are none, out of order, contradictory or in the future; the message names the event.</exception>
    public ResponseAssessment Assess(
        IEnumerable<ResponseEvent> events, Channel channel, BusinessCalendar calendar, Instant now, CustomerTier tier = CustomerTier.Unknown, bool isComplaint = false) =>
        ResponseClock.Replay(events, For(channel, tier), isComplaint ? ComplaintFor(tier) : null, calendar, now, AtRiskShare);

    private static ResponsePromise[] Nothing()
    {
        var nothing = new ResponsePromise[(ComplaintRow + 1) * Tiers];
        for (var index = 0; index < nothing.Length; index++)
            nothing[index] = ResponsePromise.None;
        return nothing;
    }

    private static int IndexOf(int row, CustomerTier tier) => (row * Tiers) + (int)tier;
}
