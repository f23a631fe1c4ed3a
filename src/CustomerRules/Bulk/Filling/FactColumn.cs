using System;
using CustomerRules.Numbers;

namespace CustomerRules.Bulk.Filling;

/// <summary>One column of facts, and the type that its values naturally have; all of them are in <see cref="FactColumns"/>.</summary>
/// <typeparam name="TValue">The type of a value, such as <c>decimal?</c> for money; null is unknown.</typeparam>
/// <remarks>Compared by reference; there is one object for each column. Immutable and thread-safe.</remarks>
public sealed class FactColumn<TValue>
{
    private readonly Func<ColumnSpec, TValue, MoneyScale, long> convert;

    internal FactColumn(ColumnSpec spec, Func<ColumnSpec, TValue, MoneyScale, long> convert) => (Spec, this.convert) = (spec, convert);

    /// <summary>The stable name, such as <c>share_of_wallet</c>: what the column is called in a data reader and in a report of bad values.</summary>
    public string Name => Spec.Name;

    internal ColumnSpec Spec { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The number that a row holds for the value.</summary>
    internal long NumberOf(TValue value, MoneyScale scale) => convert(Spec, value, scale);
}
