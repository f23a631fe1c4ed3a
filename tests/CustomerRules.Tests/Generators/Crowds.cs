using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Populations;
using CustomerRules.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>Populations as one would type them in: each customer once, at any position, of any value, unknown too.</summary>
internal static class Crowds
{
    internal const int MaxCustomers = 30;

    /// <summary>Few positions, so that cells fill, beside any.</summary>
    internal static readonly Gen<CustomerPosition> Position =
        from tier in RowFields.Tier
        from type in RowFields.Type
        from pattern in RowFields.Pattern
        from fewer in Gen.Elements(true, false)
        select fewer ? new CustomerPosition(tier, default, default) : new CustomerPosition(tier, type, pattern);

    internal static readonly Gen<decimal?> Value =
        RowFields.Amount.Select(amount => amount == CustomerRow.UnknownAmount ? (decimal?)null : TierValues.Amount(amount));

    /// <summary>Nobody to 30 customers out of 40 names, so that two populations share some and differ in some.</summary>
    internal static readonly Gen<IReadOnlyList<Customer>> Any =
        from count in Gen.Choose(0, MaxCustomers)
        from names in Gen.Shuffle(Enumerable.Range(0, 40).ToArray())
        from positions in Gen.ArrayOf(Position, count)
        from values in Gen.ArrayOf(Value, count)
        select (IReadOnlyList<Customer>)positions.Select((position, i) =>
            new Customer("customer " + names[i].ToString(CultureInfo.InvariantCulture), position, values[i])).ToList();

    internal static PopulationView View(this IEnumerable<Customer> customers, LocalDate? asOf = null)
    {
        var tally = new PopulationTally(asOf ?? Customers.AsOf);
        foreach (var customer in customers)
            tally.Add(customer.Id, customer.Position, customer.Value);
        return tally.ToView();
    }

    /// <summary>One customer of a population.</summary>
    internal sealed class Customer
    {
        public Customer(string id, CustomerPosition position, decimal? value) => (Id, Position, Value) = (id, position, value);

        public string Id { get; }

        public CustomerPosition Position { get; }

        public decimal? Value { get; }
    }
}
