using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Generators;

public class OccasionCaseTests
{
    [Fact]
    public void Every_kind_is_planned_caught_up_on_moved_and_left_out()
    {
        var cases = OccasionCase.Any.Sample(1_500).ToList();
        foreach (var kind in Enum.GetValues(typeof(OccasionKind)).Cast<OccasionKind>().Where(kind => kind != OccasionKind.Unknown))
        {
            var plans = cases.Where(one => one.Occasion.Kind == kind).Select(one => one.Plan).ToList();
            Assert.Contains(plans, plan => plan.Count == 0);
            Assert.Contains(plans, plan => plan.Count == 1);
            Assert.Contains(plans, plan => plan.Count > 1);
            Assert.Contains(plans, plan => plan.Any(one => (one.Reasons & FollowUpReasons.OccasionCaughtUp) != FollowUpReasons.None));
            Assert.Contains(plans, plan => plan.Any(one => one.Due < one.Latest));
        }

        Assert.Contains(cases.SelectMany(one => one.Plan), one => (one.Reasons & FollowUpReasons.OccasionSubstituted) != FollowUpReasons.None);
        Assert.Contains(cases, one => one.Closed.Length > 20);
        Assert.Contains(cases, one => one.Window.From == one.Window.Until);
    }
}
