using System;
using CustomerRules.Calendars;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Persons;

public sealed partial class PermissionPolicy
{
    /// <summary>Whether somebody at a customer may be contacted for a purpose on a date, who and how.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="purpose">What for; not Unknown.</param>
    /// <param name="on">The date; 1900-01-01 to 2199-12-31. On a quiet date nothing but a complaint step is permitted.</param>
    /// <param name="personId">Whom it is meant for, or null; of somebody who is not among the customer's persons nothing else is known.</param>
    /// <param name="channel">How it is meant to be, or Unknown.</param>
    /// <remarks>Whether a birthday may be congratulated on is asked of the person, else of the <see cref="FollowUpFacts.Occasions"/>. Cost: a step per person and channel at most, and a step per pair of people.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="personId"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range, or <paramref name="purpose"/> is Unknown.</exception>
    public PermissionAssessment Assess(FollowUpFacts facts, FollowUpPurpose purpose, LocalDate on, string? personId = null, Channel channel = Channel.Unknown)
    {
        Guard.Against.Null(facts);
        Guard.Against.UnknownEnum(purpose);
        Guard.Against.UndefinedEnum(channel);
        if (personId is not null)
            Guard.Against.NullOrEmpty(personId);
        var day = DayNumber.Of(on);
        var request = new ContactRequest(purpose, FollowUpPriority.Unknown, personId, channel, day, day, day)
        {
            IsCongratulationAgreed = IsCongratulationAgreed(facts, personId),
        };
        return Judge(request, facts, null) with { QuietDays = null };
    }

    /// <summary>The follow-up with person and channel chosen and its dates kept off quiet ones; with all that stands against it among its reasons, and blocked, where it may not take place.</summary>
    internal (FollowUp FollowUp, bool IsBlocked) Judge(FollowUp followUp, FollowUpFacts facts, BusinessCalendar calendar)
    {
        var choice = Judge(
            new ContactRequest(
                followUp.Purpose, followUp.Priority, followUp.PersonId, followUp.Channel, followUp.EarliestDay, followUp.DueDay, followUp.LatestDay)
            {
                IsCongratulationAgreed = followUp.Occasion?.MayCongratulate == true,
            },
            facts,
            calendar);
        if (!choice.IsPermitted)
            return (new FollowUp(followUp) { Reasons = followUp.Reasons | choice.Reasons }, true);

        return (
            new FollowUp(followUp)
            {
                PersonId = choice.PersonId,
                Channel = choice.Channel,
                DueDay = choice.Day,
                LatestDay = choice.LastDay,
                QuietDays = choice.QuietDays ?? [],
                Reasons = followUp.Reasons | choice.Reasons,
            },
            false);
    }

    private PermissionAssessment Judge(in ContactRequest request, FollowUpFacts facts, BusinessCalendar? calendar)
    {
        var (against, isNamedThere, isAnybodyThere, isOnlyUnknown) = (FollowUpReasons.None, false, false, false);
        var people = PeopleFor(request, facts);
        var order = new ContactOrder(people, roleRanks, request.PersonId);
        for (var person = order.After(null); person is not null; person = order.After(person))
        {
            var isNamed = string.Equals(person.Id, request.PersonId, StringComparison.Ordinal);
            if (request.ConcernsPersonAlone && !isNamed)
                break;
            if (person.LeftOn is { } leftOn && DayNumber.OfAny(leftOn) <= request.DueDay)
                continue;

            isNamedThere |= isNamed;
            isAnybodyThere = true;
            var one = JudgeOne(request, facts, person, calendar);
            if (one.IsPermitted)
                return one with { Reasons = one.Reasons | InsteadOfNamed(request, isNamed, isNamedThere) };
            isOnlyUnknown |= one.Reasons == FollowUpReasons.ConsentUnknown;
            against |= one.Reasons;
        }

        var hasLeft = request.PersonId is null ? people.Count > 0 && !isAnybodyThere : !isNamedThere;
        var left = hasLeft ? FollowUpReasons.PersonLeft : FollowUpReasons.None;
        if (!MayAddressCustomer(request, isAnybodyThere, isOnlyUnknown))
            return Refusal(request, against | left | (facts.Permission.NoContact ? FollowUpReasons.NoContact : FollowUpReasons.None));

        var itself = JudgeOne(request, facts, null, calendar);
        if (!itself.IsPermitted)
            return Refusal(request, against | left | itself.Reasons);
        return isAnybodyThere || hasLeft ? itself with { Reasons = itself.Reasons | left | FollowUpReasons.AddressedToCustomer } : itself;
    }

    private static FollowUpReasons InsteadOfNamed(in ContactRequest request, bool isNamed, bool isNamedThere)
    {
        if (request.PersonId is null || isNamed)
            return FollowUpReasons.None;
        return isNamedThere ? FollowUpReasons.PersonReplaced : FollowUpReasons.PersonReplaced | FollowUpReasons.PersonLeft;
    }

    /// <summary>Not in the place of people who refused, but for a complaint, and not for wishes that are meant for one of them.</summary>
    private static bool MayAddressCustomer(in ContactRequest request, bool isAnybodyThere, bool isOnlyUnknown) =>
        !request.ConcernsPersonAlone && (!isAnybodyThere || isOnlyUnknown || request.IsComplaint);

    private static PermissionAssessment Refusal(in ContactRequest request, FollowUpReasons against) =>
        new() { Day = request.DueDay, LastDay = request.LatestDay, Reasons = against };
}
