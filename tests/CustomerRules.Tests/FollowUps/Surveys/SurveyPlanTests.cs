using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Surveys;

/// <summary>The day of <c>C-17</c> is the 24th of January and July: a Saturday and a Friday in 2026.</summary>
public class SurveyPlanTests
{
    private static readonly FollowUpFacts Acme = new FollowUpFacts("C-17").With(CustomerTier.B).WithValue(1_000m).WithOwner("li");

    [Fact]
    public void A_survey_is_a_courtesy_of_the_customers_owner()
    {
        var survey = Plan(Acme, new(2026, 1, 1), new(2026, 7, 1)).Single();
        Assert.Equal("C-17/Survey/2026-1: 2026-01-26 (2026-01-26 to 2026-02-20)", survey.ToString());
        Assert.Equal((FollowUpPriority.Courtesy, "li", CustomerTier.B, 1_000m, false), (survey.Priority, survey.Owner, survey.Tier, survey.Value, survey.IsCalendarKnown));
        Assert.Equal((null, null, null, Channel.Unknown), (survey.PersonId, survey.EventOn, survey.Occasion, survey.Channel));
        Assert.Equal(FollowUpReasons.SurveyOfTier, survey.Reasons);
    }

    [Theory]
    [InlineData("2026-01-26", "2026-01-27", "2026-01-26 to 2026-02-20, SurveyOfTier")]
    [InlineData("2026-01-25", "2026-01-26", "")]
    [InlineData("2026-01-27", "2026-01-28", "2026-01-27 to 2026-02-20, OccasionCaughtUp, SurveyOfTier")]
    [InlineData("2026-02-20", "2026-03-01", "2026-02-20 to 2026-02-20, OccasionCaughtUp, SurveyOfTier")]
    [InlineData("2026-02-21", "2026-03-01", "")]
    [InlineData("2026-07-24", "2026-07-25", "2026-07-24 to 2026-08-21, SurveyOfTier")]
    public void It_is_planned_where_it_is_due_or_can_still_be_caught_up_on(string from, string until, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Plan(Acme, Date(from), Date(until)).Select(one => FormattableString.Invariant($"{one.Due:uuuu-MM-dd} to {one.Latest:uuuu-MM-dd}, {one.Reasons}"))));

    [Fact]
    public void A_survey_of_December_may_be_caught_up_on_in_January() => Assert.Equal(
        ["C-Müller/Survey/2025-2", "C-Müller/Survey/2026-1"],
        Plan(new FollowUpFacts("C-Müller").With(CustomerTier.A), DayAfter("C-Müller"), new(2026, 7, 1), new SurveyPolicy(windowDays: 180)).Select(one => one.Key.ToString()), StringComparer.Ordinal);

    [Fact]
    public void A_closure_longer_than_the_window_moves_the_survey_behind_it()
    {
        var plan = new List<FollowUp>();
        var closed = BusinessCalendar.MondayToFriday.WithClosedDates(Enumerable.Range(0, 42).Select(days => new LocalDate(2026, 1, 19).PlusDays(days)));
        SurveyPolicy.Standard.AddTo(plan, Acme, closed, new(new(2026, 2, 25), new(2026, 4, 1)));
        Assert.Equal("C-17/Survey/2026-1: 2026-03-02 (2026-03-02 to 2026-03-02)", plan.Single().ToString());
    }

    [Fact]
    public void A_sampled_customer_says_so()
    {
        var survey = Plan(Acme.With(CustomerTier.D), new(2027, 1, 1), new(2028, 1, 1)).Single();
        Assert.Equal(("2027-1", FollowUpReasons.SurveyOfSample), (survey.Key.Cycle, survey.Reasons));
        Assert.Equal("in this year's sample of its tier, to be asked about its satisfaction", survey.Explain().Single().In(Language.English));
        Assert.Empty(Plan(Acme.With(CustomerTier.D), new(2026, 1, 1), new(2027, 1, 1)));
    }

    [Fact]
    public void Reasons_name_their_figures()
    {
        var survey = Plan(Acme, new(2026, 1, 27), new(2026, 1, 28)).Single();
        Assert.Equal(
            ["due before the plan began: to be caught up on by 2026-02-20", "every customer of the tier is asked about its satisfaction each half-year"],
            survey.Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Equal(
            ["应在计划开始前安排：最迟于 2026-02-20 补上", "该等级客户每半年调查一次满意度"],
            survey.Explain().Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void A_calendar_that_knows_the_years_says_so()
    {
        var plan = new List<FollowUp>();
        SurveyPolicy.Standard.AddTo(plan, Acme, BusinessCalendar.MondayToFriday.WithKnownYears(2026, 2026), new(new(2026, 1, 1), new(2027, 7, 1)));
        Assert.Equal([true, true, false], plan.Select(one => one.IsCalendarKnown));
    }

    [Theory]
    [InlineData(CustomerTier.Unknown)]
    [InlineData(CustomerTier.A)]
    public void Nobody_is_asked_without_a_tier_or_by_the_policy_of_nobody(CustomerTier tier) =>
        Assert.Empty(Plan(Acme.With(tier), new(2020, 1, 1), new(2060, 1, 1), tier == CustomerTier.Unknown ? SurveyPolicy.Standard : SurveyPolicy.Nobody));

    private static LocalDate DayAfter(string id) => SurveyPolicy.Standard.DatesOf(id, CustomerTier.A, 2025)[1].PlusDays(10);

    private static List<FollowUp> Plan(FollowUpFacts facts, LocalDate from, LocalDate until, SurveyPolicy? policy = null)
    {
        var plan = new List<FollowUp>();
        (policy ?? SurveyPolicy.Standard).AddTo(plan, facts, BusinessCalendar.MondayToFriday, new(from, until));
        return plan;
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
