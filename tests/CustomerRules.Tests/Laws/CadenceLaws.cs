using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Fatigue;
using CustomerRules.Internal;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>The contacts of the cadence in a window, beside the single next contact.</summary>
public class CadenceLaws
{
    [Fact]
    public void The_first_contact_of_a_plan_is_the_next_contact() => Law.Holds(ContactCase.Any, one =>
    {
        var first = ContactsOf(one, 400).FirstOrDefault();
        var (due, latest, isOverdue) = NaiveNextContact.Of(one);
        Assert.Equal(first is not null, DayNumber.OfAny(due) < Until(one, 400));
        Assert.True(first is null || (first.Due == due && first.Earliest == due && first.Latest == latest));
        Assert.True(first is null || (isOverdue == ((first.Reasons & FollowUpReasons.ContactOverdue) != FollowUpReasons.None)));
        Assert.True(first is null || !first.IsProjected);
    });

    [Fact]
    public void Each_later_one_is_the_next_contact_after_the_planned_one() => Law.Holds(ContactCase.Any, one =>
    {
        var contacts = ContactsOf(one, 400);
        for (var i = 1; i < contacts.Length; i++)
        {
            var contacted = one.Row with { AsOf = one.Row.AsOf, LastContact = contacts[i - 1].DueDay };
            var next = one.Policy.Plan(contacted, CustomerTier.A, default);
            Assert.True(contacts[i].IsProjected);
            Assert.Equal(contacts[i - 1].Due, contacts[i].EventOn);
            Assert.True(contacts[i].DueDay > contacts[i - 1].DueDay);
            Assert.True(next.DueDay <= contacts[i - 1].DueDay || (next.Due == contacts[i].Due && next.Latest == contacts[i].Latest));
        }
    });

    [Fact]
    public void The_plan_ends_where_the_next_one_would_be_due_after_it() => Law.Holds(ContactCase.Any, one =>
    {
        var (all, some) = (ContactsOf(one, 400), ContactsOf(one, 100));
        Assert.Equal(all.Where(contact => contact.DueDay < Until(one, 100)).Select(contact => contact.ToString()), some.Select(contact => contact.ToString()), StringComparer.Ordinal);
    });

    private static FollowUp[] ContactsOf(ContactCase one, int days) => one.Policy.With(new FatiguePolicy(0))
        .Plan([Facts(one.Row)], DayNumber.ToDate(one.Row.AsOf), DayNumber.ToDate(Until(one, days)))
        .Items.Select(item => item.FollowUp).Where(followUp => followUp.Purpose == FollowUpPurpose.KeepInTouch).ToArray();

    private static int Until(ContactCase one, int days) => Math.Min(DayNumber.Max, one.Row.AsOf + days);

    private static FollowUpFacts Facts(in CustomerRow row) =>
        new FollowUpFacts("C-1").With(CustomerTier.A).WithLastContact(DateOf(row.LastContact)).WithLastOrder(DateOf(row.LastOrder));

    private static LocalDate? DateOf(int day) => day == CustomerRow.UnknownDate ? null : DayNumber.ToDate(day);
}
