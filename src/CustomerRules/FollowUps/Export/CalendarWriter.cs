using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CustomerRules.FollowUps.Planning;
using NodaTime;

namespace CustomerRules.FollowUps.Export;

/// <summary>Writes the components of a calendar file.</summary>
internal sealed class CalendarWriter(CalendarExport export, Instant stamp, IReadOnlyDictionary<string, string>? names)
{
    private readonly string stampText = stamp.ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
    private readonly CalendarWords words = new(export.Language, names);

    private string ComponentName => export.Component == CalendarComponent.ToDo ? "VTODO" : "VEVENT";

    public CalendarDocument Write(CalendarChanges changes)
    {
        var text = new StringBuilder();
        var lines = new CalendarText(text);
        var entries = new List<CalendarEntry>();
        lines.Line("BEGIN", "VCALENDAR");
        lines.Line("VERSION", "2.0");
        lines.Text("PRODID", "-//CustomerRules//CustomerRules " + Internal.LibraryVersion.Current + "//EN");
        lines.Line("CALSCALE", "GREGORIAN");
        foreach (var (entry, item) in changes.Written)
        {
            Write(lines, entry, item);
            entries.Add(entry);
        }

        lines.Line("END", "VCALENDAR");
        entries.AddRange(changes.Kept);
        return new(text.ToString(), [.. entries]);
    }

    private void Write(CalendarText lines, CalendarEntry entry, PlannedFollowUp? item)
    {
        var toDo = export.Component == CalendarComponent.ToDo;
        lines.Line("BEGIN", ComponentName);
        lines.Line("UID", CalendarUid.Of(entry.Key, export.UidDomain));
        lines.Line("DTSTAMP", stampText);
        lines.Line("SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture));
        lines.Date(toDo ? "DUE" : "DTSTART", entry.Date);
        lines.Line("STATUS", Status(item));
        if (!toDo)
            lines.Line("TRANSP", "TRANSPARENT");
        lines.Text("SUMMARY", item is null ? words.Summary(entry.Key, null) : words.Summary(entry.Key, item.FollowUp));
        lines.Text("CATEGORIES", words.Category(entry.Key));
        if (item is not null)
        {
            lines.Line("PRIORITY", ((int)item.FollowUp.Priority).ToString(CultureInfo.InvariantCulture));
            lines.Text("DESCRIPTION", words.Description(item));
            WriteAlarm(lines, item.FollowUp);
        }

        lines.Line("END", ComponentName);
    }

    private string Status(PlannedFollowUp? item) => item switch
    {
        null => "CANCELLED",
        _ when export.Component == CalendarComponent.ToDo => "NEEDS-ACTION",
        { FollowUp.IsProjected: true } => "TENTATIVE",
        _ => "CONFIRMED",
    };

    /// <summary>Every day of a date is told from its start: with one day's lead, 09:00 is 15 hours before.</summary>
    private void WriteAlarm(CalendarText lines, FollowUp followUp)
    {
        if (export.LeadDaysFor(followUp.Purpose) is not { } days)
            return;
        var minutes = (int)(export.AlarmTime.NanosecondOfDay / NodaConstants.NanosecondsPerMinute) - (days * 24 * 60);
        lines.Line("BEGIN", "VALARM");
        lines.Line("ACTION", "DISPLAY");
        lines.Line(export.Component == CalendarComponent.ToDo ? "TRIGGER;RELATED=END" : "TRIGGER", Duration(minutes));
        lines.Text("DESCRIPTION", words.Summary(followUp.Key, followUp));
        lines.Line("END", "VALARM");
    }

    private static string Duration(int minutes)
    {
        var (hours, rest) = (Math.Abs(minutes) / 60, Math.Abs(minutes) % 60);
        return FormattableString.Invariant($"{(minutes < 0 ? "-" : "")}PT{hours}H{(rest == 0 ? "" : FormattableString.Invariant($"{rest}M"))}");
    }
}
