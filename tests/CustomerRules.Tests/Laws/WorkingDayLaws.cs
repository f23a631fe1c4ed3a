using System;
using CustomerRules.Calendars;
using CustomerRules.Internal;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Rolling, adding and counting working days in any week, with closures and openings, against a walk day by day.</summary>
public class WorkingDayLaws
{
    private static readonly RollConvention[] Conventions =
        [RollConvention.Unadjusted, RollConvention.Following, RollConvention.ModifiedFollowing, RollConvention.Preceding, RollConvention.ModifiedPreceding, RollConvention.Nearest];

    private static readonly Gen<int> Count = Gen.Frequency((4, Gen.Choose(-60, 60)), (1, Gen.Choose(-1, 1)));

    private static readonly Gen<(WorkingDayCase Case, int One, int Other)> Counts =
        from days in WorkingDayCase.Any
        from one in Count
        from other in Count
        select (days, one, other);

    [Fact]
    public void A_date_is_rolled_as_by_the_walk() => Law.Holds(WorkingDayCase.Any, x =>
    {
        foreach (var convention in Conventions)
            Assert.Equal(x.Naive.Roll(x.Date, convention), x.Calendar.Roll(x.Date, convention));
    });

    [Fact]
    public void A_rolled_date_is_a_working_day_where_one_exists_in_the_direction_and_stays_when_rolled_again() => Law.Holds(WorkingDayCase.Any, x =>
    {
        LocalDate? next = x.Naive.Next(x.Date), previous = x.Naive.Previous(x.Date);
        foreach (var convention in Conventions)
        {
            var rolled = x.Calendar.Roll(x.Date, convention);
            var exists = convention switch
            {
                RollConvention.Unadjusted => false,
                RollConvention.Following => next is not null,
                RollConvention.Preceding => previous is not null,
                RollConvention.Nearest => next is not null || previous is not null,
                RollConvention.ModifiedFollowing => next is not null || previous?.ToYearMonth() == x.Date.ToYearMonth(),
                _ => previous is not null || next?.ToYearMonth() == x.Date.ToYearMonth(),
            };
            Assert.True(x.Naive.IsOpen(rolled) || (!exists && rolled == x.Date));
            if (rolled >= new LocalDate(1900, 1, 1) && rolled <= new LocalDate(2199, 12, 31))
                Assert.Equal(rolled, x.Calendar.Roll(rolled, convention));
        }
    });

    [Fact]
    public void A_later_date_never_rolls_to_an_earlier_one() => Law.Holds(Counts, x =>
    {
        LocalDate early = x.Case.Away(-Math.Abs(x.One)), late = x.Case.Away(Math.Abs(x.Other));
        foreach (var convention in Conventions)
            Assert.True(x.Case.Calendar.Roll(early, convention) <= x.Case.Calendar.Roll(late, convention));
    });

    [Fact]
    public void Working_days_are_added_and_counted_as_by_the_walk() => Law.Holds(Counts, x =>
    {
        Assert.Equal(x.Case.Naive.Add(x.Case.Date, x.One), x.Case.Calendar.AddWorkingDays(x.Case.Date, x.One));
        Assert.Equal(x.Case.Naive.Between(x.Case.Date, x.Case.Away(x.Other)), x.Case.Calendar.WorkingDaysBetween(x.Case.Date, x.Case.Away(x.Other)));
    });

    [Fact]
    public void Adding_then_counting_gives_the_number_back() => Law.Holds(Counts, x =>
    {
        if (x.Case.Calendar.AddWorkingDays(x.Case.Date, x.One) is { } reached)
        {
            // From a day that is none itself, the first one forward is only reached, not passed.
            var reachedOnly = x.One > 0 && !x.Case.Calendar.IsWorkingDay(x.Case.Date) ? 1 : 0;
            Assert.Equal(x.One - reachedOnly, x.Case.Calendar.WorkingDaysBetween(x.Case.Date, reached));
        }
    });

    [Fact]
    public void Adding_in_two_steps_is_adding_at_once() => Law.Holds(Counts, x =>
    {
        int one = Math.Abs(x.One), other = Math.Abs(x.Other);
        foreach (var sign in new[] { 1, -1 })
        {
            if (x.Case.Calendar.AddWorkingDays(x.Case.Date, sign * one) is { } between)
                Assert.Equal(x.Case.Calendar.AddWorkingDays(x.Case.Date, sign * (one + other)), x.Case.Calendar.AddWorkingDays(between, sign * other));
        }
    });

    [Fact]
    public void Counts_add_up_and_turn_round() => Law.Holds(Counts, x =>
    {
        LocalDate one = x.Case.Away(x.One), other = x.Case.Away(x.Other);
        int Between(LocalDate from, LocalDate until) => x.Case.Calendar.WorkingDaysBetween(from, until);
        Assert.Equal(Between(x.Case.Date, other), Between(x.Case.Date, one) + Between(one, other));
        Assert.Equal(Between(one, other), -Between(other, one));
        Assert.Equal(x.Case.Calendar.IsWorkingDay(x.Case.Date) && x.Case.Away(1) != x.Case.Date ? 1 : 0, Between(x.Case.Date, x.Case.Away(1)));
    });

    [Fact]
    public void Inside_planning_adds_as_the_public_member_does() => Law.Holds(Counts, x =>
    {
        if (x.Case.Calendar.AddWorkingDays(x.Case.Date, Math.Abs(x.One)) is { } reached)
            Assert.Equal(DayNumber.Of(reached), x.Case.Calendar.AddWorkingDays(DayNumber.Of(x.Case.Date), Math.Abs(x.One)));
    });
}
