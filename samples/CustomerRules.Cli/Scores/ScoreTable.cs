using System;
using System.Globalization;
using System.IO;
using System.Threading;
using CsvHelper;
using CustomerRules.Cli.Customers;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using NodaTime;
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

    private static readonly LocalDate DayZero = new(1970, 1, 1);

    private readonly CsvWriter _csv;
    private readonly MoneyScale _scale;

    private ScoreTable(Stream stream, MoneyScale scale)
    {
        _csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        _scale = scale;
    }

    /// <summary>Writes the table of all customers.</summary>
    public static void Write(Stream stream, CustomerBase customers, Rules rules, Judgement judgement, CancellationToken interruption)
    {
        using var table = new ScoreTable(stream, rules.Book.Scale);
        table._csv.WriteHeader(Columns);
        for (int i = 0; i < customers.Customers.Count; i++)
        {
            interruption.ThrowIfCancellationRequested();
            table._csv.WriteField(customers.Customers[i].CustomerId);
            table.Write(judgement, i);
        }
    }

    public void Dispose() => _csv.Dispose();

    private void Write(Judgement judgement, int i)
    {
        var answers = judgement.Answers;
        WriteAmount(judgement.Facts.TierValue.Span[i]);
        WriteName(answers.Tier.Span[i]);
        WriteName(judgement.Facts.TradePattern.Span[i]);
        WriteName(answers.ProfitabilityFlag.Span[i]);
        WriteAmount(answers.SwitchingCost.Span[i]);
        _csv.WriteField(answers.Completeness.Span[i] switch { Completeness.Complete => "complete", Completeness.Partial => "partial", _ => "" });
        WritePercent(answers.LockIn.Span[i], CustomerRow.UnknownRatio);
        WriteName(answers.Barrier.Span[i]);
        WritePercent(answers.BreakEvenDiscount.Span[i], CustomerRow.UnknownShare);
        WriteName(answers.Relationship.Span[i]);
        WriteName(answers.Certainty.Span[i]);
        WritePercent(answers.Bond.Span[i], CustomerRow.UnknownShare);
        WritePercent(answers.Commitment.Span[i], CustomerRow.UnknownShare);
        WritePercent(answers.Confidence.Span[i], CustomerRow.UnknownShare);
        int due = answers.NextContact.Span[i];
        _csv.WriteField(due == CustomerRow.UnknownDate ? "" : LocalDatePattern.Iso.Format(DayZero.PlusDays(due)));
        _csv.WriteField(string.Join(';', ReasonCatalog.CodesOf(answers.Reasons.Span[i])));
        _csv.EndRecord();
    }

    private void WriteAmount(long minorUnits) => WriteNumber(minorUnits == CustomerRow.UnknownAmount ? null : _scale.ToAmount(minorUnits));

    private void WritePercent(int basisPoints, int unknown) => WriteNumber(basisPoints == unknown ? null : Ratio.FromBasisPoints(basisPoints).Percent);

    private void WriteNumber(decimal? number) => _csv.WriteField(number?.ToString("0.00", CultureInfo.InvariantCulture) ?? "");

    private void WriteName<T>(T name)
        where T : struct, Enum
        => _csv.WriteField(name.Equals(default(T)) ? "" : name.ToString());
}
