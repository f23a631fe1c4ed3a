using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Internal;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Planning;

/// <summary>Planning again where one day more or less decides.</summary>
public class PlanningAgainEdgeTests
{
    private static readonly FollowUpPolicy CallsAlone = FollowUpPolicy.Standard.With(SurveyPolicy.Nobody);
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly FollowUpFacts Acme = new FollowUpFacts("acme").With(CustomerTier.A).WithLastContact(new LocalDate(2026, 2, 3)).WithOwner("anna");

    [Fact]
    public void The_freeze_does_not_hold_a_day_that_is_closed_now()
    {
        var tuesday = new LocalDate(2026, 3, 3);
        var placed = new ExistingFollowUp(new("acme", FollowUpPurpose.KeepInTouch, "2026-02-03+0"), FollowUpState.Placed, tuesday, owner: "anna");

        var plan = CallsAlone.With(BusinessCalendar.MondayToFriday.WithClosedDates(tuesday)).Plan([Acme], Monday, Monday.PlusDays(30), existing: [placed]);

        var item = Assert.Single(plan.Items);
        Assert.Equal("acme/KeepInTouch/2026-02-03+0: 2026-03-05 (2026-03-05 to 2026-03-20)", item.FollowUp.ToString());
        Assert.Equal(FollowUpReasons.MovedFromClosedDay | FollowUpReasons.MovedWithWindow, item.Reasons & ~item.FollowUp.Reasons);
        Assert.Equal(FollowUpReasons.None, item.Reasons & FollowUpReasons.HeldByFreeze);
    }

    /// <summary>Counted from 16 November the latest date is 31 December; a day later it lies in a year whose holidays nobody knows.</summary>
    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void A_calendar_is_known_where_all_of_the_dates_are(int lastContact, bool isKnown)
    {
        var policy = CallsAlone.With(BusinessCalendar.MondayToFriday.WithKnownYears(2026, 2026));

        var plan = policy.Plan([Acme.WithLastContact(new LocalDate(2026, 11, lastContact))], new LocalDate(2026, 12, 1), new LocalDate(2027, 1, 1));

        Assert.Equal(isKnown, plan.Items[0].FollowUp.IsCalendarKnown);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Put_off_to_the_last_day_of_the_plan_it_is_in_it_and_to_the_day_after_it_is_not(int days, bool isPlanned)
    {
        var until = Monday.PlusDays(30);
        var facts = new FollowUpFacts("acme").WithTriggers([new SequenceTrigger(FollowUpPurpose.Delivery, Monday)]);
        var key = CallsAlone.Plan([facts], Monday, until).Items[0].FollowUp.Key;

        var plan = CallsAlone.Plan([facts], Monday, until, existing: [new ExistingFollowUp(key, FollowUpState.Snoozed, until.PlusDays(days), "why")]);

        Assert.Equal(isPlanned, plan.Items.Any(item => item.FollowUp.Key == key));
        Assert.Equal(isPlanned ? 0 : 1, plan.Dropped.Count);
    }

    /// <summary>Its dates are Tuesday 10 to Thursday 12 March.</summary>
    [Theory]
    [InlineData(9, FollowUpReasons.MovedWithWindow)]
    [InlineData(10, FollowUpReasons.MovedForOthers)]
    [InlineData(12, FollowUpReasons.MovedForOthers)]
    [InlineData(13, FollowUpReasons.MovedWithWindow)]
    public void It_moved_with_its_window_where_the_window_no_longer_has_the_day(int was, FollowUpReasons why)
    {
        var item = new PlannedFollowUp(new FollowUp(new FollowUpKey("acme", FollowUpPurpose.KeepInTouch, "1"), Day(10), Day(10), Day(12)), FollowUpStatus.Placed);

        Assert.Equal(why, PlanComparison.WhyMoved(item, Day(was), null, BusinessCalendar.MondayToFriday, new PlanningWindow(Monday, Monday.PlusDays(30))));
    }

    private static int Day(int ofMarch) => DayNumber.OfAny(new LocalDate(2026, 3, ofMarch));
}
