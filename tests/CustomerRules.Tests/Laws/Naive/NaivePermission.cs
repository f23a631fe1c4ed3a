using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Tests.Generators;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Who may be contacted and how, one question at a time.</summary>
internal static class NaivePermission
{
    private static readonly FollowUpPurpose[] OfOnePerson =
        [FollowUpPurpose.Birthday, FollowUpPurpose.Anniversary, FollowUpPurpose.FixedDay, FollowUpPurpose.Festival, FollowUpPurpose.SeasonStart];

    private static readonly ContactRole[] Roles =
    [
        ContactRole.DecisionMaker, ContactRole.Buyer, ContactRole.Executive, ContactRole.Influencer, ContactRole.Technical, ContactRole.User,
        ContactRole.Finance, ContactRole.Initiator, ContactRole.Gatekeeper, ContactRole.Other, ContactRole.Unknown,
    ];

    /// <summary>Who and how; null where nobody may be.</summary>
    public static (string? PersonId, Channel Channel)? Choose(ContactCircle circle)
    {
        var isBound = circle.PersonId is not null && OfOnePerson.Contains(circle.Purpose);
        var isCustomersOwn = circle.PersonId is null && circle.Purpose == FollowUpPurpose.Birthday;
        var there = PeopleOf(circle)
            .Where(_ => !isCustomersOwn)
            .Where(person => person.LeftOn is not { } left || left > circle.On)
            .Where(person => !isBound || person.Id == circle.PersonId)
            .OrderBy(person => person.Id == circle.PersonId ? 0 : 1)
            .ThenBy(person => person.IsKeyPerson ? 0 : 1)
            .ThenBy(person => Array.IndexOf(Roles, person.Role))
            .ThenBy(person => person.Id, StringComparer.Ordinal)
            .ToList();
        foreach (var person in there)
        {
            foreach (var channel in ChannelsOf(circle, person))
            {
                if (Objections(circle, person, channel).Count == 0)
                    return (person.Id, channel);
            }
        }

        var mayAddressCustomer = there.Count == 0 || circle.Purpose == FollowUpPurpose.Complaint || there.Any(person => IsOnlyUnknown(circle, person));
        if (isBound || !mayAddressCustomer)
            return null;
        foreach (var channel in ChannelsOf(circle, null))
        {
            if (Objections(circle, null, channel).Count == 0)
                return (null, channel);
        }

        return null;
    }

    /// <summary>The people who are known, and whoever is named.</summary>
    public static IEnumerable<ContactPerson> PeopleOf(ContactCircle circle) =>
        circle.PersonId is null || circle.Facts.Persons.Any(person => person.Id == circle.PersonId) ? circle.Facts.Persons : circle.Facts.Persons.Append(new(circle.PersonId));

    /// <summary>Everything that stands against one person, or the customer itself, being contacted by one channel.</summary>
    public static HashSet<string> Objections(ContactCircle circle, ContactPerson? person, Channel channel)
    {
        var (objections, asked) = (new HashSet<string>(StringComparer.Ordinal), circle.Policy.PurposeFor(circle.Purpose));
        var permissions = person is null ? new[] { circle.Facts.Permission } : [circle.Facts.Permission, person.Permission];
        if (permissions.Any(one => one.NoContact))
            objections.Add("no contact");
        if (circle.Purpose == FollowUpPurpose.Complaint)
        {
            // Refused channels are avoided while there is another.
            if (IsRefused(channel) && !ChannelsOf(circle, person).All(IsRefused))
                objections.Add("refused");
            return objections;
        }

        if (permissions.Any(one => one.IsOptedOutOfMarketing) && asked == ConsentPurpose.Marketing)
            objections.Add("opted out");
        if (IsRefused(channel))
            objections.Add("refused");
        else if (asked == ConsentPurpose.Marketing && permissions.Last().ConsentTo(asked, channel) is null && (person is not null || circle.Facts.IsNaturalPerson != false))
            objections.Add("unknown");
        if (circle.Purpose == FollowUpPurpose.Birthday && !(person?.MayCongratulate ?? circle.Facts.Occasions.Any(one => one.PersonId == circle.PersonId && one.MayCongratulate == true)))
            objections.Add("not agreed");
        if (permissions.SelectMany(one => one.QuietDates).Concat(circle.Policy.QuietDates).Any(range => range.Contains(circle.On)))
            objections.Add("quiet");
        return objections;

        bool IsRefused(Channel one) => permissions.Any(permission => permission.ConsentTo(asked, one) == false);
    }

    private static bool IsOnlyUnknown(ContactCircle circle, ContactPerson person)
    {
        var all = ChannelsOf(circle, person).Select(channel => Objections(circle, person, channel)).ToList();
        return all.SelectMany(one => one).All(objection => objection is "unknown" or "refused") && all.Any(one => one.Contains("unknown"));
    }

    private static IEnumerable<Channel> ChannelsOf(ContactCircle circle, ContactPerson? person) =>
        new[] { circle.Channel }.Where(channel => channel != Channel.Unknown)
            .Concat(person?.PreferredChannels ?? [])
            .Concat(circle.Policy.ChannelsFor(circle.Purpose));
}
