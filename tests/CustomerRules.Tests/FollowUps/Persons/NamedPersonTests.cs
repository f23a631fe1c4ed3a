using System;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Persons;

/// <summary>Whom a contact is meant for: somebody at a firm, known or not, or a customer that is a person.</summary>
public class NamedPersonTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    private static readonly ContactPerson Anna = new ContactPerson("anna").With(ContactRole.Buyer).WithKeyPerson();

    private static readonly FollowUpFacts Firm = new FollowUpFacts("C-17").WithNaturalPerson(false).WithPersons([Anna]);

    private static readonly FollowUpFacts Mona = new FollowUpFacts("mona").WithNaturalPerson(true).WithPersons([Anna.WithMayCongratulate(false)]);

    /// <summary>A successor is often not on file yet: that nobody knows a person does not say that the person left.</summary>
    [Fact]
    public void Somebody_who_is_not_among_the_people_is_somebody_of_whom_nothing_else_is_known()
    {
        Assert.Equal("permitted on 2026-03-02: bo by Visit", Ask(Firm, FollowUpPurpose.KeyContactLeft, "bo"));
        Assert.Equal(FollowUpReasons.None, Assess(Firm, FollowUpPurpose.KeyContactLeft, "bo").Reasons);
        Assert.Equal("permitted on 2026-03-02: bo by Message", Ask(Firm, FollowUpPurpose.Anniversary, "bo"));
        Assert.Equal(FollowUpReasons.AddressedToCustomer, Assess(Firm, FollowUpPurpose.WinBack, "bo").Reasons);
        Assert.Equal("not permitted on 2026-03-02: NoContact", Ask(Firm.With(ContactPermission.Unknown.WithNoContact()), FollowUpPurpose.KeyContactLeft, "bo"));
        Assert.Equal("not permitted on 2026-03-02: CongratulationNotAgreed", Ask(Firm, FollowUpPurpose.Birthday, "bo"));
    }

    [Fact]
    public void Whether_a_birthday_may_be_congratulated_on_is_told_by_the_person_else_by_the_occasion()
    {
        var firm = Firm.WithOccasions([Birthday(null).WithPerson("bo"), Birthday(false).WithPerson("bo"), Birthday(true).WithPerson("anna")]);

        Assert.True(Assess(firm, FollowUpPurpose.Birthday, "anna").IsPermitted);
        Assert.False(Assess(firm.WithPersons([Anna.WithMayCongratulate(false)]), FollowUpPurpose.Birthday, "anna").IsPermitted);
        Assert.Equal(FollowUpReasons.CongratulationNotAgreed, Assess(firm, FollowUpPurpose.Birthday, "bo").Reasons);
        Assert.Equal(FollowUpReasons.CongratulationNotAgreed, Assess(firm, FollowUpPurpose.Birthday).Reasons);
    }

    [Fact]
    public void A_birthday_of_the_customer_goes_to_the_customer_whatever_the_people_around_it_wish()
    {
        Assert.Equal("permitted on 2026-03-02: the customer by Message", Ask(Mona.WithOccasions([Birthday(true)]), FollowUpPurpose.Birthday));
        Assert.Equal(FollowUpReasons.None, Assess(Mona.WithOccasions([Birthday(true)]), FollowUpPurpose.Birthday).Reasons);
        Assert.Equal(FollowUpReasons.CongratulationNotAgreed, Assess(Mona.WithOccasions([Birthday(null)]), FollowUpPurpose.Birthday).Reasons);
        Assert.Equal(FollowUpReasons.CongratulationNotAgreed, Assess(Mona, FollowUpPurpose.Birthday).Reasons);
    }

    [Fact]
    public void A_person_without_an_id_is_refused()
    {
        Refusal.Of<ArgumentException>(() => Assess(Firm, FollowUpPurpose.Renewal, ""), "personId", "personId must not be empty.");
        Refusal.Of<ArgumentException>(() => new SequenceTrigger(FollowUpPurpose.Renewal, Monday).WithPerson(""), "personId", "personId must not be empty.");
        Assert.Null(new SequenceTrigger(FollowUpPurpose.Renewal, Monday).WithPerson("anna").WithPerson(null).PersonId);
    }

    private static Occasion Birthday(bool? mayCongratulate) => Occasion.Birthday(new AnnualDate(3, 2), mayCongratulate);

    private static PermissionAssessment Assess(FollowUpFacts facts, FollowUpPurpose purpose, string? personId = null) =>
        PermissionPolicy.Standard.Assess(facts, purpose, Monday, personId);

    private static string Ask(FollowUpFacts facts, FollowUpPurpose purpose, string? personId = null) => Assess(facts, purpose, personId).ToString();
}
