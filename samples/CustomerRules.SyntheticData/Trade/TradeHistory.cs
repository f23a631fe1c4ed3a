using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>What a customer's orders before the as-of date come to; the evidence is drawn in proportion to it.</summary>
internal sealed class TradeHistory
{
    private readonly long[] _values = new long[3];

    public TradeHistory(IEnumerable<Order> orders)
    {
        foreach (OrderLine line in orders.SelectMany(order => order.Lines))
        {
            int year = YearsBack(DateOnly.FromDateTime(line.Time));
            if (year < _values.Length)
                _values[year] += line.AmountCents;
            if (year == 0)
                ContributionCents += line.AmountCents - line.CostCents;
        }

        DateTime[] times = [.. orders.Where(order => !order.IsCredit).Select(order => order.Time).Order()];
        First = times.Length == 0 ? null : DateOnly.FromDateTime(times[0]);
        Last = times.Length == 0 ? null : DateOnly.FromDateTime(times[^1]);
    }

    /// <summary>The trailing year's value in cents.</summary>
    public long ValueCents => _values[0];

    public long PriorCents => _values[1];

    /// <summary>The greatest of the three trailing years, at least 0.</summary>
    public long ReferenceCents => Math.Max(0, _values.Max());

    public long ContributionCents { get; }

    public DateOnly? First { get; }

    public DateOnly? Last { get; }

    private static int YearsBack(DateOnly day)
    {
        int years = 0;
        while (day < Horizon.AsOf.AddYears(-years - 1))
            years++;
        return years;
    }
}
