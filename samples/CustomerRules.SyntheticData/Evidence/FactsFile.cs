using System.Collections.Generic;
using System.IO;
using CustomerRules.SyntheticData.Csv;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>Writes <c>facts.csv</c>, a row for each customer with a file.</summary>
internal static class FactsFile
{
    public static void Write(IEnumerable<Dossier> dossiers, TextWriter output)
    {
        var sheet = new CsvSheet(output, FactsRow.Columns);
        foreach (Dossier dossier in dossiers)
        {
            if (dossier.Facts is { } row)
                sheet.Write(row.ToFields());
        }
    }
}
