using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerRules.SyntheticData.Csv;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>Writes <c>investments.csv</c>, the oldest investment of a customer first.</summary>
internal static class InvestmentsFile
{
    private static readonly string[] Header = ["customer_id", "kind", "amount", "made_on", "specificity", "salvage", "ageing", "days"];

    public static void Write(IEnumerable<Dossier> dossiers, TextWriter output)
    {
        var sheet = new CsvSheet(output, Header);
        foreach (Investment item in dossiers.SelectMany(dossier => dossier.Investments.OrderBy(item => item.MadeOn)))
        {
            sheet.Write(
                item.CustomerId,
                item.Kind,
                Machine.Money(item.AmountCents),
                Machine.Date(item.MadeOn),
                Machine.Percent(item.SpecificityPercent * 100),
                Machine.Percent(item.SalvagePercent * 100),
                item.Ageing,
                item.Days is { } days ? Machine.Whole(days) : string.Empty);
        }
    }
}
