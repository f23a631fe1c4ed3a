using System;
using System.Globalization;
using System.IO;
using System.Threading;
using CsvHelper;
using CustomerRules.Cli.Customers;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using NodaTime.Text;

namespace CustomerRules.Cli.Scores;

/// <summary>The scores as CSV, one line for each customer: UTF-8 without a byte order mark, LF, sorted by id. What is unknown is empty.</summary>
internal sealed class ScoreTable : IDisposable
{
    private static readonly string[] Columns =
    [
        "customer_id", "value", "tier", "trade_pattern", "profit_flag", "switching_cost", "switching_cost_known", "lock_in", "barrier", "break_even_discount",
        "relationship", "certainty", "bond", "commitment", "confidence", "next_contact", "reasons",
    ];

    private readonly CsvWriter _csv;

    private ScoreTable(Stream stream) => _csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);

    /// <summary>Judges every customer, writes the table and counts what came out.</summary>
    public static ScoreTally Write(Stream stream, CustomerBase customers, Rules rules, CancellationToken interruption)
    {
        var tally = new ScoreTally();
        using var table = new ScoreTable(stream);
        table._csv.WriteHeader(Columns);
        foreach (var facts in customers.Customers)
        {
            interruption.ThrowIfCancellationRequested();
            var row = facts.ToRow(customers.AsOf, rules.Book.Tiers.Basis);
            var assessment = rules.Book.Assess(row, rules.Boundaries);
            table.Write(facts, row, assessment);
            tally.Add(row, assessment);
        }

        return tally;
    }

    public void Dispose() => _csv.Dispose();

    private void Write(CustomerFacts facts, in CustomerRow row, in RowAssessment assessment)
    {
        var cost = assessment.SwitchingCost;
        var relationship = assessment.Relationship;
        _csv.WriteField(facts.CustomerId);
        WriteNumber(row.TierValue == CustomerRow.UnknownAmount ? null : row.Scale.ToAmount(row.TierValue));
        WriteName(assessment.Tier);
        WriteName(row.TradePattern);
        WriteName(assessment.Profitability.Flag);
        WriteNumber(cost.Total);
        _csv.WriteField(cost.Completeness switch { Completeness.Complete => "complete", Completeness.Partial => "partial", _ => "" });
        WriteNumber(cost.LockIn?.Percent);
        WriteName(cost.Barrier);
        WriteNumber(cost.BreakEvenDiscount?.Percent);
        WriteName(relationship.Type);
        WriteName(relationship.Certainty);
        WriteNumber(relationship.Bond.Score?.Percent);
        WriteNumber(relationship.Commitment.Score?.Percent);
        WriteNumber(relationship.Confidence.Percent);
        _csv.WriteField(assessment.NextContact.Due is { } due ? LocalDatePattern.Iso.Format(due) : "");
        _csv.WriteField(string.Join(';', ReasonCatalog.CodesOf(assessment.Reasons)));
        _csv.EndRecord();
    }

    private void WriteNumber(decimal? number) => _csv.WriteField(number?.ToString("0.00", CultureInfo.InvariantCulture) ?? "");

    private void WriteName<T>(T name)
        where T : struct, Enum
        => _csv.WriteField(name.Equals(default(T)) ? "" : name.ToString());
}
