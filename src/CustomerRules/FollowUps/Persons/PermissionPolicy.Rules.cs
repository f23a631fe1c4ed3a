using System;
using CustomerRules.Calendars;
using CustomerRules.Internal;

namespace CustomerRules.FollowUps.Persons;

public sealed partial class PermissionPolicy
{
    /// <summary>Whether one person, or without one the customer itself, may be contacted.</summary>
    private PermissionAssessment JudgeOne(in ContactRequest request, FollowUpFacts facts, ContactPerson? person, BusinessCalendar? calendar)
    {
        var own = person?.Permission ?? ContactPermission.Unknown;
        var days = request.IsComplaint ? [] : QuietDaysOf(request, facts.Permission.Quiet, own.Quiet);
        var last = LastDay(request, person, calendar);
        var due = DueOffQuiet(request, last, days, calendar);
        var (channel, because) = ChannelFor(request, facts, person);
        var against = Against(request, facts.Permission, own, person) | (due is null ? FollowUpReasons.QuietThroughout : FollowUpReasons.None);
        if (against != FollowUpReasons.None || channel == Channel.Unknown)
            return Refusal(request, channel == Channel.Unknown ? against | because : against);

        return new()
        {
            IsPermitted = true,
            PersonId = person?.Id,
            Channel = channel,
            Day = due ?? request.DueDay,
            LastDay = last,
            QuietDays = days,
            Reasons = because | (due != request.DueDay ? FollowUpReasons.MovedOffQuietDates : FollowUpReasons.None),
        };
    }

    /// <summary>The policy's own array wherever neither the customer nor the person adds a day to the window: most follow-ups share it.</summary>
    private int[] QuietDaysOf(in ContactRequest request, QuietDays customers, QuietDays own)
    {
        var (from, to) = (request.EarliestDay, request.LatestDay);
        return customers.Meets(from, to) || own.Meets(from, to) ? quiet.And(customers).And(own).Within(from, to) : quietDays;
    }

    private FollowUpReasons Against(in ContactRequest request, ContactPermission customers, ContactPermission own, ContactPerson? person)
    {
        var against = customers.NoContact || own.NoContact ? FollowUpReasons.NoContact : FollowUpReasons.None;
        if (request.IsComplaint)
            return against;
        if (purposes[(int)request.Purpose] == ConsentPurpose.Marketing && (customers.IsOptedOutOfMarketing || own.IsOptedOutOfMarketing))
            against |= FollowUpReasons.OptedOutOfMarketing;
        if (request.Purpose == FollowUpPurpose.Birthday && !(person?.MayCongratulate ?? request.IsCongratulationAgreed))
            against |= FollowUpReasons.CongratulationNotAgreed;
        return against;
    }

    /// <summary>The first channel that is permitted, and whether it is not the first choice; Unknown, and why, where none is.</summary>
    private (Channel Channel, FollowUpReasons Because) ChannelFor(in ContactRequest request, FollowUpFacts facts, ContactPerson? person)
    {
        var purpose = purposes[(int)request.Purpose];
        var own = person?.Permission ?? facts.Permission;
        var needs = needsConsent[(int)purpose] && !request.IsComplaint && (person is not null || facts.IsNaturalPerson != false);
        var (preferred, usual) = (person?.PreferredChannels ?? [], channels[(int)request.Purpose]);
        var (first, isAnyUnknown) = (Channel.Unknown, false);
        for (var index = -1; index < preferred.Count + usual.Count; index++)
        {
            var channel = index < 0 ? request.Channel : index < preferred.Count ? preferred[index] : usual[index - preferred.Count];
            if (channel == Channel.Unknown)
                continue;
            if (first == Channel.Unknown)
                first = channel;
            if (own.Refuses(purpose, channel) || facts.Permission.Refuses(purpose, channel))
                continue;
            if (!needs || own.Gives(purpose, channel))
                return (channel, channel == first ? FollowUpReasons.None : FollowUpReasons.ChannelReplaced);
            isAnyUnknown = true;
        }

        if (request.IsComplaint)
            return (first, FollowUpReasons.None);
        return (Channel.Unknown, isAnyUnknown ? FollowUpReasons.ConsentUnknown : FollowUpReasons.ConsentWithheld);
    }

    /// <summary>The latest day, but before the person leaves: a working day, or the due date.</summary>
    private static int LastDay(in ContactRequest request, ContactPerson? person, BusinessCalendar? calendar)
    {
        if (person?.LeftOn is not { } leftOn || DayNumber.OfAny(leftOn) > request.LatestDay)
            return request.LatestDay;
        var last = DayNumber.OfAny(leftOn) - 1;
        while (last > request.DueDay && calendar?.IsWorkingDay(last) == false)
            last--;
        return last;
    }

    /// <summary>The due date, or the working day of the window nearest after it, else before it, that is not quiet; null where there is none.</summary>
    private static int? DueOffQuiet(in ContactRequest request, int last, int[] days, BusinessCalendar? calendar)
    {
        if (Array.BinarySearch(days, request.DueDay) < 0)
            return request.DueDay;
        for (var day = request.DueDay + 1; day <= last; day++)
        {
            if (Array.BinarySearch(days, day) < 0 && calendar?.IsWorkingDay(day) != false)
                return day;
        }

        for (var day = request.DueDay - 1; day >= request.EarliestDay; day--)
        {
            if (Array.BinarySearch(days, day) < 0 && calendar?.IsWorkingDay(day) != false)
                return day;
        }

        return null;
    }
}
