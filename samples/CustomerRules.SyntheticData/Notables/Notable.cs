using System.Collections.Generic;
using CustomerRules.SyntheticData.Customers;
using CustomerRules.SyntheticData.Evidence;

namespace CustomerRules.SyntheticData.Notables;

/// <summary>A customer written by hand, for the story the demo tells about it.</summary>
/// <param name="Facts">Column and value; the id and the name come from the customer.</param>
internal sealed record Notable(Customer Customer, IReadOnlyList<(string Column, string Value)> Facts, IReadOnlyList<Investment> Investments)
{
    public Dossier ToDossier()
    {
        var row = new FactsRow(Customer.Id);
        row.Set("name", Customer.Name);
        foreach ((string column, string value) in Facts)
            row.Set(column, value);
        return new Dossier(row, Investments);
    }
}
