using System.Collections.Generic;

namespace CustomerRules.FollowUps.Persons;

/// <summary>The order in which people are asked: the one named, key persons, others; each by role, then id.</summary>
internal readonly struct ContactOrder(IReadOnlyList<ContactPerson> persons, int[] roleRanks, string? named)
{
    /// <summary>Who comes after a person; null after the last. Nobody remembers the order: people are few, and it costs no memory.</summary>
    public ContactPerson? After(ContactPerson? previous)
    {
        ContactPerson? next = null;
        for (var index = 0; index < persons.Count; index++)
        {
            var person = persons[index];
            if ((previous is null || Compare(previous, person) < 0) && (next is null || Compare(person, next) < 0))
                next = person;
        }

        return next;
    }

    private int Compare(ContactPerson one, ContactPerson other)
    {
        var order = Rank(one).CompareTo(Rank(other));
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    }

    private int Rank(ContactPerson person)
    {
        if (string.Equals(person.Id, named, System.StringComparison.Ordinal))
            return -1;
        return (person.IsKeyPerson ? 0 : roleRanks.Length + 1) + roleRanks[(int)person.Role];
    }
}
