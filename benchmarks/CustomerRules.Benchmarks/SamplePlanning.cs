using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Benchmarks;

/// <summary>The customers and owners that the planning benchmarks plan for: 2 % of tier A, 8 % B, 30 % C, 60 % D, with people, occasions, events and refusals.</summary>
internal static class SamplePlanning
{
    public static readonly LocalDate From = new(2026, 1, 5);

    public static FollowUpFacts[] Customers(int count, int owners) => [.. Enumerable.Range(0, count).Select(number => Customer(number, owners))];

    /// <summary>So many contacts a working day for each owner.</summary>
    public static Workload Workload(int owners, int capacity) =>
        new(Enumerable.Range(0, owners).Select(number => new Owner(FormattableString.Invariant($"owner {number}"), capacity)));

    private static FollowUpFacts Customer(int number, int owners)
    {
        var facts = new FollowUpFacts(FormattableString.Invariant($"C-{number:000000}"))
            .With((number % 50) switch { 0 => CustomerTier.A, < 5 => CustomerTier.B, < 20 => CustomerTier.C, _ => CustomerTier.D })
            .With((RelationshipType)(number % 5))
            .WithValue(number * 37 % 900_000)
            .WithLastContact(number % 3 == 0 ? null : From.PlusDays(-(number * 7 % 200)))
            .WithLastOrder(From.PlusDays(-(number * 11 % 300)))
            .WithNaturalPerson(number % 10 == 0)
            .WithOwner(FormattableString.Invariant($"owner {number / 50 % owners}"));
        if (number % 4 == 0)
            facts = facts.WithPersons([Person(number)]);
        if (number % 20 == 0)
            facts = facts.WithOccasions([Occasion.SeasonStart("Heaters", new AnnualDate(9, 1 + (number % 28)))]);
        if (number % 25 == 0)
            facts = facts.With(ContactPermission.Unknown.WithMarketingOptOut());
        return number % 8 == 0 ? facts.WithTriggers([.. Triggers(number)]) : facts;
    }

    private static ContactPerson Person(int number) =>
        new ContactPerson("buyer").WithKeyPerson().WithBirthday(new AnnualDate(1 + (number % 12), 1 + (number % 28))).WithMayCongratulate(number % 3 != 0);

    private static IEnumerable<SequenceTrigger> Triggers(int number)
    {
        yield return new(FollowUpPurpose.Delivery, From.PlusDays(number % 300));
        if (number % 16 == 0)
            yield return new(FollowUpPurpose.Renewal, From.PlusDays(100 + (number % 200)));
        if (number % 40 == 0)
            yield return new(FollowUpPurpose.Complaint, From.PlusDays(number % 250));
    }
}
