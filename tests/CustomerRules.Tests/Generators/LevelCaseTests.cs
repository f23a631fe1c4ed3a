using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The cases reach what the laws are about.</summary>
public class LevelCaseTests
{
    private static readonly List<LevelCase> Drawn = LevelCase.Any.Drawn(1_000);

    [Fact]
    public void The_first_day_is_a_Monday() =>
        Assert.Equal(new LocalDate(2026, 3, 2), DayNumber.ToDate(LevelCase.Monday));

    [Fact]
    public void Follow_ups_have_keys_of_their_own_and_dates_in_order() =>
        Assert.All(Drawn, one =>
        {
            Assert.Equal(one.Items.Length, one.Items.Select(item => item.FollowUp.Key).Distinct().Count());
            Assert.All(one.Items, item => Assert.True(item.FollowUp.EarliestDay <= item.FollowUp.DueDay && item.FollowUp.DueDay <= item.FollowUp.LatestDay));
        });

    [Theory]
    [InlineData(FollowUpReasons.MovedForCapacity)]
    [InlineData(FollowUpReasons.DueOnClosedDay)]
    [InlineData(FollowUpReasons.DueOutsideWindow)]
    [InlineData(FollowUpReasons.OverflowNoCapacity)]
    [InlineData(FollowUpReasons.OverflowNoWorkingDay)]
    [InlineData(FollowUpReasons.OverflowOutsidePlan)]
    public void Every_reason_comes_often(FollowUpReasons reason) =>
        Often(40, one => one.Level().Any(item => (item.Reasons & reason) != FollowUpReasons.None));

    [Fact]
    public void So_do_empty_plans_quiet_dates_and_days_kept_or_not()
    {
        Often(20, one => one.Items.Length == 0);
        Often(20, one => one.Window.From == one.Window.Until);
        Often(100, one => one.Items.Any(item => item.QuietDays.Length > 0));
        Often(100, one => one.Level().Any(item => item.PreferredDay is { } day && item.DateDay == day));
        Often(100, one => one.Level().Any(item => item.PreferredDay is { } day && item.Status == FollowUpStatus.Placed && item.DateDay != day));
    }

    private static void Often(int times, Func<LevelCase, bool> condition) =>
        Assert.InRange(Drawn.Count(condition), times, Drawn.Count);
}
