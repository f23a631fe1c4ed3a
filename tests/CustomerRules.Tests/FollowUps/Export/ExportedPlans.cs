using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Export;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.Tests.FollowUps.Export;

/// <summary>Small plans of March 2026, and what their calendar files say.</summary>
internal static class ExportedPlans
{
    public static readonly Instant Stamp = Instant.FromUtc(2026, 2, 27, 8, 30, 15);

    public static FollowUpKey Key(string customer, string cycle = "2026-02-01+0") => new(customer, FollowUpPurpose.KeepInTouch, cycle);

    public static PlannedFollowUp Placed(string customer, int day, FollowUpReasons reasons = FollowUpReasons.ContactAfterLastContact, Channel channel = Channel.Unknown) =>
        new(FollowUpOf(customer, reasons, channel), FollowUpStatus.Placed) { DateDay = March(day) };

    public static PlannedFollowUp NotPlaced(string customer, FollowUpStatus status) =>
        new(FollowUpOf(customer, FollowUpReasons.ContactAfterLastContact, Channel.Unknown), status);

    public static FollowUpPlan Plan(params PlannedFollowUp[] items) =>
        new(new PlanningWindow(new LocalDate(2026, 3, 1), new LocalDate(2026, 4, 1)), BusinessCalendar.MondayToFriday, items, [], [], [], []);

    /// <summary>The lines of a file as a reader sees them: unfolded.</summary>
    public static string[] Lines(CalendarDocument document) =>
        document.Text.Replace("\r\n ", "").Split(["\r\n"], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The values of a property, in the order of the file.</summary>
    public static string[] Values(CalendarDocument document, string name) =>
        [.. Lines(document).Where(line => line.StartsWith(name, StringComparison.Ordinal) && line[name.Length] is ':' or ';').Select(line => line.Substring(line.IndexOf(':') + 1))];

    public static int March(int day) => DayNumber.OfAny(new LocalDate(2026, 3, day));

    private static FollowUp FollowUpOf(string customer, FollowUpReasons reasons, Channel channel) => new(Key(customer), March(2), March(2), March(27))
    {
        Channel = channel,
        Priority = FollowUpPriority.ImportantCustomer,
        Reasons = reasons,
        EventDay = DayNumber.OfAny(new LocalDate(2026, 2, 1)),
    };
}
