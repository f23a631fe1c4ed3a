using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class PermissionLaws
{
    private const int Runs = 1_000;

    [Fact]
    public void Who_and_how_is_what_the_definition_says() => Law.Holds(
        ContactCircle.Any,
        circle =>
        {
            var assessment = circle.Assessment;
            Assert.Equal(NaivePermission.Choose(circle), assessment.IsPermitted ? (assessment.PersonId, assessment.Channel) : null);
        },
        Runs);

    [Fact]
    public void Nothing_that_is_permitted_has_an_objection() => Law.Holds(
        ContactCircle.Any.Where(circle => circle.Assessment.IsPermitted),
        circle =>
        {
            var assessment = circle.Assessment;
            var person = NaivePermission.PeopleOf(circle).SingleOrDefault(one => one.Id == assessment.PersonId);
            Assert.Empty(NaivePermission.Objections(circle, person, assessment.Channel));
            Assert.True(person is null || !person.HasLeft(circle.On));
        },
        Runs);

    [Fact]
    public void Nothing_but_the_customers_wish_for_no_contact_stands_against_a_complaint_step() => Law.Holds(
        ContactCircle.Any,
        circle => Assert.Equal(!circle.Facts.Permission.NoContact, (circle with { Purpose = FollowUpPurpose.Complaint }).Assessment.IsPermitted),
        Runs);

    [Fact]
    public void An_objection_to_marketing_is_absolute_for_marketing_and_nothing_to_a_contract() => Law.Holds(
        ContactCircle.Any,
        circle =>
        {
            var optedOut = circle with { Facts = circle.Facts.With(circle.Facts.Permission.WithMarketingOptOut()) };
            var asked = circle.Policy.PurposeFor(circle.Purpose);
            if (asked == ConsentPurpose.Marketing)
                Assert.False(optedOut.Assessment.IsPermitted);
            else
                Assert.Equal(circle.Assessment, optedOut.Assessment);
        },
        Runs);

    [Fact]
    public void What_is_not_permitted_says_why_and_names_nobody() => Law.Holds(
        ContactCircle.Any.Where(circle => !circle.Assessment.IsPermitted),
        circle =>
        {
            var assessment = circle.Assessment;
            Assert.NotEmpty(assessment.Explain());
            Assert.Null(assessment.PersonId);
            Assert.Equal(Channel.Unknown, assessment.Channel);
        },
        Runs);

    [Fact]
    public void The_order_of_the_people_does_not_matter() => Law.Holds(
        ContactCircle.Any,
        circle => Assert.Equal(
            circle.Assessment.ToString(),
            (circle with { Facts = circle.Facts.WithPersons(circle.Facts.Persons.Reverse()) }).Assessment.ToString()),
        Runs);
}
