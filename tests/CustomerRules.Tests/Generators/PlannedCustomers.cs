using System;
using System.Collections.Generic;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Internal;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>Customers to be planned for: known little or much, some of whom want to be left alone.</summary>
internal static class PlannedCustomers
{
    private static readonly FollowUpPurpose[] Events =
        [FollowUpPurpose.Complaint, FollowUpPurpose.Delivery, FollowUpPurpose.Renewal, FollowUpPurpose.KeyContactLeft, FollowUpPurpose.Onboarding, FollowUpPurpose.Recovery, FollowUpPurpose.WinBack];

    private static readonly string?[] Owners = [null, "owner 1", "owner 1", "owner 2", "owner 3"];

    public static FollowUpFacts Of(string id, int from, Draw draw)
    {
        var facts = new FollowUpFacts(id)
            .With((CustomerTier)draw.Int(0, (int)CustomerTier.D))
            .With((RelationshipType)draw.Int(0, (int)RelationshipType.Partnership))
            .WithValue(draw.Chance(1, 4) ? null : draw.Int(0, 900_000))
            .WithLastContact(draw.Chance(1, 2) ? Near(from, -120, 20, draw) : null)
            .WithLastOrder(draw.Chance(1, 2) ? Near(from, -120, 20, draw) : null)
            .WithNaturalPerson(draw.Chance(1, 3) ? draw.Chance(1, 2) : null)
            .WithOwner(draw.Pick(Owners), draw.Pick(Owners))
            .With(PermissionOf(from, draw));
        if (draw.Chance(1, 2))
            facts = facts.WithPersons(PersonsOf(from, draw));
        if (draw.Chance(1, 2))
            facts = facts.WithOccasions([Occasion.FixedDay("Stocktaking", Annual(Near(from, 0, 60, draw))), Occasion.SeasonStart("Heaters", Annual(Near(from, 0, 90, draw)))]);
        return draw.Chance(1, 2) ? facts.WithTriggers(TriggersOf(from, draw)) : facts;
    }

    private static ContactPermission PermissionOf(int from, Draw draw) => draw.Int(0, 7) switch
    {
        0 => ContactPermission.Unknown.WithNoContact(),
        1 => ContactPermission.Unknown.WithMarketingOptOut(),
        2 or 3 => ContactPermission.Unknown.WithQuietDates(new DateInterval(Near(from, 0, 10, draw), Near(from, 10, 30, draw))),
        _ => ContactPermission.Unknown,
    };

    private static List<ContactPerson> PersonsOf(int from, Draw draw)
    {
        var persons = new List<ContactPerson>
        {
            new ContactPerson("anna").WithKeyPerson().WithBirthday(Annual(Near(from, 0, 60, draw))).WithMayCongratulate(draw.Chance(2, 3)),
            new ContactPerson("bo").WithPreferredChannels(Channel.Email),
        };
        if (draw.Chance(1, 3))
            persons[0] = persons[0].WithLeftOn(Near(from, -10, 30, draw));
        if (draw.Chance(1, 3))
            persons[1] = persons[1].With(PermissionOf(from, draw));
        return persons;
    }

    private static IEnumerable<SequenceTrigger> TriggersOf(int from, Draw draw)
    {
        // One event of a kind, so that none stands twice where the dates of rows end.
        var first = draw.Int(0, Events.Length - 1);
        for (var number = 0; number < draw.Int(1, 2); number++)
            yield return new(Events[(first + number) % Events.Length], Near(from, (number * 40) - 40, (number * 40) - 1, draw));
        if (draw.Chance(1, 3))
            yield return SequenceTrigger.Handover(Near(from, -5, 20, draw), "owner 1", "owner 2");
    }

    private static LocalDate Near(int from, int least, int most, Draw draw) =>
        DayNumber.ToDate(Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, from + draw.Int(least, most))));

    private static AnnualDate Annual(LocalDate date) => new(date.Month, date.Day);
}
