using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Fatigue;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Fatigue;

/// <summary>March 2026, whose 2nd is a Monday: each touch as its due date and its window.</summary>
public class FatiguePolicyTests
{
    private static readonly LocalDate March = new(2026, 2, 28);

    [Fact]
    public void The_standard_gap_is_7_days() => Assert.Equal(7, FatiguePolicy.Standard.MinimumGapDays);

    [Theory]
    [InlineData(-1, "minimumGapDays must be between 0 and 365 days, but was -1.")]
    [InlineData(366, "minimumGapDays must be between 0 and 365 days, but was 366.")]
    public void A_gap_out_of_range_is_refused(int gap, string sentence) =>
        Refusal.Of<ArgumentOutOfRangeException>(() => new FatiguePolicy(gap), "minimumGapDays", sentence);

    [Fact]
    public void A_touch_a_gap_away_is_accepted_and_one_a_day_closer_is_taken_along()
    {
        Assert.Equal("Renewal Placed 2-2, Survey Placed 9-13", Judge(Touch(FollowUpPurpose.Renewal, 2, 2, 2), Touch(FollowUpPurpose.Survey, 9, 9, 13)));
        Assert.Equal("Renewal Placed 9-12, Survey Merged", Judge(Touch(FollowUpPurpose.Renewal, 9, 9, 12), Touch(FollowUpPurpose.Survey, 3, 3, 12)));
    }

    [Fact]
    public void Where_windows_do_not_meet_the_less_important_is_too_soon()
    {
        var items = Items(Touch(FollowUpPurpose.Renewal, 2, 2, 3), Touch(FollowUpPurpose.Survey, 4, 4, 13));

        Assert.Equal("Renewal Placed 2-3, Survey Suppressed", Told(items));
        Assert.Contains("too close to another contact, which cannot take it along: renewal, due on 2026-03-02", items[1].Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Contains("与 2026-03-02 的续约间隔过近，且无法合并", items[1].Explain().Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void A_call_waits_for_the_birthday_that_it_takes_along()
    {
        var items = Items(Touch(FollowUpPurpose.KeepInTouch, 9, 9, 27), Touch(FollowUpPurpose.Birthday, 12, 11, 12));

        Assert.Equal("KeepInTouch Placed 11-12, Birthday Merged", Told(items));
        Assert.Equal(March.PlusDays(11), items[0].FollowUp.Due);
        Assert.Equal(FollowUpReasons.TakesOthersAlong | FollowUpReasons.MovedToTakeAlong, items[0].Reasons);
        Assert.Equal(FollowUpReasons.TakenAlong, items[1].Reasons);
        Assert.Equal(items[0].FollowUp.Key, items[1].MergedInto);
        Assert.Contains("taken along by another contact close to it: keep in touch", items[1].Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
    }

    /// <summary>Moved to the 12th it would come within a week of the renewal of the 18th.</summary>
    [Fact]
    public void It_keeps_its_date_where_waiting_would_bring_it_too_close_to_another() => Assert.Equal(
        "Renewal Placed 18-18, KeepInTouch Placed 9-11, Birthday Merged",
        Judge(Touch(FollowUpPurpose.KeepInTouch, 9, 9, 27), Touch(FollowUpPurpose.Birthday, 12, 12, 12), Touch(FollowUpPurpose.Renewal, 18, 18, 18)));

    [Fact]
    public void The_more_important_of_two_neighbours_keeps_its_days()
    {
        Assert.Equal("Renewal Placed 2-6, KeepInTouch Placed 13-27", Judge(Touch(FollowUpPurpose.Renewal, 2, 2, 6), Touch(FollowUpPurpose.KeepInTouch, 16, 9, 27)));
        Assert.Equal("Renewal Placed 16-20, KeepInTouch Placed 2-9", Judge(Touch(FollowUpPurpose.KeepInTouch, 2, 2, 27), Touch(FollowUpPurpose.Renewal, 16, 16, 20)));
        Assert.Equal("Renewal Placed 2-9, KeepInTouch Placed 16-27", Judge(Touch(FollowUpPurpose.Renewal, 2, 2, 20), Touch(FollowUpPurpose.KeepInTouch, 16, 9, 27)));
    }

    [Fact]
    public void A_complaint_step_is_never_taken_along_and_may_take_others_along() => Assert.Equal(
        "Complaint Placed 2-2, Complaint Placed 3-4, KeepInTouch Merged",
        Judge(Touch(FollowUpPurpose.KeepInTouch, 4, 3, 20), Touch(FollowUpPurpose.Complaint, 3, 3, 4), Touch(FollowUpPurpose.Complaint, 2, 2, 2)));

    [Fact]
    public void A_touch_keeps_away_from_a_complaint_step_wherever_in_its_window_that_takes_place() => Assert.Equal(
        "Complaint Placed 2-4, KeepInTouch Placed 11-27",
        Judge(Touch(FollowUpPurpose.Complaint, 2, 2, 4), Touch(FollowUpPurpose.KeepInTouch, 12, 5, 27)));

    [Fact]
    public void A_touch_ends_before_a_complaint_step_wherever_in_its_window_that_takes_place() => Assert.Equal(
        "Complaint Placed 18-22, KeepInTouch Placed 2-11",
        Judge(Touch(FollowUpPurpose.Complaint, 20, 18, 22), Touch(FollowUpPurpose.KeepInTouch, 5, 2, 27)));

    /// <summary>The window that suits both begins on Saturday the 14th.</summary>
    [Fact]
    public void A_call_waits_for_a_working_day()
    {
        var items = Items(Touch(FollowUpPurpose.KeepInTouch, 9, 9, 27), Touch(FollowUpPurpose.Birthday, 15, 14, 18));

        Assert.Equal("KeepInTouch Placed 14-18, Birthday Merged", Told(items));
        Assert.Equal(March.PlusDays(16), items[0].FollowUp.Due);
    }

    [Fact]
    public void A_contact_three_days_ago_cuts_the_window_and_suppresses_no_birthday()
    {
        Assert.Equal("Birthday Placed 5-5", Judge(DayNumber.Of(March.PlusDays(2)), Touch(FollowUpPurpose.Birthday, 5, 5, 5)));
        Assert.Equal("Survey Placed 9-20", Judge(DayNumber.Of(March.PlusDays(2)), Touch(FollowUpPurpose.Survey, 12, 3, 20)));
        Assert.Equal("Survey Placed 3-20", Judge(DayNumber.Of(March.PlusDays(13)), Touch(FollowUpPurpose.Survey, 12, 3, 20)));
    }

    [Fact]
    public void Without_a_gap_nothing_is_taken_along()
    {
        var items = new List<PlannedFollowUp>();
        new FatiguePolicy(0).Judge([Touch(FollowUpPurpose.Survey, 2, 2, 9), Touch(FollowUpPurpose.Festival, 2, 2, 9)], null, BusinessCalendar.MondayToFriday, items);

        Assert.Equal("Survey Placed 2-9, Festival Placed 2-9", Told(items));
    }

    [Fact]
    public void A_priority_that_is_not_said_comes_after_all_others()
    {
        var unsaid = Touch(FollowUpPurpose.Custom, 2, 2, 6);
        unsaid = new(unsaid.Key, unsaid.EarliestDay, unsaid.DueDay, unsaid.LatestDay);

        Assert.Equal("Survey Placed 4-6, Custom Merged", Judge(unsaid, Touch(FollowUpPurpose.Survey, 4, 4, 13)));
    }

    [Fact]
    public void Nothing_at_all_is_nothing() => Assert.Equal("", Judge());

    private static FollowUp Touch(FollowUpPurpose purpose, int due, int earliest, int latest) =>
        new(new FollowUpKey("C-17", purpose, "2026-03-" + due), DayNumber.Of(March) + earliest, DayNumber.Of(March) + due, DayNumber.Of(March) + latest)
        {
            Priority = purpose switch
            {
                FollowUpPurpose.Complaint => FollowUpPriority.Complaint,
                FollowUpPurpose.Renewal => FollowUpPriority.Event,
                FollowUpPurpose.KeepInTouch => FollowUpPriority.ImportantCustomer,
                _ => FollowUpPriority.Courtesy,
            },
        };

    private static List<PlannedFollowUp> Items(params FollowUp[] touches)
    {
        var items = new List<PlannedFollowUp>();
        FatiguePolicy.Standard.Judge(touches, null, BusinessCalendar.MondayToFriday, items);
        return items;
    }

    private static string Judge(params FollowUp[] touches) => Told(Items(touches));

    private static string Judge(int lastContact, params FollowUp[] touches)
    {
        var items = new List<PlannedFollowUp>();
        FatiguePolicy.Standard.Judge(touches, lastContact, BusinessCalendar.MondayToFriday, items);
        return Told(items);
    }

    private static string Told(IEnumerable<PlannedFollowUp> items) => string.Join(", ", items.Select(item => item.FollowUp.Purpose + " " + item.Status
        + (item.Status == FollowUpStatus.Placed ? FormattableString.Invariant($" {Of(item.WindowEarliestDay ?? item.FollowUp.EarliestDay)}-{Of(item.WindowLatestDay ?? item.FollowUp.LatestDay)}") : "")));

    private static int Of(int day) => day - DayNumber.Of(March);
}
