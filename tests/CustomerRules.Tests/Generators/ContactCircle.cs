using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>A customer with up to four people, what each allows, and a contact that is asked for in the week of 2026-03-02.</summary>
internal sealed record ContactCircle(FollowUpFacts Facts, PermissionPolicy Policy, FollowUpPurpose Purpose, LocalDate On, string? PersonId, Channel Channel)
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    private static readonly Gen<FollowUpPurpose> Purposes = Gen.Choose(1, 16).Select(purpose => (FollowUpPurpose)purpose);

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 6).Select(Monday.PlusDays);

    private static readonly Gen<Channel> Channels = Gen.Choose(1, 7).Select(channel => (Channel)channel);

    private static readonly Gen<bool?> Answer = Gen.Elements<bool?>(true, false, null);

    private static readonly Gen<ContactPermission> Permission =
        from consents in (from purpose in Gen.Choose(1, 4).Select(purpose => (ConsentPurpose)purpose) from channel in Gen.Choose(0, 7) from answer in Answer select (purpose, channel, answer)).ListOf().Resize(6)
        from isOptedOut in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from noContact in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from quiet in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, 6)))
        select consents
            .Aggregate(ContactPermission.Unknown, (permission, one) =>
                one.channel == 0 ? permission.WithConsent(one.purpose, one.answer) : permission.WithConsent(one.purpose, (Channel)one.channel, one.answer))
            .WithMarketingOptOut(isOptedOut)
            .WithNoContact(noContact)
            .WithQuietDates(quiet < 0 ? [] : [new DateInterval(Monday.PlusDays(quiet), Monday.PlusDays(quiet + 1))]);

    private static readonly Gen<ContactPerson> Person =
        from role in Gen.Choose(0, 10).Select(role => (ContactRole)role)
        from isKey in Gen.Elements(true, false)
        from preferred in Channels.ListOf().Resize(3)
        from permission in Permission
        from left in Gen.Frequency((3, Gen.Constant<LocalDate?>(null)), (1, Days.Select(day => (LocalDate?)day)))
        from congratulate in Answer
        select new ContactPerson("?").With(role).WithKeyPerson(isKey).WithPreferredChannels(preferred.Distinct().ToArray()).With(permission).WithLeftOn(left).WithMayCongratulate(congratulate);

    internal static readonly Gen<ContactCircle> Any =
        from people in Person.ListOf().Resize(4)
        from permission in Permission
        from isNatural in Answer
        from purpose in Purposes
        from date in Days
        from named in Gen.Frequency((1, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("p0", "p1", "p2", "p9")))
        from celebrated in Gen.Elements<string?>(null, "p0", "p9")
        from agreed in Answer
        from channel in Gen.Frequency((2, Gen.Constant(Channel.Unknown)), (1, Channels))
        from quiet in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new ContactCircle(
            new FollowUpFacts("C-17").With(permission).WithNaturalPerson(isNatural).WithPersons(people.Select((person, index) => Named(person, "p" + (char)('0' + index))))
                .WithOccasions([celebrated is null ? Occasion.Birthday(new AnnualDate(3, 2), agreed) : Occasion.Birthday(new AnnualDate(3, 2), agreed).WithPerson(celebrated)]),
            quiet ? PermissionPolicy.Standard.WithQuietDates(new DateInterval(Monday, Monday.PlusDays(1))) : PermissionPolicy.Standard,
            purpose,
            date,
            named,
            channel);

    internal PermissionAssessment Assessment => Policy.Assess(Facts, Purpose, On, PersonId, Channel);

    private static ContactPerson Named(ContactPerson person, string id) => new ContactPerson(id)
        .With(person.Role).WithKeyPerson(person.IsKeyPerson).WithPreferredChannels(person.PreferredChannels.ToArray()).With(person.Permission)
        .WithLeftOn(person.LeftOn).WithMayCongratulate(person.MayCongratulate);
}
