using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerRules.SyntheticData.Catalogue;
using CustomerRules.SyntheticData.Customers;
using CustomerRules.SyntheticData.Evidence;
using CustomerRules.SyntheticData.Ownership;
using CustomerRules.SyntheticData.Trade;

namespace CustomerRules.SyntheticData;

/// <summary>
/// An invented distributor of industrial supplies: its customers, what they ordered and what its people know about them. The same text on
/// every run and every machine: no clock, no culture, no floating point, one fixed seed.
/// </summary>
public static class SyntheticDistributor
{
    /// <summary>The seed from which everything follows.</summary>
    public const ulong Seed = 20_260_701;

    /// <summary>Writes the four CSV files of the sample, with LF line ends and without a byte order mark.</summary>
    public static void Generate(TextWriter orders, TextWriter facts, TextWriter investments, TextWriter owners)
    {
        var assortment = Assortment.Create();
        IReadOnlyList<Customer> customers = Roster.Create();
        Account[] accounts = [.. customers.Select(customer => Account.Open(customer, assortment))];

        OrderBook.Write(
            accounts.SelectMany(account => account.Orders)
                .Concat(CounterSales.Create(assortment))
                .Concat(AdvanceOrders.Create(customers, assortment)),
            orders);

        IReadOnlyList<Dossier> dossiers = Filing.Create(accounts);
        FactsFile.Write(dossiers, facts);
        InvestmentsFile.Write(dossiers, investments);
        OwnersFile.Write(customers, owners);
    }
}
