using System;

namespace CustomerRules.Tiers.Methods;

/// <summary>The tier values of all customers: the positive ones sorted descending, the others only counted.</summary>
/// <remarks>The straightforward sorted form, and so the specification of every faster one.</remarks>
internal sealed class Population
{
    public Population(long[] values)
    {
        Count = values.Length;
        Positive = Array.FindAll(values, value => value > 0);
        Array.Sort(Positive);
        Array.Reverse(Positive);
        foreach (var value in Positive)
            Sum += value;
    }

    /// <summary>Number of customers, those at 0 or less too.</summary>
    public int Count { get; }

    /// <summary>The positive values, descending.</summary>
    public long[] Positive { get; }

    /// <summary>Their exact sum: below 2 x 10^24 for any array, so that sum x 10,000 still fits a decimal.</summary>
    public decimal Sum { get; }
}
