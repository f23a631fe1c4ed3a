using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Fatigue;
using CustomerRules.FollowUps.Planning;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The follow-ups reach what the laws of fatigue are about.</summary>
public class TouchesTests
{
    private static readonly List<FollowUp[]> Drawn = Touches.Any.Drawn(1_000);

    [Fact]
    public void Their_windows_hold_their_due_dates_and_no_key_comes_twice()
    {
        Assert.All(Drawn.SelectMany(one => one), touch => Assert.True(touch.EarliestDay <= touch.DueDay && touch.DueDay <= touch.LatestDay));
        Assert.All(Drawn, one => Assert.Equal(one.Length, one.Select(touch => touch.Key).Distinct().Count()));
        Assert.Contains(Drawn, one => one.Length == 0);
        Assert.Contains(Drawn, one => one.Length > 8);
    }

    [Fact]
    public void Every_outcome_and_every_reason_of_fatigue_comes_often()
    {
        var items = new List<PlannedFollowUp>();
        foreach (var touches in Drawn)
            FatiguePolicy.Standard.Judge(touches, null, BusinessCalendar.MondayToFriday, items);

        foreach (var reason in new[] { FollowUpReasons.TakesOthersAlong, FollowUpReasons.TakenAlong, FollowUpReasons.TooSoon, FollowUpReasons.MovedToTakeAlong, FollowUpReasons.WindowCut })
            Assert.InRange(items.Count(item => (item.Reasons & reason) != FollowUpReasons.None), 50, int.MaxValue);
    }
}
