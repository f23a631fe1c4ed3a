using System;
using System.Collections.Generic;

namespace CustomerRules.FollowUps.Persons;

public sealed partial class PermissionPolicy
{
    /// <summary>The people who are known, and whoever is named beside them; nobody where it concerns the customer alone.</summary>
    private static IReadOnlyList<ContactPerson> PeopleFor(in ContactRequest request, FollowUpFacts facts)
    {
        if (request.ConcernsCustomerAlone)
            return [];
        if (request.PersonId is not { } named)
            return facts.Persons;
        foreach (var person in facts.Persons)
        {
            if (string.Equals(person.Id, named, StringComparison.Ordinal))
                return facts.Persons;
        }

        return [.. facts.Persons, new(named)];
    }

    private static bool IsCongratulationAgreed(FollowUpFacts facts, string? personId)
    {
        foreach (var occasion in facts.Occasions)
        {
            if (occasion.MayCongratulate == true && string.Equals(occasion.PersonId, personId, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
