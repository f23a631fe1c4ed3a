using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Tests.FollowUps.Sequences;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class SequenceLaws
{
    private static readonly Gen<(SequenceCase Case, LocalDate From, LocalDate Between, LocalDate Until)> Windows =
        from one in SequenceCase.Any
        from start in Gen.Choose(-100, 150)
        from first in Gen.Choose(0, 60)
        from second in Gen.Choose(0, 60)
        let begin = one.Trigger.Date.PlusDays(start)
        select (one, begin, begin.PlusDays(first), begin.PlusDays(first + second));

    [Fact]
    public void The_dates_are_those_of_a_count_day_by_day() => Law.Holds(SequenceCase.Any, one =>
        Assert.Equal(NaiveSequence.Of(one), Preview(one).Select(step => (step.Step.Name, step.Due, step.Latest))), runs: 1_000);

    [Fact]
    public void Whatever_day_each_step_gets_none_overtakes_the_next() => Law.Holds(SequenceCase.Any, one =>
    {
        var steps = Preview(one);
        Assert.All(steps.Zip(steps.Skip(1), (step, next) => (step, next)), pair => Assert.True(pair.step.Due <= pair.next.Due && pair.step.Latest <= pair.next.Due));
        Assert.All(steps, step => Assert.True(step.Due <= step.Latest));
    });

    [Fact]
    public void Every_date_is_a_working_day() => Law.Holds(SequenceCase.Any, one =>
        Assert.All(Preview(one).SelectMany(step => new[] { step.Due, step.Latest }), date => Assert.True(one.Calendar.IsWorkingDay(date))));

    [Fact]
    public void A_step_before_the_event_never_falls_after_it() => Law.Holds(SequenceCase.Any, one =>
        Assert.All(Preview(one).Where(step => step.Step.Offset < 0), step => Assert.True(step.Latest <= one.Trigger.Date)));

    [Fact]
    public void A_plan_dates_its_steps_inside_the_window_on_working_days_and_in_order() => Law.Holds(Windows, one =>
        Assert.All(Plan(one.Case, one.From, one.Until), step =>
        {
            Assert.True(one.From <= step.Earliest && step.Earliest <= step.Due && step.Due <= step.Latest && step.Due < one.Until);
            Assert.True(one.Case.Calendar.IsWorkingDay(step.Due) && one.Case.Calendar.IsWorkingDay(step.Latest));
        }));

    [Fact]
    public void A_step_that_is_not_overdue_is_in_exactly_one_of_two_adjacent_plans() => Law.Holds(Windows, one =>
    {
        if (one.Case.Sequence.Purpose == FollowUpPurpose.Complaint)
            return;
        var whole = InTime(one.Case, one.From, one.Until);
        var parts = InTime(one.Case, one.From, one.Between).Concat(InTime(one.Case, one.Between, one.Until)).ToList();

        Assert.Equal(whole, parts);
        Assert.Equal(
            Preview(one.Case).Where(step => !step.IsLapsed && one.From <= step.Due && step.Due < one.Until).Select(step => step.Step.Name),
            parts.Select(part => part.Key.Cycle.Split(' ').Last()), StringComparer.Ordinal);
    });

    [Fact]
    public void A_plan_holds_what_a_walk_through_the_steps_finds_still_to_be_taken() => Law.Holds(Windows, one => Assert.Equal(
        NaiveSequence.Planned(one.Case, one.From, one.Until),
        Plan(one.Case, one.From, one.Until).Select(step => (step.Step!, step.Due, (step.Reasons & FollowUpReasons.StepOverdue) != FollowUpReasons.None))), runs: 1_000);

    [Fact]
    public void Also_in_a_plan_no_step_overtakes_the_next() => Law.Holds(Windows, one =>
    {
        var steps = Plan(one.Case, one.From, one.Until);
        Assert.All(steps.Zip(steps.Skip(1), (step, next) => (step, next)), pair => Assert.True(pair.step.Due <= pair.next.Due && pair.step.Latest <= pair.next.Due));
    });

    [Fact]
    public void Keys_are_distinct_and_do_not_depend_on_the_plan() => Law.Holds(Windows, one =>
    {
        var keys = Plan(one.Case, one.From, one.Until).Select(step => step.Key).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.Equal(keys.Select(key => key.Cycle), Preview(one.Case).Select(step => one.Case.Trigger.CycleOf(step.Step)).Where(cycle => keys.Any(key => key.Cycle == cycle)), StringComparer.Ordinal);
    });

    private static IReadOnlyList<DatedStep> Preview(SequenceCase one) => one.Policy.Preview(one.Trigger, one.Calendar);

    private static List<FollowUp> Plan(SequenceCase one, LocalDate from, LocalDate until) => one.Policy.Plan(one.Facts, from, until, one.Calendar);

    private static List<(FollowUpKey Key, LocalDate Due, LocalDate Latest)> InTime(SequenceCase one, LocalDate from, LocalDate until) =>
        Plan(one, from, until)
            .Where(step => (step.Reasons & FollowUpReasons.StepOverdue) == FollowUpReasons.None)
            .Select(step => (step.Key, step.Due, step.Latest)).ToList();
}
