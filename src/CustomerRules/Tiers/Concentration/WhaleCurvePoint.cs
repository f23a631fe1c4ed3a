using System;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Concentration;

/// <summary>A point of a whale curve: what the best so many customers contribute together.</summary>
/// <remarks><c>default</c> is the point of nobody and nothing. Points are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct WhaleCurvePoint
{
    internal WhaleCurvePoint(int customers, decimal minorUnits, in WhaleCurveEnd end)
    {
        Customers = customers;
        Cumulative = minorUnits / end.Scale.MinorUnitsPerUnit;
        ShareOfCustomers = end.Customers > 0 ? new ExactFraction(customers, end.Customers) : ExactFraction.Zero;
        ShareOfTotal = end.MinorUnits > 0 ? new ExactFraction(new(minorUnits), new(end.MinorUnits)) : null;
    }

    /// <summary>How many customers, best first: k.</summary>
    public int Customers { get; }

    /// <summary>What they contribute together.</summary>
    public decimal Cumulative { get; }

    /// <summary>Their share of all customers of known contribution, 0 to 1.</summary>
    public ExactFraction ShareOfCustomers { get; }

    /// <summary>Their share of the total contribution, which can pass 1; null where the total is 0 or less.</summary>
    public ExactFraction? ShareOfTotal { get; }

    /// <summary>Invariant text such as <c>best 2: 150 (150.00 %)</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"best {Customers:#,0}: {Cumulative:#,0.####}") + (ShareOfTotal is { } share ? " (" + share.ToRatio() + ")" : "");
}
