using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class LevellingLaws
{
    [Fact]
    public void What_overflows_is_the_least_of_all_and_the_least_important() => Law.Holds(
        LevelCase.Any, one =>
        {
            var naive = new NaiveLevelling(one);
            var fit = naive.SetsThatFit();
            var accepted = naive.Letters(one.Level().Where(item => item.Status == FollowUpStatus.Placed).ToList());

            Assert.Equal(fit.Max(set => set.Count(letter => letter == '1')), accepted.Count(letter => letter == '1'));
            Assert.Equal(fit.OrderByDescending(set => set, StringComparer.Ordinal).First(), accepted);
        },
        runs: 600);

    [Fact]
    public void Each_gets_the_nearest_day_that_can_be_had_in_turn() => Law.Holds(
        LevelCase.Any, one =>
        {
            var naive = new NaiveLevelling(one);
            var placed = one.Level().Where(item => item.Status == FollowUpStatus.Placed).ToList();

            var days = naive.Place(naive.Letters(placed));

            Assert.Equal(days.OrderBy(pair => pair.Key.Cycle, StringComparer.Ordinal), Days(placed).OrderBy(pair => pair.Key.Cycle, StringComparer.Ordinal));
        },
        runs: 600);

    [Fact]
    public void So_it_is_with_more_than_every_way_can_be_tried_of() => Law.Holds(
        LevelCase.Many, one =>
        {
            var days = one.Level().ToDictionary(item => item.FollowUp.Key, item => item.DateDay);
            Assert.Equal(new NaiveMatching(one).Level(), one.Items.Select(item => days[item.FollowUp.Key]));
        },
        runs: 100);

    [Fact]
    public void Nothing_is_ever_placed_where_it_may_not_take_place() => Law.Holds(LevelCase.Large, one =>
    {
        var naive = new NaiveLevelling(one);
        foreach (var item in one.Level().Where(item => item.Status == FollowUpStatus.Placed))
            Assert.Contains(item.DateDay!.Value, naive.DaysOf(item));
    });

    [Fact]
    public void No_day_holds_more_than_its_capacity() => Law.Holds(LevelCase.Large, one =>
        one.Level().Where(item => item.DateDay is not null).GroupBy(item => item.DateDay).All(day => day.Count() <= one.Capacity));

    [Fact]
    public void Every_follow_up_ends_once_either_placed_or_overflown_with_one_reason() => Law.Holds(LevelCase.Large, one =>
    {
        var levelled = one.Level();
        Assert.Equal(
            one.Items.Select(item => item.FollowUp.Key.Cycle).OrderBy(key => key, StringComparer.Ordinal),
            levelled.Select(item => item.FollowUp.Key.Cycle).OrderBy(key => key, StringComparer.Ordinal));
        foreach (var item in levelled)
        {
            var why = item.Reasons & (FollowUpReasons.OverflowNoCapacity | FollowUpReasons.OverflowNoWorkingDay | FollowUpReasons.OverflowOutsidePlan);
            Assert.Equal(item.Status == FollowUpStatus.Overflow, why != FollowUpReasons.None && ((ulong)why & ((ulong)why - 1)) == 0);
            Assert.Equal(item.Status == FollowUpStatus.Placed, item.DateDay is not null);
        }
    });

    [Fact]
    public void A_reason_says_what_kept_it_from_its_date() => Law.Holds(LevelCase.Large, one =>
    {
        var naive = new NaiveLevelling(one);
        foreach (var item in one.Level())
        {
            var days = naive.DaysOf(item);
            var due = item.FollowUp.DueDay;
            var inWindow = Enumerable.Range(item.WindowEarliestDay ?? item.FollowUp.EarliestDay, 99).TakeWhile(day => day <= (item.WindowLatestDay ?? item.FollowUp.LatestDay))
                .Where(one.Window.Holds).ToList();
            var nearest = days.OrderBy(day => Math.Abs(day - due)).ThenByDescending(day => day).FirstOrDefault();
            var isPlaced = item.Status == FollowUpStatus.Placed;

            Has(item, FollowUpReasons.MovedForCapacity, isPlaced && item.DateDay != nearest);
            Has(item, FollowUpReasons.DueOnClosedDay, isPlaced && !days.Contains(due) && inWindow.Contains(due));
            Has(item, FollowUpReasons.DueOutsideWindow, isPlaced && !inWindow.Contains(due));
            Has(item, FollowUpReasons.OverflowOutsidePlan, inWindow.Count == 0);
            Has(item, FollowUpReasons.OverflowNoWorkingDay, inWindow.Count > 0 && days.Count == 0);
            Has(item, FollowUpReasons.OverflowNoCapacity, !isPlaced && days.Count > 0);
        }
    });

    [Fact]
    public void The_order_of_the_follow_ups_plays_no_part() => Law.Holds(
        LevelCase.Large.SelectMany(one => Gen.Shuffle(one.Items).Select(items => (one, items))),
        x => Assert.Equal(x.one.Level().Select(item => item.ToString()), x.one.Level(x.items).Select(item => item.ToString()), StringComparer.Ordinal));

    [Fact]
    public void Planning_again_with_the_same_plan_moves_nothing() => Law.Holds(LevelCase.Large, one =>
    {
        var first = one.Level();
        var dates = first.ToDictionary(item => item.FollowUp.Key, item => item.DateDay);
        var again = one.Level(one.Items.Select(item => new PlannedFollowUp(item, FollowUpStatus.Placed, FollowUpReasons.None) { PreferredDay = dates[item.FollowUp.Key] }).ToList());
        Assert.Equal(first.Select(item => (item.ToString(), item.Reasons)), again.Select(item => (item.ToString(), item.Reasons)));
    });

    private static void Has(PlannedFollowUp item, FollowUpReasons reason, bool isExpected) =>
        Assert.True(isExpected == ((item.Reasons & reason) != FollowUpReasons.None), item + " " + item.Reasons + " " + reason);

    private static Dictionary<FollowUpKey, int> Days(IEnumerable<PlannedFollowUp> placed) =>
        placed.ToDictionary(item => item.FollowUp.Key, item => item.DateDay!.Value);
}
