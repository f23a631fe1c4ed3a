using System;
using System.Linq;
using CustomerRules.Calendars.Lunar;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class OccasionLaws
{
    private static readonly LocalDate End = new(2199, 12, 31);

    [Fact]
    public void It_agrees_with_the_design_day_by_day() =>
        Law.Holds(OccasionCase.Any, one => Assert.Equal(NaiveOccasionPlan.Of(one), one.Plan.Select(NaiveOccasionPlan.TextOf), StringComparer.Ordinal), runs: 600);

    [Fact]
    public void The_dates_between_two_dates_are_those_of_every_year() =>
        Law.Holds(OccasionCase.Any, one =>
        {
            var all = NaiveOccasion.DatesOf(one.Occasion, one.Policy);
            Assert.Equal(
                all.Where(each => each.Date >= one.Window.From && each.Date < one.Window.Until).Select(each => (each.Year, each.Date, each.IsLeap)),
                one.Policy.DatesOf(one.Occasion, one.Window.From, one.Window.Until).Select(each => (each.Year, each.Date, each.IsLeapMonth)));
        });

    [Fact]
    public void The_next_date_is_the_first_of_all_dates() =>
        Law.Holds(OccasionCase.Any, one =>
        {
            var later = NaiveOccasion.DatesOf(one.Occasion, one.Policy).Where(each => each.Date >= one.Window.From && each.Date <= End).ToList();
            Assert.Equal(later.Count == 0 ? null : later[0].Date, one.Policy.Next(one.Occasion, one.Window.From)?.Date);
        });

    [Fact]
    public void A_year_has_one_date_where_it_has_the_day_and_two_in_both_months_alone() =>
        Law.Holds(OccasionCase.Any.Zip(Gen.Choose(1900, 2199), (one, year) => (one, year)), x =>
        {
            var (occasion, policy) = (x.one.Occasion, x.one.Policy);
            var isKnown = occasion.Kind switch
            {
                OccasionKind.LunarBirthday => x.year is >= 1901 and <= 2100,
                OccasionKind.Festival => Festivals.IsKnown(occasion.Festival, x.year),
                OccasionKind.Anniversary => x.year > occasion.Since!.Value.Year,
                _ => true,
            };
            var isLeapDay = occasion.Day == new AnnualDate(2, 29) || (occasion.Since?.Month == 2 && occasion.Since?.Day == 29);
            var isSkipped = isLeapDay && policy.LeapDay == LeapDayRule.LeapYearsOnly && !DateTime.IsLeapYear(x.year);
            var isTwice = isKnown && occasion.LunarDay is { IsLeapMonth: true } day && policy.LeapMonth == LeapMonthRule.Both && LunarYear.Of(x.year).LeapMonth == day.Month;
            Assert.Equal(!isKnown || isSkipped ? 0 : isTwice ? 2 : 1, policy.DatesOf(occasion, x.year).Count);
        });

    [Fact]
    public void Due_comes_before_the_occasion_and_the_window_inside_the_plan() =>
        Law.Holds(OccasionCase.Any, one => Assert.All(one.Plan, each =>
        {
            Assert.True(each.Earliest == each.Due && each.Due <= each.Latest && each.Latest <= each.EventOn);
            Assert.True(each.Due >= one.Window.From && each.Due < one.Window.Until);
            Assert.True(one.IsOpen(each.Due) && one.IsOpen(each.Latest));
            Assert.True(each.Occasion!.Kind != OccasionKind.SeasonStart || each.Latest < each.EventOn || each.Latest == each.Due);
        }));

    [Fact]
    public void Two_plans_one_after_the_other_plan_what_one_would_and_no_date_twice() =>
        Law.Holds(OccasionCase.Any.Zip(Gen.Choose(0, 400), (one, days) => (one, days)), x =>
        {
            var middle = LocalDate.Min(x.one.Window.Until, x.one.Window.From.PlusDays(x.days));
            var first = x.one.PlanOf(x.one.Window.From, middle).Select(each => each.Key).ToList();
            var second = x.one.PlanOf(middle, x.one.Window.Until).Where(each => (each.Reasons & FollowUpReasons.OccasionCaughtUp) == FollowUpReasons.None || !first.Contains(each.Key)).Select(each => each.Key);
            Assert.Equal(x.one.Plan.Select(each => each.Key), first.Concat(second));
        });
}
