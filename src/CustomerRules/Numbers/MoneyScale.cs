using System;
using System.Globalization;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Numbers;

/// <summary>
/// How many decimals the ledger currency has, 0 to 4, and so what one minor unit is worth.
/// Every decision on money is made on whole minor units.
/// </summary>
/// <remarks>
/// <para>Range of an amount: +-900,000,000,000,000 minor units, which is +-9,000,000,000,000.00 at 2 decimals.</para>
/// <para><c>default(MoneyScale)</c> is <see cref="Standard"/>: 2 decimals. Two scales are equal when their decimals are. Immutable and thread-safe.</para>
/// </remarks>
public readonly struct MoneyScale : IEquatable<MoneyScale>
{
    /// <summary>The largest size of an amount, in minor units: 900,000,000,000,000.</summary>
    public const long MaxMinorUnits = 900_000_000_000_000;

    private const int StandardDecimals = 2;

    private readonly sbyte decimalsBeyondStandard;

    private MoneyScale(int decimals) => decimalsBeyondStandard = (sbyte)(decimals - StandardDecimals);

    /// <summary>2 decimals, as most currencies have.</summary>
    public static MoneyScale Standard => default;

    /// <summary>The number of decimals, 0 to 4.</summary>
    public int Decimals => decimalsBeyondStandard + StandardDecimals;

    /// <summary>Minor units in one unit of the currency: 1, 10, 100, 1,000 or 10,000.</summary>
    public int MinorUnitsPerUnit => Decimals switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1_000, _ => 10_000 };

    /// <summary>The largest amount at this scale, in the currency: <see cref="MaxMinorUnits"/> / <see cref="MinorUnitsPerUnit"/>.</summary>
    public decimal MaxAmount => Decimals switch
    {
        0 => 900_000_000_000_000m,
        1 => 90_000_000_000_000.0m,
        2 => 9_000_000_000_000.00m,
        3 => 900_000_000_000.000m,
        _ => 90_000_000_000.0000m,
    };

    /// <summary>Whether two scales are equal.</summary>
    /// <param name="left">One scale.</param>
    /// <param name="right">The other scale.</param>
    public static bool operator ==(MoneyScale left, MoneyScale right) => left.Equals(right);

    /// <summary>Whether two scales differ.</summary>
    /// <param name="left">One scale.</param>
    /// <param name="right">The other scale.</param>
    public static bool operator !=(MoneyScale left, MoneyScale right) => !left.Equals(right);

    /// <summary>The scale with this number of decimals.</summary>
    /// <param name="decimals">0 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 4.</exception>
    public static MoneyScale FromDecimals(int decimals) => new(Guard.Against.OutOfRange(decimals, 0, 4));

    /// <summary>The amount in minor units, rounded half to even once.</summary>
    /// <param name="amount">An amount in the currency, within +-<see cref="MaxAmount"/> after rounding.</param>
    /// <param name="name">What the amount is called in an error.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rounded amount is beyond the range; the message names it, its value and the bounds.</exception>
    public long ToMinorUnits(decimal amount, string name = "amount") =>
        TryToMinorUnits(amount, out var minorUnits) ? minorUnits : throw Amounts.OutOfRange(name, amount, -MaxAmount, MaxAmount, this);

    /// <summary>The amount that so many minor units are, exactly and with this scale's decimals.</summary>
    /// <param name="minorUnits">Any number of minor units.</param>
    public decimal ToAmount(long minorUnits)
    {
        var size = unchecked((ulong)(minorUnits < 0 ? -minorUnits : minorUnits));
        return new decimal(unchecked((int)size), unchecked((int)(size >> 32)), 0, minorUnits < 0, (byte)Decimals);
    }

    /// <summary>A cost, which is not negative, in minor units; the error shows 0 as the lower bound.</summary>
    internal long CostToMinorUnits(decimal cost, string name) =>
        TryToMinorUnits(cost, out var minorUnits) ? minorUnits : throw Amounts.OutOfRange(name, cost, 0, MaxAmount, this);

    /// <inheritdoc/>
    public bool Equals(MoneyScale other) => decimalsBeyondStandard == other.decimalsBeyondStandard;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MoneyScale other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => decimalsBeyondStandard;

    /// <summary>The number of decimals as invariant text, such as <c>2</c>.</summary>
    public override string ToString() => Decimals.ToString(CultureInfo.InvariantCulture);

    internal bool TryToMinorUnits(decimal amount, out long minorUnits)
    {
        var rounded = Math.Round(amount, Decimals, MidpointRounding.ToEven);
        var isWithin = Math.Abs(rounded) <= MaxAmount;
        minorUnits = isWithin ? (long)(rounded * MinorUnitsPerUnit) : 0;
        return isWithin;
    }
}
