using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace CustomerRules.Tests.Fixtures;

/// <summary>A real giftware wholesaler's customers by their net amount over the whole file; orders without a customer are left out.</summary>
internal static class Wholesaler
{
    internal const string Orders = "online-retail-orders.csv";

    private static readonly Lazy<decimal[]> Amounts = new(Read);

    internal static decimal[] NetAmounts => Amounts.Value;

    private static decimal[] Read()
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(SharedData.Find(Orders)!).Skip(1))
        {
            var fields = line.Split(',');
            if (fields[1].Length == 0)
                continue;
            values.TryGetValue(fields[1], out var sum);
            values[fields[1]] = sum + decimal.Parse(fields[3], CultureInfo.InvariantCulture);
        }

        return values.Values.ToArray();
    }
}
