using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The cases reach what the laws are about.</summary>
public class PlanningCaseTests
{
    private static readonly List<PlanningCase> Cases = PlanningCase.Any.Drawn(300);
    private static readonly List<PlannedFollowUp> Items = Cases.SelectMany(one => one.Plan().Items).ToList();

    [Fact]
    public void Every_status_and_every_kind_of_follow_up_comes_often()
    {
        foreach (var status in new[] { FollowUpStatus.Placed, FollowUpStatus.Merged, FollowUpStatus.Suppressed, FollowUpStatus.Overflow })
            Often(50, item => item.Status == status);
        foreach (var purpose in new[]
            {
                FollowUpPurpose.KeepInTouch, FollowUpPurpose.Complaint, FollowUpPurpose.Delivery, FollowUpPurpose.Handover, FollowUpPurpose.Recovery,
                FollowUpPurpose.Survey, FollowUpPurpose.Birthday, FollowUpPurpose.FixedDay, FollowUpPurpose.SeasonStart,
            })
            Often(10, item => item.FollowUp.Purpose == purpose);
    }

    [Fact]
    public void So_do_overdue_and_projected_contacts_and_those_of_nobody()
    {
        Often(30, item => (item.Reasons & FollowUpReasons.ContactOverdue) != FollowUpReasons.None);
        Often(100, item => item.FollowUp.IsProjected);
        Often(50, item => item.FollowUp.Owner is null);
    }

    [Fact]
    public void Windows_are_empty_short_and_long_and_some_have_no_customers()
    {
        Assert.Contains(Cases, one => one.UntilDay == one.FromDay);
        Assert.Contains(Cases, one => one.UntilDay == one.FromDay + 365);
        Assert.Contains(Cases, one => one.Customers.Length == 0);
        Assert.Contains(Cases, one => one.Customers.Length == 8);
    }

    private static void Often(int times, Func<PlannedFollowUp, bool> happens) => Assert.InRange(Items.Count(happens), times, Items.Count);
}
