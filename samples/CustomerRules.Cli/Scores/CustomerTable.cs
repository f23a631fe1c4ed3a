using System;
using System.Threading;
using CustomerRules.Bulk;
using CustomerRules.Bulk.Filling;
using CustomerRules.Cli.Customers;

namespace CustomerRules.Cli.Scores;

/// <summary>Customers as columns, in the order of their ids.</summary>
internal static class CustomerTable
{
    /// <summary>Every column that a row has.</summary>
    public static CustomerColumns Of(CustomerBase customers, RuleBook rules, CancellationToken interruption)
    {
        var table = ColumnTable.FromFacts(customers.Customers, customers.AsOf, rules.Tiers.Basis, cancellation: interruption);
        return table.BadRows == 0
            ? table.ToColumns()
            : throw new ArgumentException($"The files must let no amount through that a row cannot hold, but {customers.Customers[table.BadCells[0].Row].CustomerId}: {table.BadCells[0].Problem}", nameof(customers));
    }
}
