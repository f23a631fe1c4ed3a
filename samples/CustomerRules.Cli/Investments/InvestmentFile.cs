using System;
using System.Collections.Generic;
using System.Threading;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.SwitchingCosts;
using NodaTime;

namespace CustomerRules.Cli.Investments;

/// <summary>What an investments file says of the customers that have orders. Lines of others are validated, counted and left out.</summary>
internal sealed class InvestmentFile
{
    private readonly Dictionary<string, List<SunkInvestment>> _investments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _remaining = new(StringComparer.Ordinal);

    /// <summary>No file.</summary>
    public static InvestmentFile None { get; } = new();

    /// <summary>Lines of customers.</summary>
    public int Used { get; private set; }

    /// <summary>Lines of others.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Reads a file to its end.</summary>
    public static InvestmentFile Read(InvestmentReader reader, Predicate<string> isCustomer, LocalDate asOf, CancellationToken interruption)
    {
        var file = new InvestmentFile();
        while (reader.Read() is { } investment)
        {
            interruption.ThrowIfCancellationRequested();
            if (!isCustomer(reader.Customer))
            {
                file.LeftOut++;
                continue;
            }

            file.Add(reader.Customer, investment, asOf, reader);
        }

        return file;
    }

    /// <summary>The investments of a customer; of one that the file does not name, nothing is known.</summary>
    public IReadOnlyList<SunkInvestment>? Of(string customer) => _investments.GetValueOrDefault(customer);

    private void Add(string customer, SunkInvestment investment, LocalDate asOf, InvestmentReader reader)
    {
        decimal remaining = _remaining.GetValueOrDefault(customer) + investment.RemainingOn(asOf);
        if (!DecimalField.IsInRange(remaining))
            throw reader.AmountError($"takes what is left of the investments of '{OneLine.Of(customer)}' beyond 9,000,000,000,000.00");

        _remaining[customer] = remaining;
        if (!_investments.TryGetValue(customer, out var investments))
            _investments.Add(customer, investments = []);
        investments.Add(investment);
        Used++;
    }
}
