using System;
using System.Collections.Generic;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Concentration;

/// <summary>The amounts of a population in minor units, ascending; the unknown ones only counted.</summary>
internal sealed class KnownAmounts
{
    private KnownAmounts(long[] ascending, int unknownCount, MoneyScale scale)
    {
        Array.Sort(ascending);
        Ascending = ascending;
        UnknownCount = unknownCount;
        Scale = scale;
    }

    public long[] Ascending { get; }

    public int UnknownCount { get; }

    public MoneyScale Scale { get; }

    /// <summary>Amounts rounded half to even to the scale; one beyond its range is refused by its index.</summary>
    public static KnownAmounts Of(IEnumerable<decimal?> amounts, MoneyScale scale, string name) => Of(MinorUnits(amounts, scale, name), scale);

    /// <summary>Minor units within the money range, or the sentinel of rows.</summary>
    public static KnownAmounts Of(IEnumerable<long> minorUnits, MoneyScale scale)
    {
        var known = new List<long>();
        var unknownCount = 0;
        foreach (var amount in minorUnits)
        {
            if (amount == CustomerRow.UnknownAmount)
                unknownCount++;
            else
                known.Add(amount);
        }

        return new(known.ToArray(), unknownCount, scale);
    }

    private static IEnumerable<long> MinorUnits(IEnumerable<decimal?> amounts, MoneyScale scale, string name)
    {
        var index = 0;
        foreach (var amount in amounts)
        {
            yield return amount is not { } known ? CustomerRow.UnknownAmount
                : scale.TryToMinorUnits(known, out var minorUnits) ? minorUnits
                : scale.ToMinorUnits(known, FormattableString.Invariant($"{name}[{index}]"));
            index++;
        }
    }
}
