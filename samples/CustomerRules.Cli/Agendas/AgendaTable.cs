using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Agendas;
using CustomerRules.Reasons;
using NodaTime.Text;

namespace CustomerRules.Cli.Agendas;

/// <summary>An agenda as CSV, one line for each contact with a line of its own: UTF-8 without a byte order mark, LF, in the order of the agenda. What is unknown is empty.</summary>
internal static class AgendaTable
{
    private static readonly string[] Columns =
        ["date", "customer_id", "name", "purpose", "step", "person", "channel", "priority", "value", "confidence", "change", "moved_from", "why_now", "evidence"];

    /// <summary>Writes the table.</summary>
    public static void Write(Stream stream, Agenda agenda, Language language)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (var line in agenda.Lines)
            Write(csv, line, language);
    }

    private static void Write(CsvWriter csv, AgendaLine line, Language language)
    {
        var followUp = line.Item.FollowUp;
        csv.WriteField(LocalDatePattern.Iso.Format(line.Date));
        csv.WriteField(followUp.CustomerId);
        csv.WriteField(line.CustomerName ?? "");
        csv.WriteField(followUp.Purpose.ToString());
        csv.WriteField(followUp.Step ?? "");
        csv.WriteField(followUp.PersonId ?? "");
        csv.WriteField(followUp.Channel == Channel.Unknown ? "" : followUp.Channel.ToString());
        csv.WriteField(followUp.Priority.ToString());
        csv.WriteField(line.Value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "");
        csv.WriteField(line.Confidence?.Percent.ToString("0.00", CultureInfo.InvariantCulture) ?? "");
        csv.WriteField(line.Change == AgendaChange.Unknown ? "" : line.Change.ToString());
        csv.WriteField(line.MovedFrom is { } moved ? LocalDatePattern.Iso.Format(moved) : "");
        csv.WriteField(Sentences(line.ExplainWhyNow(), language));
        csv.WriteField(Sentences(line.ExplainEvidence(), language));
        csv.EndRecord();
    }

    private static string Sentences(IReadOnlyList<Reason> reasons, Language language) =>
        string.Join(language == Language.Chinese ? "；" : "; ", reasons.Select(reason => reason.In(language)));
}
