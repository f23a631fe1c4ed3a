using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Reasons;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Persons;

/// <summary>A firm with a key buyer, Anna, and a user, Bo, on Monday, 2026-03-02.</summary>
public class PermissionAssessmentTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    private static readonly ContactPerson Anna = new ContactPerson("anna").With(ContactRole.Buyer).WithKeyPerson();

    private static readonly ContactPerson Bo = new ContactPerson("bo").With(ContactRole.User);

    private static readonly ContactPermission Consent = ContactPermission.Unknown.WithConsent(ConsentPurpose.Marketing, true);

    [Fact]
    public void Whoever_is_named_comes_before_a_key_person_and_that_before_a_better_role()
    {
        var boss = new ContactPerson("ann").With(ContactRole.DecisionMaker);

        Assert.Equal("permitted on 2026-03-02: anna by Phone", Ask(Firm(Bo, Anna, boss), FollowUpPurpose.KeepInTouch));
        Assert.Equal("permitted on 2026-03-02: bo by Phone", Ask(Firm(Bo, Anna, boss), FollowUpPurpose.KeepInTouch, "bo"));
        Assert.Equal("permitted on 2026-03-02: ann by Phone", Ask(Firm(Bo, Anna.WithKeyPerson(false), boss), FollowUpPurpose.KeepInTouch));
        Assert.Equal("permitted on 2026-03-02: the customer by Phone", Ask(Firm(), FollowUpPurpose.KeepInTouch));
    }

    [Fact]
    public void In_the_place_of_one_who_left_comes_another_and_of_all_of_them_the_customer()
    {
        var gone = Anna.WithLeftOn(Monday);

        Assert.Equal(FollowUpReasons.PersonReplaced | FollowUpReasons.PersonLeft, Assess(Firm(gone, Bo), FollowUpPurpose.Renewal, "anna").Reasons);
        Assert.Equal(FollowUpReasons.None, Assess(Firm(gone, Bo), FollowUpPurpose.Renewal).Reasons);
        Assert.Equal(FollowUpReasons.None, Assess(Firm(Anna.WithLeftOn(Monday.PlusDays(1)), Bo), FollowUpPurpose.Renewal, "anna").Reasons);
        Assert.Equal(FollowUpReasons.AddressedToCustomer | FollowUpReasons.PersonLeft, Assess(Firm(gone), FollowUpPurpose.Renewal).Reasons);
        Assert.Equal(["bo is contacted instead of whoever it was meant for"], Assess(Firm(Bo, Anna.With(ContactPermission.Unknown.WithNoContact())), FollowUpPurpose.Renewal, "anna")
            .Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
    }

    [Fact]
    public void Wishes_for_one_person_go_to_nobody_else()
    {
        Assert.Equal("permitted on 2026-03-02: anna by Message", Ask(Firm(Anna.WithMayCongratulate(true), Bo), FollowUpPurpose.Birthday, "anna"));
        Assert.Equal("not permitted on 2026-03-02: CongratulationNotAgreed", Ask(Firm(Anna, Bo), FollowUpPurpose.Birthday, "anna"));
        Assert.Equal("not permitted on 2026-03-02: CongratulationNotAgreed", Ask(Firm(Anna.WithMayCongratulate(false), Bo), FollowUpPurpose.Birthday, "anna"));
        Assert.Equal("not permitted on 2026-03-02: PersonLeft", Ask(Firm(Anna.WithLeftOn(Monday), Bo), FollowUpPurpose.Anniversary, "anna"));
    }

    [Fact]
    public void Unknown_consent_blocks_marketing_to_natural_persons_and_not_to_a_firm()
    {
        var firm = new FollowUpFacts("C-17").WithNaturalPerson(false);

        Assert.True(Assess(firm, FollowUpPurpose.SeasonStart).IsPermitted);
        Assert.Equal(FollowUpReasons.ConsentUnknown, Assess(firm.WithNaturalPerson(true), FollowUpPurpose.SeasonStart).Reasons);
        Assert.Equal(FollowUpReasons.ConsentUnknown, Assess(firm.WithNaturalPerson(null), FollowUpPurpose.SeasonStart).Reasons);
        Assert.True(Assess(firm.WithNaturalPerson(true).With(Consent), FollowUpPurpose.SeasonStart).IsPermitted);
        Assert.True(Assess(firm.WithNaturalPerson(true), FollowUpPurpose.KeepInTouch).IsPermitted);
    }

    [Fact]
    public void Where_nobodys_consent_is_known_marketing_is_addressed_to_the_firm_and_not_where_they_refused()
    {
        var refuses = Anna.With(ContactPermission.Unknown.WithMarketingOptOut());

        Assert.Equal((true, null, FollowUpReasons.AddressedToCustomer), Parts(Assess(Firm(Anna, Bo), FollowUpPurpose.WinBack)));
        Assert.Equal((true, "bo", FollowUpReasons.None), Parts(Assess(Firm(Anna, Bo.With(Consent)), FollowUpPurpose.WinBack)));
        Assert.Equal((false, null, FollowUpReasons.OptedOutOfMarketing | FollowUpReasons.ConsentUnknown), Parts(Assess(Firm(refuses), FollowUpPurpose.WinBack)));
        Assert.Equal((false, null, FollowUpReasons.ConsentUnknown), Parts(Assess(Firm(Anna, Bo).WithNaturalPerson(true), FollowUpPurpose.WinBack)));
    }

    [Fact]
    public void An_opt_out_outweighs_a_consent_and_leaves_the_contract_alone()
    {
        var facts = Firm(Anna.With(Consent)).With(Consent.WithMarketingOptOut());

        Assert.Equal((false, null, FollowUpReasons.OptedOutOfMarketing), Parts(Assess(facts, FollowUpPurpose.SeasonStart)));
        Assert.All(new[] { FollowUpPurpose.Complaint, FollowUpPurpose.Renewal, FollowUpPurpose.Delivery }, purpose => Assert.True(Assess(facts, purpose).IsPermitted));
    }

    [Fact]
    public void No_contact_blocks_all_and_every_other_reason_is_told_too() => Assert.Equal(
        (false, null, FollowUpReasons.NoContact | FollowUpReasons.OptedOutOfMarketing | FollowUpReasons.ConsentUnknown | FollowUpReasons.QuietThroughout),
        Parts(Assess(
            Firm().WithNaturalPerson(true).With(ContactPermission.Unknown.WithNoContact().WithMarketingOptOut().WithQuietDates(new DateInterval(Monday, Monday))),
            FollowUpPurpose.WinBack)));

    [Fact]
    public void The_channel_asked_for_comes_before_the_preferred_and_that_before_the_usual()
    {
        var anna = Anna.WithPreferredChannels(Channel.Social, Channel.Email);

        Assert.Equal("permitted on 2026-03-02: anna by Post", Ask(Firm(anna), FollowUpPurpose.Renewal, channel: Channel.Post));
        Assert.Equal("permitted on 2026-03-02: anna by Social", Ask(Firm(anna), FollowUpPurpose.Renewal));
        Assert.Equal("permitted on 2026-03-02: anna by Visit", Ask(Firm(Anna), FollowUpPurpose.Renewal));
    }

    [Fact]
    public void A_channel_that_is_refused_gives_way_to_the_next_and_the_last_blocks()
    {
        var noVisit = ContactPermission.Unknown.WithConsent(ConsentPurpose.Service, Channel.Visit, false);
        var none = ContactPermission.Unknown.WithConsent(ConsentPurpose.Service, false);

        Assert.Equal("permitted on 2026-03-02: anna by Phone", Ask(Firm(Anna.With(noVisit)), FollowUpPurpose.Renewal));
        Assert.Equal(["首选渠道未获许可，改用电话"], Assess(Firm(Anna).With(noVisit), FollowUpPurpose.Renewal).Explain().Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
        Assert.Equal("not permitted on 2026-03-02: ConsentWithheld", Ask(Firm(Anna.With(none)), FollowUpPurpose.Renewal));
        Assert.Equal("permitted on 2026-03-02: anna by Phone", Ask(Firm(Anna.With(none)), FollowUpPurpose.Complaint));
    }

    [Fact]
    public void A_complaint_is_answered_on_a_quiet_date_and_to_the_customer_where_all_its_people_want_no_contact()
    {
        var quiet = ContactPermission.Unknown.WithQuietDates(new DateInterval(Monday, Monday));

        Assert.True(Assess(Firm(Anna).With(quiet), FollowUpPurpose.Complaint).IsPermitted);
        Assert.Equal(FollowUpReasons.QuietThroughout, Assess(Firm(Anna).With(quiet), FollowUpPurpose.Delivery).Reasons);
        Assert.Equal((true, null, FollowUpReasons.AddressedToCustomer), Parts(Assess(Firm(Anna.With(ContactPermission.Unknown.WithNoContact())), FollowUpPurpose.Complaint)));
        Assert.Equal((false, null, FollowUpReasons.NoContact), Parts(Assess(Firm(Anna).With(ContactPermission.Unknown.WithNoContact()), FollowUpPurpose.Complaint)));
    }

    [Fact]
    public void The_default_is_not_permitted() => Assert.Equal("not permitted on 1970-01-01: None", default(PermissionAssessment).ToString());

    private static FollowUpFacts Firm(params ContactPerson[] people) => new FollowUpFacts("C-17").WithNaturalPerson(false).WithPersons(people);

    private static PermissionAssessment Assess(FollowUpFacts facts, FollowUpPurpose purpose, string? personId = null, Channel channel = Channel.Unknown) =>
        PermissionPolicy.Standard.Assess(facts, purpose, Monday, personId, channel);

    private static string Ask(FollowUpFacts facts, FollowUpPurpose purpose, string? personId = null, Channel channel = Channel.Unknown) =>
        Assess(facts, purpose, personId, channel).ToString();

    private static (bool IsPermitted, string? PersonId, FollowUpReasons Reasons) Parts(PermissionAssessment assessment) =>
        (assessment.IsPermitted, assessment.PersonId, assessment.Reasons);
}
