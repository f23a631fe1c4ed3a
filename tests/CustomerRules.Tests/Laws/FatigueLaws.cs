using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Fatigue;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class FatigueLaws
{
    private const int Runs = 500;

    private static readonly Gen<(FollowUp[] Touches, int Gap)> Cases =
        from touches in Touches.Any
        from gap in Gen.Frequency((3, Gen.Constant(7)), (1, Gen.Choose(0, 20)))
        select (touches, gap);

    [Fact]
    public void What_becomes_of_each_is_what_the_definition_says() => Law.Holds(
        Cases, one => Assert.Equal(NaiveFatigue.Judge(one.Touches, one.Gap), Told(Judged(one.Touches, one.Gap))), Runs);

    [Fact]
    public void Each_ends_exactly_once() => Law.Holds(
        Cases, one => Assert.Equal(Keys(one.Touches), Keys(Judged(one.Touches, one.Gap).Select(item => item.FollowUp)), StringComparer.Ordinal), Runs);

    [Fact]
    public void Who_takes_others_along_lists_them_and_they_name_it() => Law.Holds(
        Cases,
        one =>
        {
            var items = Judged(one.Touches, one.Gap);
            Assert.All(items, item => Assert.Equal(
                items.Where(other => other.MergedInto == item.FollowUp.Key).Select(other => other.FollowUp.Key),
                item.Absorbed));
        },
        Runs);

    [Fact]
    public void Two_accepted_keep_the_gap_whatever_days_they_get() => Law.Holds(
        Cases,
        one =>
        {
            var windows = Accepted(one.Touches, one.Gap).Where(item => item.FollowUp.Purpose != FollowUpPurpose.Complaint).Select(WindowOf).OrderBy(window => window.Earliest).ToList();
            for (var i = 1; i < windows.Count && one.Gap > 0; i++)
                Assert.InRange(windows[i].Earliest - windows[i - 1].Latest, one.Gap, int.MaxValue);
        },
        Runs);

    [Fact]
    public void A_cut_window_lies_within_its_own_and_keeps_a_day_that_is_due() => Law.Holds(
        Cases,
        one => Assert.All(Accepted(one.Touches, one.Gap), item =>
        {
            var (own, window) = (one.Touches.Single(touch => touch.Key == item.FollowUp.Key), WindowOf(item));
            Assert.InRange(item.FollowUp.DueDay, window.Earliest, window.Latest);
            Assert.InRange(window.Earliest, own.EarliestDay, own.LatestDay);
            Assert.InRange(window.Latest, own.EarliestDay, own.LatestDay);
            Assert.DoesNotContain(item.FollowUp.DueDay, item.QuietDays);
        }),
        Runs);

    [Fact]
    public void A_complaint_step_is_accepted_with_its_own_window_and_the_gap_to_its_due_date_is_kept() => Law.Holds(
        Cases,
        one =>
        {
            var accepted = Accepted(one.Touches, one.Gap);
            var complaints = one.Touches.Where(touch => touch.Purpose == FollowUpPurpose.Complaint).ToList();
            Assert.All(complaints, step => Assert.Equal((step.EarliestDay, step.LatestDay), WindowOf(accepted.Single(item => item.FollowUp.Key == step.Key))));
            Assert.All(accepted.Where(item => item.FollowUp.Purpose != FollowUpPurpose.Complaint), item =>
                Assert.All(complaints, step => Assert.InRange(Math.Abs(step.DueDay - item.FollowUp.DueDay), one.Gap, int.MaxValue)));
        },
        Runs);

    [Fact]
    public void The_order_of_the_input_does_not_matter() => Law.Holds(
        from one in Cases from shuffled in Touches.Shuffled(one.Touches) select (one, shuffled),
        x => Assert.Equal(Text(Judged(x.one.Touches, x.one.Gap)), Text(Judged(x.shuffled, x.one.Gap))),
        Runs);

    [Fact]
    public void A_contact_that_is_past_suppresses_nothing() => Law.Holds(
        from one in Cases from last in Gen.Choose(-20, 60) select (one, last),
        x => Assert.Equal(Told(Judged(x.one.Touches, x.one.Gap)), Told(Judged(x.one.Touches, x.one.Gap, Touches.Monday + x.last))),
        Runs);

    private static List<PlannedFollowUp> Judged(FollowUp[] touches, int gap, int? lastContact = null)
    {
        var items = new List<PlannedFollowUp>();
        new FatiguePolicy(gap).Judge(touches, lastContact, BusinessCalendar.MondayToFriday, items);
        return items;
    }

    private static List<PlannedFollowUp> Accepted(FollowUp[] touches, int gap) =>
        Judged(touches, gap).Where(item => item.Status == FollowUpStatus.Placed).ToList();

    private static (int Earliest, int Latest) WindowOf(PlannedFollowUp item) =>
        (item.WindowEarliestDay ?? item.FollowUp.EarliestDay, item.WindowLatestDay ?? item.FollowUp.LatestDay);

    private static string Told(IEnumerable<PlannedFollowUp> items) => string.Join("; ", items
        .Select(item => item.FollowUp.Key.Cycle + (item.MergedInto is { } into ? " into " + into.Cycle : item.Status == FollowUpStatus.Suppressed ? " too soon" : ""))
        .OrderBy(text => text, StringComparer.Ordinal));

    private static string Text(IEnumerable<PlannedFollowUp> items) =>
        string.Join("\n", items.Select(item => item + " " + item.FollowUp + " " + WindowOf(item) + " " + item.Reasons));

    private static IEnumerable<string> Keys(IEnumerable<FollowUp> touches) => touches.Select(touch => touch.Key.ToString()).OrderBy(key => key, StringComparer.Ordinal);
}
