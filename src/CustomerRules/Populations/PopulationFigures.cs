using System;

namespace CustomerRules.Populations;

/// <summary>How many customers there are in a part of a population, and what they are worth together.</summary>
/// <remarks><c>default</c> is nobody. Figures are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct PopulationFigures
{
    internal PopulationFigures(int customers, decimal value, int valuesUnknown) => (Customers, Value, ValuesUnknown) = (customers, value, valuesUnknown);

    /// <summary>Number of customers.</summary>
    public int Customers { get; }

    /// <summary>The exact sum of their trailing years' values where known, in the currency.</summary>
    public decimal Value { get; }

    /// <summary>Number of customers whose value is not known.</summary>
    public int ValuesUnknown { get; }

    /// <summary>Invariant text such as <c>3 customers, 1,250.50, 1 of unknown value</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Customers:#,0} customers, {Value:#,0.####}, {ValuesUnknown:#,0} of unknown value");

    internal PopulationFigures Plus(in PopulationFigures other) =>
        new(Customers + other.Customers, Value + other.Value, ValuesUnknown + other.ValuesUnknown);
}
