using System;

namespace CustomerRules.Populations;

/// <summary>Who went one way between two dates, and what they were and are worth together.</summary>
/// <remarks><c>default</c> is nobody. Figures are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct DriftFigures
{
    internal DriftFigures(int customers, decimal valueBefore, decimal valueAfter) => (Customers, ValueBefore, ValueAfter) = (customers, valueBefore, valueAfter);

    /// <summary>Number of customers.</summary>
    public int Customers { get; }

    /// <summary>The exact sum of their values on the first date, where known; 0 for those who are new.</summary>
    public decimal ValueBefore { get; }

    /// <summary>The exact sum of their values on the second date, where known; 0 for those who are gone.</summary>
    public decimal ValueAfter { get; }

    /// <summary>Invariant text such as <c>3 customers, 1,250.50 -> 900</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Customers:#,0} customers, {ValueBefore:#,0.####} -> {ValueAfter:#,0.####}");

    internal DriftFigures Plus(in DriftFigures other) =>
        new(Customers + other.Customers, ValueBefore + other.ValueBefore, ValueAfter + other.ValueAfter);
}
