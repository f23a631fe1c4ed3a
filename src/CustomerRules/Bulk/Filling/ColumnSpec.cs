using System;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Bulk.Filling;

/// <summary>
/// What may stand in a column: the one place where a value of the caller becomes the whole number that a row holds. What may not
/// becomes <see cref="Bad"/>, which is outside the range of the row too.
/// </summary>
internal sealed partial class ColumnSpec
{
    private readonly ColumnKind kind;
    private readonly long least;
    private readonly long most;
    private readonly string unit;
    private readonly string[] names;

    /// <summary>A column.</summary>
    /// <param name="slot">The place of the column.</param>
    /// <param name="name">The stable name.</param>
    /// <param name="kind">What the values are.</param>
    /// <param name="most">The greatest count; where it is not said by the kind.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="names">The names, in the order of their numbers; the first one is unknown.</param>
    public ColumnSpec(ColumnSlot slot, string name, ColumnKind kind, long most = 0, string unit = "", string[]? names = null)
    {
        (Slot, Name, this.kind, this.unit, this.names) = (slot, name, kind, unit, names ?? []);
        (least, this.most, Unknown, Bad) = kind switch
        {
            ColumnKind.Amount => (-MoneyScale.MaxMinorUnits, MoneyScale.MaxMinorUnits, CustomerRow.UnknownAmount, long.MaxValue),
            ColumnKind.Cost => (0, MoneyScale.MaxMinorUnits, CustomerRow.UnknownAmount, long.MaxValue),
            ColumnKind.Ratio => (-Ratio.MaxBasisPoints, Ratio.MaxBasisPoints, CustomerRow.UnknownRatio, int.MaxValue),
            ColumnKind.Date => (DayNumber.Min, DayNumber.Max, CustomerRow.UnknownDate, int.MaxValue),
            ColumnKind.Share => (0, Proportion.MaxBasisPoints, CustomerRow.UnknownShare, short.MaxValue),
            ColumnKind.Count => (0, most, CustomerRow.UnknownCount, short.MaxValue),
            ColumnKind.Answer => (0, 1, CustomerRow.UnknownAnswer, sbyte.MaxValue),
            _ => (0, this.names.Length - 1, 0L, (long)byte.MaxValue),
        };
    }

    public ColumnSlot Slot { get; }

    /// <summary>The stable name, as in the facts file where that has the column.</summary>
    public string Name { get; }

    /// <summary>The sentinel of the row; of names the number of <c>Unknown</c>.</summary>
    public long Unknown { get; }

    /// <summary>A number that the row refuses, so that a bad value is never taken for an unknown one.</summary>
    public long Bad { get; }

    /// <summary>A number of the row itself.</summary>
    public long OfNumber(long number) => number == Unknown || (number >= least && number <= most) ? number : Bad;

    /// <summary>Money in the currency, rounded half to even once; shares and ratios in percent, rounded so to basis points; whole numbers.</summary>
    public long OfDecimal(decimal value, MoneyScale scale) => kind switch
    {
        ColumnKind.Amount => scale.TryToMinorUnits(value, out var amount) ? amount : Bad,
        ColumnKind.Cost => value >= 0 && scale.TryToMinorUnits(value, out var cost) ? cost : Bad,
        ColumnKind.Ratio => BasisPoints(Math.Max(least / 100, Math.Min(most / 100, value))),
        ColumnKind.Share => value is >= 0 and <= 100 ? BasisPoints(value) : Bad,
        ColumnKind.Date => Bad,
        _ => value >= least && value <= most && decimal.Truncate(value) == value ? (long)value : Bad,
    };

    public long OfDate(LocalDate value) =>
        kind == ColumnKind.Date && DayNumber.IsInRange(value) ? DayNumber.OfAny(value) : Bad;

    public long OfAnswer(bool value) => kind != ColumnKind.Answer ? Bad : value ? 1 : 0;

    private static long BasisPoints(decimal percent) => (long)(Math.Round(percent, 2, MidpointRounding.ToEven) * 100);
}
