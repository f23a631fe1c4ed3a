using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Planning;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Occasions;

/// <summary>Occasions through a whole plan, 2026 unless another year is said: Anna was born on 18 May (a Monday) and, by the lunar calendar, at Mid-Autumn (25 September, a Friday).</summary>
public class OccasionsInPlansTests
{
    private static readonly ContactPerson Anna = new ContactPerson("anna").WithMayCongratulate(true).WithBirthday(new AnnualDate(5, 18)).WithLunarBirthday(new LunarDay(8, 15));

    private static readonly FollowUpFacts Acme = new FollowUpFacts("acme").WithNaturalPerson(false);

    [Fact]
    public void Birthdays_of_a_person_who_agreed_are_placed_with_the_person() => Assert.Equal(
        "2026 anna Placed 2026-05-15 anna Message; 2026L anna Placed 2026-09-22 anna Message", Told(Acme.WithPersons([Anna])));

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void Birthdays_of_a_person_who_did_not_agree_are_in_no_plan(bool? mayCongratulate)
    {
        var plan = Plan(Acme.WithPersons([Anna.WithMayCongratulate(mayCongratulate)]));

        Assert.Empty(plan.Items);
        Assert.Equal(["acme"], plan.CustomersWithoutFollowUp, StringComparer.Ordinal);
    }

    [Fact]
    public void What_the_person_refused_stands_against_a_birthday_and_is_told()
    {
        Assert.Equal("2026 anna Suppressed NoContact; 2026L anna Suppressed NoContact", Told(Acme.WithPersons([Anna.With(ContactPermission.Unknown.WithNoContact()), new("bo")])));
        Assert.Equal(
            "2026 anna Suppressed ConsentWithheld; 2026L anna Suppressed ConsentWithheld",
            Told(Acme.WithPersons([Anna.With(ContactPermission.Unknown.WithConsent(ConsentPurpose.RelationshipCare, false)), new("bo")])));
        Assert.Equal("2026L anna Suppressed NoContact", Told(Acme.With(ContactPermission.Unknown.WithNoContact()).WithPersons([Anna.WithBirthday(null)])));
        Assert.Equal("2026L anna Placed 2026-09-22 anna Message", Told(Acme.With(ContactPermission.Unknown.WithMarketingOptOut()).WithPersons([Anna.WithBirthday(null)])));
    }

    [Fact]
    public void A_birthday_keeps_off_quiet_dates_and_ends_with_the_person()
    {
        var quiet = ContactPermission.Unknown.WithQuietDates(new DateInterval(new(2026, 5, 11), new(2026, 5, 15)), new DateInterval(new(2026, 9, 1), new(2026, 9, 30)));

        Assert.Equal("2026 anna Placed 2026-05-18 anna Message; 2026L anna Suppressed QuietThroughout", Told(Acme.WithPersons([Anna.With(quiet)])));
        Assert.Equal("2026 anna Placed 2026-05-15 anna Message", Told(Acme.WithPersons([Anna.WithLeftOn(new(2026, 9, 25))])));
        Assert.Equal("", Told(Acme.WithPersons([Anna.WithLeftOn(new(2026, 5, 18))])));
    }

    [Fact]
    public void A_birthday_of_29_February_is_kept_by_the_rule_in_each_year()
    {
        var facts = Acme.WithPersons([Anna.WithLunarBirthday(null).WithBirthday(new AnnualDate(2, 29))]);

        Assert.Equal(["2027-02-28", "2028-02-29"], Days(FollowUpPolicy.Standard));
        Assert.Equal(["2027-03-01", "2028-02-29"], Days(FollowUpPolicy.Standard.With(new OccasionPolicy(LeapDayRule.March1))));
        Assert.Equal(["2028-02-29"], Days(FollowUpPolicy.Standard.With(new OccasionPolicy(LeapDayRule.LeapYearsOnly))));

        string[] Days(FollowUpPolicy policy) =>
            [.. policy.Plan([facts], new(2027, 1, 1), new(2029, 1, 1)).Items.Select(item => FormattableString.Invariant($"{item.FollowUp.EventOn:uuuu-MM-dd}"))];
    }

    [Fact]
    public void A_birthday_of_a_customer_who_is_a_person_goes_to_the_customer_and_not_to_people_around_it()
    {
        var mona = new FollowUpFacts("mona").WithNaturalPerson(true).WithOccasions([Occasion.Birthday(new AnnualDate(5, 18), true)]);

        Assert.Equal("2026 Placed 2026-05-15  Message", Told(mona.WithPersons([new ContactPerson("secretary").WithKeyPerson().WithMayCongratulate(false)])));
        Assert.Equal("2026 Placed 2026-05-15  Message", Told(mona));
    }

    [Fact]
    public void An_occasion_of_somebody_who_is_not_on_file_is_placed_with_that_person()
    {
        var wedding = Occasion.Anniversary("the wedding", new(2020, 5, 18)).WithPerson("cleo");
        var birthday = Occasion.Birthday(new AnnualDate(8, 18), true).WithPerson("cleo");

        Assert.Equal("2026 cleo / the wedding Placed 2026-05-11 cleo Message; 2026 cleo Placed 2026-08-14 cleo Message", Told(Acme.WithOccasions([wedding, birthday]).WithPersons([new("anna")])));
    }

    [Fact]
    public void A_birthday_that_was_congratulated_on_is_not_planned_again_this_year()
    {
        var facts = Acme.WithPersons([Anna.WithLunarBirthday(null)]);
        var done = new ExistingFollowUp(new("acme", FollowUpPurpose.Birthday, "2026 anna"), FollowUpState.Done, new(2026, 5, 14));

        Assert.Equal(["2027 anna"], FollowUpPolicy.Standard.Plan([facts], new(2026, 5, 1), new(2028, 1, 1), existing: [done]).Items.Select(item => item.FollowUp.Key.Cycle), StringComparer.Ordinal);
    }

    private static string Told(FollowUpFacts facts) => string.Join("; ", Plan(facts).Items.OrderBy(item => item.FollowUp.Key.ToString(), StringComparer.Ordinal).Select(item =>
        FormattableString.Invariant($"{item.FollowUp.Key.Cycle} {item.Status} ")
        + (item.Date is { } date
            ? FormattableString.Invariant($"{date:uuuu-MM-dd} {item.FollowUp.PersonId} {item.FollowUp.Channel}")
            : (item.Reasons & ~(FollowUpReasons.OccasionBirthday | FollowUpReasons.OccasionLunarBirthday)).ToString())));

    private static FollowUpPlan Plan(FollowUpFacts facts) => FollowUpPolicy.Standard.Plan([facts], new(2026, 1, 1), new(2027, 1, 1));
}
