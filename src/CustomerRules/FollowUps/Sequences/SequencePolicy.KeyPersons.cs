using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Persons;

namespace CustomerRules.FollowUps.Sequences;

public sealed partial class SequencePolicy
{
    /// <summary>The leaving of key persons that the caller gives no trigger for: neither one of the date nor one named as the person.</summary>
    private IEnumerable<SequenceTrigger> KeyPersonsLeft(FollowUpFacts facts)
    {
        if (!NoticesKeyPersonLeft || standard[(int)FollowUpPurpose.KeyContactLeft] is null)
            yield break;
        for (var i = 0; i < facts.Persons.Count; i++)
        {
            var person = facts.Persons[i];
            if (person is { IsKeyPerson: true, LeftOn: not null } && !IsOnFile(facts, person))
                yield return SequenceTrigger.KeyPersonLeft(person.LeftOn.Value, person.Id);
        }
    }

    private static bool IsOnFile(FollowUpFacts facts, ContactPerson person)
    {
        for (var i = 0; i < facts.Triggers.Count; i++)
        {
            var trigger = facts.Triggers[i];
            if (trigger.Purpose == FollowUpPurpose.KeyContactLeft && (trigger.Date == person.LeftOn || string.Equals(trigger.Name, person.Id, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
