using System;
using System.Threading;
using System.Threading.Tasks;
using CustomerRules.BackTests;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Orders;
using CustomerRules.Cli.Scores;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Cli.BackTests;

/// <summary>Reads an order file into a back-test.</summary>
internal static class BackTestReader
{
    // As often as for scores.
    private const int LinesBetweenReports = 4_096;

    /// <summary>Reads the file to its end and rates everybody on every date.</summary>
    public static BackTestReplay Read(BackTestRequest request, Func<string, InputFile> open, Action<double> report, CancellationToken interruption)
    {
        using var orders = new OrderReader(open(request.Orders));
        if (request.Value == TierValue.Contribution && !orders.Columns.Cost.Exists)
            throw orders.ColumnError("cost", "is missing, and --value contribution needs it");
        if (request.ExcludedProducts.Count > 0 && !orders.Columns.Product.Exists)
            throw orders.ColumnError("product", "is missing, and --exclude-products needs it");

        var test = Rules.BookOf(request.Tiers, request.Value).StartBackTest(request.Schedule);
        var end = request.Schedule.Dates[^1].PlusDays(request.Schedule.HorizonDays);
        long excluded = 0;
        for (int lines = 1; orders.Read(out var line); lines++)
        {
            if (IsExcluded(request, line, end))
            {
                // It belongs to nobody then, but it still tells when the data begin and end.
                excluded++;
                line = new OrderLine(line.OrderId, null, line.Date, line.Amount);
            }

            Add(test, line, orders);
            if (lines % LinesBetweenReports == 0)
            {
                interruption.ThrowIfCancellationRequested();
                report(orders.Fraction);
            }
        }

        interruption.ThrowIfCancellationRequested();
        return new BackTestReplay(Report(test, request.Orders, interruption), excluded);
    }

    private static bool IsExcluded(BackTestRequest request, in OrderLine line, LocalDate end) =>
        request.ExcludedProducts.Count > 0
        && request.ExcludedProducts.Contains(line.Product ?? "")
        && !string.IsNullOrEmpty(line.CustomerId)
        && line.Date < end;

    private static void Add(BackTest test, in OrderLine line, OrderReader orders)
    {
        try
        {
            test.Add(line);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw orders.LineError($"takes the sums of customer '{OneLine.Of(line.CustomerId ?? "")}' beyond what can be added up exactly");
        }
    }

    private static BackTestReport Report(BackTest test, string file, CancellationToken interruption)
    {
        try
        {
            // Many dates take long, and nobody who interrupts shall wait for the last one.
            return Task.Run(test.Report, interruption).WaitAsync(interruption).GetAwaiter().GetResult();
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new InputException(file, OneLine.Of(e));
        }
    }
}
