using System;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Facts;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Investments;
using CustomerRules.Cli.Orders;

namespace CustomerRules.Cli.Customers;

/// <summary>Reads the files that a request names.</summary>
internal static class CustomerBaseReader
{
    /// <summary>Reads the order file, then what else is known of its customers.</summary>
    public static CustomerBase Read(InputRequest request, Func<string, InputFile> open, Action<double> report, CancellationToken interruption)
    {
        using var orders = new OrderReader(open(request.Orders));
        using var cards = request.Facts is null ? null : new CardReader(open(request.Facts));
        using var investments = request.Investments is null ? null : new InvestmentReader(open(request.Investments));
        if (request.Value == TierValue.Contribution && !orders.Columns.Cost.Exists && cards?.HasAnnualContribution != true)
            throw orders.ColumnError("cost", "is missing, and --value contribution needs it or annual_contribution in the facts file");

        var book = OrderBook.Read(orders, request.Orders, request.AsOf, request.ExcludedProducts, report, interruption);
        return new CustomerBase(
            book,
            cards is null ? CardFile.None : CardFile.Read(cards, book.History.Contains, interruption),
            investments is null ? InvestmentFile.None : InvestmentFile.Read(investments, book.History.Contains, request.AsOf, interruption),
            request.AsOf);
    }
}
