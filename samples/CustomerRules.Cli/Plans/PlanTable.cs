using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using CsvHelper;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Cli.Plans;

/// <summary>The plan as CSV, one line for each follow-up and each customer without one: UTF-8 without a byte order mark, LF, sorted by due, then customer.</summary>
internal sealed class PlanTable : IDisposable
{
    private static readonly string[] Columns = ["customer_id", "due", "earliest", "latest", "purpose", "channel", "priority", "owner", "status", "reason", "calendar"];

    private readonly CsvWriter _csv;

    private PlanTable(Stream stream) => _csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);

    /// <summary>Writes the table.</summary>
    public static void Write(Stream stream, FollowUpPlan plan, IReadOnlyDictionary<FollowUpKey, int> sequences, CancellationToken interruption)
    {
        using var table = new PlanTable(stream);
        table._csv.WriteHeader(Columns);
        foreach (var item in plan.Items)
        {
            interruption.ThrowIfCancellationRequested();
            table.Write(item, sequences.GetValueOrDefault(item.FollowUp.Key));
        }

        foreach (string customer in plan.CustomersWithoutFollowUp)
            table.WriteNone(customer);
    }

    public void Dispose() => _csv.Dispose();

    private void Write(PlannedFollowUp item, int sequence)
    {
        var followUp = item.FollowUp;
        _csv.WriteField(followUp.CustomerId);
        Write(item.Date ?? followUp.Due);
        Write(followUp.Earliest);
        Write(followUp.Latest);
        _csv.WriteField(followUp.Purpose.ToString());
        _csv.WriteField(followUp.Channel == Channel.Unknown ? "" : followUp.Channel.ToString());
        _csv.WriteField(followUp.Priority.ToString());
        _csv.WriteField(followUp.Owner ?? "");
        _csv.WriteField(item.Status.ToString().ToLowerInvariant());
        _csv.WriteField(PlanCodes.Of(item, sequence));
        _csv.WriteField(followUp.IsCalendarKnown ? "known" : "projected");
        _csv.EndRecord();
    }

    private void WriteNone(string customer)
    {
        _csv.WriteField(customer);
        for (int i = 1; i < Columns.Length; i++)
            _csv.WriteField(Columns[i] == "status" ? "none" : "");
        _csv.EndRecord();
    }

    private void Write(LocalDate date) => _csv.WriteField(LocalDatePattern.Iso.Format(date));
}
