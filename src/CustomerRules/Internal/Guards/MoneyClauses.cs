using System;
using System.Runtime.CompilerServices;
using CustomerRules.Numbers;

namespace CustomerRules.Internal.Guards;

/// <summary>Guards of amounts of money.</summary>
internal static class MoneyClauses
{
    /// <summary>The largest amount that any scale allows: the bound at no decimals.</summary>
    private static readonly MoneyScale Widest = MoneyScale.FromDecimals(0);

    /// <summary>Refuses a negative amount and one beyond the widest range; the scale's own bound is checked where facts become a row.</summary>
    public static decimal NegativeAmount(
        this IGuardClause _,
        decimal value,
        [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value >= 0 && value <= Widest.MaxAmount)
            return value;
        throw Amounts.OutOfRange(name, value, 0, Widest.MaxAmount, MoneyScale.Standard);
    }

    /// <summary>Refuses an amount whose size is beyond the widest range.</summary>
    public static decimal? AmountOutOfRange(
        this IGuardClause _,
        decimal? value,
        [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is null || Math.Abs(value.Value) <= Widest.MaxAmount)
            return value;
        throw Amounts.OutOfRange(name, value.Value, -Widest.MaxAmount, Widest.MaxAmount, MoneyScale.Standard);
    }

    /// <summary>Refuses an amount with more decimals than exact sums allow.</summary>
    public static decimal TooManyDecimals(
        this IGuardClause _,
        decimal value,
        int maxDecimals,
        [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Math.Round(value, maxDecimals, MidpointRounding.ToEven) == value
            ? value
            : throw new ArgumentException(
                FormattableString.Invariant($"{name} must have at most {maxDecimals} decimals, but was {value}."), name);
}
