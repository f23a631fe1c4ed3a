using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Internal;
using CustomerRules.Tests.Generators;

namespace CustomerRules.Tests.Fixtures;

/// <summary>Follow-ups of a plan of two weeks from Monday, 2026-03-02 on, day 0; days 5, 6, 12 and 13 are weekends.</summary>
internal static class Levelled
{
    public static BusinessCalendar Calendar => BusinessCalendar.MondayToFriday;

    public static PlanningWindow Window { get; } = new(DayNumber.ToDate(LevelCase.Monday), DayNumber.ToDate(LevelCase.Monday + 14));

    /// <summary>A regular contact, due on the first of its days.</summary>
    public static PlannedFollowUp Contact(
        string customer, int due, int latest, decimal? value = null, FollowUpPriority priority = FollowUpPriority.OrdinaryCustomer, string? owner = "anna", int? earliest = null) => new(
            new FollowUp(new FollowUpKey(customer, FollowUpPurpose.KeepInTouch, "2026"), LevelCase.Monday + (earliest ?? due), LevelCase.Monday + due, LevelCase.Monday + latest)
            {
                Priority = priority,
                Value = value,
                Owner = owner,
            },
            FollowUpStatus.Placed);

    /// <summary>A plan of these, as planning without limits makes it.</summary>
    public static FollowUpPlan Plan(params PlannedFollowUp[] items) => In(Calendar, items);

    public static FollowUpPlan In(BusinessCalendar calendar, params PlannedFollowUp[] items) => Workload.Unlimited.Level(
        new FollowUpPlan(Window, calendar, [.. items.OrderBy(item => item.FollowUp.CustomerId, System.StringComparer.Ordinal)], ["idle"], [], [], []));

    /// <summary>Who comes on which day of the plan, such as <c>a0 b1 c-</c>, by customer; a dash is overflow.</summary>
    public static string Days(this FollowUpPlan plan) => string.Join(" ", plan.Items
        .OrderBy(item => item.FollowUp.CustomerId, System.StringComparer.Ordinal)
        .Select(item => item.FollowUp.CustomerId + (item.DateDay is { } day ? (day - LevelCase.Monday).ToString(System.Globalization.CultureInfo.InvariantCulture) : "-")));
}
