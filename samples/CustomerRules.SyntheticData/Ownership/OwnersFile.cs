using System.Collections.Generic;
using System.IO;
using CustomerRules.SyntheticData.Csv;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Ownership;

/// <summary>Writes <c>owners.csv</c>: who looks after whom. Six account managers, some with more customers than others; a few customers have none.</summary>
internal static class OwnersFile
{
    private static readonly string[] Header = ["customer_id", "owner", "second_owner"];

    /// <summary>Who stands twice has twice the territory.</summary>
    private static readonly string[] Managers = ["anna", "anna", "bram", "chen", "chen", "dita", "emil", "fang", "fang"];

    public static void Write(IEnumerable<Customer> customers, TextWriter output)
    {
        var sheet = new CsvSheet(output, Header);
        foreach (Customer customer in customers)
        {
            SplitMix64 chance = customer.Chance(Stream.Owners);
            if (chance.Chance(3))
                continue;
            string owner = chance.Pick(Managers), second = chance.Pick(Managers);
            sheet.Write(customer.Id, owner, second == owner ? string.Empty : second);
        }
    }
}
