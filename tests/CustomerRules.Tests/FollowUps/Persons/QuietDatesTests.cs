using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Persons;

/// <summary>March 2026, whose 2nd is a Monday: a call due on Thursday the 12th, from the 9th to the 18th at the latest.</summary>
public class QuietDatesTests
{
    [Theory]
    [InlineData(13, 20, "12 of 9-18")]
    [InlineData(12, 12, "13 of 9-18")]
    [InlineData(12, 13, "16 of 9-18")]
    [InlineData(10, 17, "18 of 9-18")]
    [InlineData(10, 31, "9 of 9-18")]
    [InlineData(9, 18, "blocked")]
    public void A_due_date_moves_to_the_next_day_that_is_not_quiet_else_back(int first, int last, string expected)
    {
        Assert.Equal(expected, Judge(PermissionPolicy.Standard, Quiet(first, last)));
        Assert.Equal(expected, Judge(PermissionPolicy.Standard.WithQuietDates(Range(first, last)), new FollowUpFacts("C-17")));
        Assert.Equal(expected, Judge(PermissionPolicy.Standard, new FollowUpFacts("C-17")
            .WithPersons([new ContactPerson("anna").With(ContactPermission.Unknown.WithQuietDates(Range(first, last)))])));
    }

    [Fact]
    public void Quiet_dates_of_the_policy_the_customer_and_the_person_all_hold()
    {
        var facts = Quiet(13, 13).WithPersons([new ContactPerson("anna").With(ContactPermission.Unknown.WithQuietDates(Range(16, 16)))]);
        var (judged, _) = PermissionPolicy.Standard.WithQuietDates(Range(12, 12)).Judge(Call(FollowUpPurpose.KeepInTouch), facts, BusinessCalendar.MondayToFriday);

        Assert.Equal(new LocalDate(2026, 3, 17), judged.Due);
        Assert.Equal([12, 13, 16], judged.QuietDays.Select(day => DayNumber.ToDate(day).Day));
        Assert.Contains("moved off quiet dates, to 2026-03-17", judged.Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
    }

    [Fact]
    public void Follow_ups_share_the_quiet_days_of_the_policy()
    {
        var policy = PermissionPolicy.Standard.WithQuietDates(Range(12, 12));

        Assert.Same(
            policy.Judge(Call(FollowUpPurpose.KeepInTouch), new FollowUpFacts("C-17"), BusinessCalendar.MondayToFriday).FollowUp.QuietDays,
            policy.Judge(Call(FollowUpPurpose.Survey), Quiet(25, 26), BusinessCalendar.MondayToFriday).FollowUp.QuietDays);
    }

    [Fact]
    public void A_complaint_step_keeps_its_date_and_has_no_quiet_days()
    {
        var (judged, isBlocked) = PermissionPolicy.Standard.Judge(Call(FollowUpPurpose.Complaint), Quiet(1, 31), BusinessCalendar.MondayToFriday);

        Assert.Equal((false, new LocalDate(2026, 3, 12), 0), (isBlocked, judged.Due, judged.QuietDays.Length));
    }

    [Fact]
    public void A_step_of_the_callers_own_with_the_priority_of_a_complaint_is_one_too()
    {
        var call = Call(FollowUpPurpose.Custom);
        var step = new FollowUp(call.Key, call.EarliestDay, call.DueDay, call.LatestDay) { Priority = FollowUpPriority.Complaint };

        Assert.False(PermissionPolicy.Standard.Judge(step, Quiet(1, 31), BusinessCalendar.MondayToFriday).IsBlocked);
        Assert.True(PermissionPolicy.Standard.Judge(call, Quiet(1, 31), BusinessCalendar.MondayToFriday).IsBlocked);
    }

    /// <summary>Leaving on Monday the 16th leaves Friday the 13th as the last working day.</summary>
    [Fact]
    public void With_a_person_who_leaves_within_the_window_it_takes_place_before()
    {
        Assert.Equal("12 of 9-13", Judge(PermissionPolicy.Standard, Leaving(16)));
        Assert.Equal("12 of 9-12", Judge(PermissionPolicy.Standard, Leaving(13)));
        Assert.Equal("12 of 9-17", Judge(PermissionPolicy.Standard, Leaving(18)));
        Assert.Equal("12 of 9-18", Judge(PermissionPolicy.Standard, Leaving(19)));
        Assert.Equal("12 of 9-18", Judge(PermissionPolicy.Standard, Leaving(12)));
    }

    [Fact]
    public void A_birthday_that_came_with_consent_needs_no_second_one_and_a_refusal_of_the_person_holds()
    {
        var anna = new ContactPerson("anna");
        var birthday = new FollowUp(new FollowUp(new FollowUpKey("C-17", FollowUpPurpose.Birthday, "2026 anna"), 0, 0, 0) { PersonId = "anna" })
        {
            Occasion = CustomerRules.FollowUps.Occasions.Occasion.Birthday(new AnnualDate(3, 2), true),
        };

        Assert.False(PermissionPolicy.Standard.Judge(birthday, new FollowUpFacts("C-17").WithPersons([anna]), BusinessCalendar.MondayToFriday).IsBlocked);
        Assert.True(PermissionPolicy.Standard.Judge(birthday, new FollowUpFacts("C-17").WithPersons([anna.WithMayCongratulate(false)]), BusinessCalendar.MondayToFriday).IsBlocked);
        Assert.True(PermissionPolicy.Standard.Judge(new FollowUp(birthday) { Occasion = null }, new FollowUpFacts("C-17").WithPersons([anna]), BusinessCalendar.MondayToFriday).IsBlocked);
    }

    private static FollowUpFacts Leaving(int day) => new FollowUpFacts("C-17").WithPersons([new ContactPerson("anna").WithLeftOn(new LocalDate(2026, 3, day))]);

    private static FollowUpFacts Quiet(int first, int last) => new FollowUpFacts("C-17").With(ContactPermission.Unknown.WithQuietDates(Range(first, last)));

    private static DateInterval Range(int first, int last) => new(new LocalDate(2026, 3, first), new LocalDate(2026, 3, last));

    private static FollowUp Call(FollowUpPurpose purpose) => new(new FollowUpKey("C-17", purpose, "1"), Day(9), Day(12), Day(18));

    private static int Day(int day) => DayNumber.Of(new LocalDate(2026, 3, day));

    private static string Judge(PermissionPolicy policy, FollowUpFacts facts)
    {
        var (judged, isBlocked) = policy.Judge(Call(FollowUpPurpose.KeepInTouch), facts, BusinessCalendar.MondayToFriday);
        return isBlocked ? "blocked" : FormattableString.Invariant($"{judged.Due.Day} of {judged.Earliest.Day}-{judged.Latest.Day}");
    }
}
