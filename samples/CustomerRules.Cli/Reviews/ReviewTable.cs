using System;
using System.IO;
using System.Threading;
using CsvHelper;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using NodaTime.Text;

namespace CustomerRules.Cli.Reviews;

/// <summary>
/// The review as CSV, one line for each customer of the second rating: UTF-8 without a byte order mark, LF, sorted by id. What is unknown is empty.
/// The file can be the previous rating of the next review.
/// </summary>
internal static class ReviewTable
{
    private static readonly string[] Columns = ["customer_id", "previous_tier", "raw_tier", "tier", "since", "movement", "reasons"];

    /// <summary>Writes the table.</summary>
    public static void Write(Stream stream, TierReview review, CancellationToken interruption)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (var customer in review.Customers)
        {
            interruption.ThrowIfCancellationRequested();
            var movement = customer.Movement;
            csv.WriteField(customer.CustomerId);
            csv.WriteField(Name(movement.PreviousTier));
            csv.WriteField(Name(movement.RawTier));
            csv.WriteField(Name(movement.Tier));
            csv.WriteField(movement.Since is { } since && movement.Tier != CustomerTier.Unknown ? LocalDatePattern.Iso.Format(since) : "");
            csv.WriteField(movement.Kind == TierMovementKind.Unknown ? "" : movement.Kind.ToString());
            csv.WriteField(movement.Reasons.ToString().Replace(", ", ";", StringComparison.Ordinal));
            csv.EndRecord();
        }
    }

    private static string Name(CustomerTier tier) => tier == CustomerTier.Unknown ? "" : tier.ToString();
}
