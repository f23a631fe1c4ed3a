using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Occasions;

public sealed partial class OccasionPolicy
{
    private readonly Occasion[] greetings;

    /// <summary>Adds the follow-ups of a customer's occasions whose due date lies in the window.</summary>
    internal void AddTo(ICollection<FollowUp> followUps, FollowUpFacts facts, BusinessCalendar calendar, in PlanningWindow window)
    {
        if (facts.Persons.Count == 0 && facts.Occasions.Count == 0 && greetings.Length == 0)
            return;
        var plan = new OccasionPlan(this, facts, calendar, window);
        foreach (var person in facts.Persons)
        {
            foreach (var birthday in BirthdaysOf(person))
                plan.Add(birthday);
        }

        foreach (var occasion in facts.Occasions)
            plan.Add(occasion);
        foreach (var greeting in greetings)
            plan.Add(greeting);
        foreach (var followUp in plan.FollowUps)
            followUps.Add(followUp);
    }

    private static IEnumerable<Occasion> BirthdaysOf(ContactPerson person)
    {
        if (person.MayCongratulate != true)
            yield break;
        if (person.Birthday is { } birthday)
            yield return Occasion.Birthday(birthday, true).WithPerson(person.Id);
        if (person.LunarBirthday is { } lunar)
            yield return Occasion.LunarBirthday(lunar, true).WithPerson(person.Id);
    }
}
