using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Persons;

public class ContactPersonTests
{
    private static readonly ContactPerson Anna = new ContactPerson("anna")
        .WithName("Anna Berg").With(ContactRole.Buyer).WithKeyPerson().WithPreferredChannels(Channel.Message, Channel.Phone)
        .With(ContactPermission.Unknown.WithMarketingOptOut()).WithLeftOn(new LocalDate(2026, 3, 10))
        .WithBirthday(new AnnualDate(2, 29)).WithLunarBirthday(new LunarDay(8, 15)).WithMayCongratulate(true);

    [Fact]
    public void Of_a_new_person_nothing_is_known()
    {
        var person = new ContactPerson("p");

        Assert.Equal(("p", null, ContactRole.Unknown, false, null), (person.Id, person.Name, person.Role, person.IsKeyPerson, person.LeftOn));
        Assert.Equal((null, null, null), (person.Birthday, person.LunarBirthday, person.MayCongratulate));
        Assert.Empty(person.PreferredChannels);
        Assert.Same(ContactPermission.Unknown, person.Permission);
        Assert.Equal("p (Unknown)", person.ToString());
    }

    [Fact]
    public void Every_part_stays_when_another_changes()
    {
        var person = Anna.WithName("A. Berg").WithName("Anna Berg").WithKeyPerson(false).WithKeyPerson();

        Assert.Equal("anna (Anna Berg, Buyer)", person.ToString());
        Assert.Equal([Channel.Message, Channel.Phone], person.PreferredChannels);
        Assert.True(person.IsKeyPerson && person.Permission.IsOptedOutOfMarketing && person.MayCongratulate == true);
        Assert.Equal(new AnnualDate(2, 29), person.Birthday);
        Assert.Equal(new LunarDay(8, 15), person.LunarBirthday);
        Assert.Equal(new LocalDate(2026, 3, 10), person.LeftOn);
    }

    [Fact]
    public void A_person_is_gone_from_the_date_on()
    {
        Assert.False(Anna.HasLeft(new LocalDate(2026, 3, 9)));
        Assert.True(Anna.HasLeft(new LocalDate(2026, 3, 10)));
        Assert.False(new ContactPerson("p").HasLeft(new LocalDate(2199, 12, 31)));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_its_name()
    {
        Refusal.Of<ArgumentNullException>(() => new ContactPerson(null!), "id", "");
        Refusal.Of<ArgumentException>(() => new ContactPerson(""), "id", "id must not be empty.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Anna.With((ContactRole)11), "role", "role must be a defined ContactRole, but was 11.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Anna.WithPreferredChannels(Channel.Phone, Channel.Unknown), "channels", "channels must not be Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Anna.WithPreferredChannels((Channel)8), "channels", "channels must be a defined Channel, but was 8.");
        Refusal.Of<ArgumentException>(() => Anna.WithPreferredChannels(Channel.Phone, Channel.Phone), "channels", "channels must name each once, but Phone comes twice.");
        Refusal.Of<ArgumentNullException>(() => Anna.WithPreferredChannels(null!), "channels", "");
        Refusal.Of<ArgumentNullException>(() => Anna.With(null!), "permission", "");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Anna.WithLeftOn(new LocalDate(1899, 12, 31)), "date", "date must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
    }

    [Fact]
    public void Two_people_of_a_customer_never_share_an_id()
    {
        var facts = new FollowUpFacts("C-17");

        Refusal.Of<ArgumentException>(
            () => facts.WithPersons([new("anna"), new("bo"), new("anna")]), "persons", "persons must name each person once, but 'anna' comes twice.");
        Assert.Equal(["anna", "Anna"], facts.WithPersons([new("anna"), new("Anna")]).Persons.Select(person => person.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void There_is_no_field_for_a_year_of_birth_nor_for_what_is_sensitive() =>
        Assert.DoesNotContain(typeof(ContactPerson).GetProperties(), property =>
            new[] { "Year", "Age", "Religion", "Health", "Politic", "Family", "Gender" }.Any(word => property.Name.Contains(word)));
}
