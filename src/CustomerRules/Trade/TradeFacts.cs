using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Trade;

/// <summary>What an order history says of one customer on one date. Null is unknown.</summary>
/// <remarks>
/// <see cref="OrderHistory"/> makes these facts from order lines; a caller with sums of its own makes them directly.
/// What a customer bought is not how it is bound: these facts alone never yield a relationship type. Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class TradeFacts
{
    /// <summary>Trade facts; what is left out is unknown.</summary>
    /// <param name="value">Net amount of the trailing year.</param>
    /// <param name="priorValue">Net amount of the year before.</param>
    /// <param name="earlierValue">Net amount of the year before that.</param>
    /// <param name="contribution">Contribution of the trailing year.</param>
    /// <param name="firstOrder">Date of the first positive order.</param>
    /// <param name="lastOrder">Date of the last positive order.</param>
    /// <param name="pattern">The trade pattern.</param>
    /// <param name="tenureMonths">Whole months since the first positive order; 0 to 3,600.</param>
    /// <param name="regularity">Of the last 12 monthly windows, how many hold a positive order; 0 to 12.</param>
    /// <param name="products">Distinct products sold in the trailing year; at least 0.</param>
    /// <param name="returnRate">Returned against sold amount of the trailing year.</param>
    /// <param name="rhythmDays">Days between orders; 1 to 110,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is beyond +-900,000,000,000,000, a date is not within 1900-01-01 to 2199-12-31, or a count is out of range.</exception>
    public TradeFacts(
        decimal? value = null,
        decimal? priorValue = null,
        decimal? earlierValue = null,
        decimal? contribution = null,
        LocalDate? firstOrder = null,
        LocalDate? lastOrder = null,
        TradePattern pattern = TradePattern.Unknown,
        int? tenureMonths = null,
        int? regularity = null,
        int? products = null,
        Ratio? returnRate = null,
        int? rhythmDays = null)
    {
        Value = Guard.Against.AmountOutOfRange(value);
        PriorValue = Guard.Against.AmountOutOfRange(priorValue);
        EarlierValue = Guard.Against.AmountOutOfRange(earlierValue);
        Contribution = Guard.Against.AmountOutOfRange(contribution);
        FirstOrder = DayNumber.Checked(firstOrder);
        LastOrder = DayNumber.Checked(lastOrder);
        Pattern = Guard.Against.UndefinedEnum(pattern);
        TenureMonths = tenureMonths is { } months ? Guard.Against.OutOfRange(months, 0, 3_600, "months", nameof(tenureMonths)) : null;
        Regularity = regularity is { } windows ? Guard.Against.OutOfRange(windows, 0, 12, "months", nameof(regularity)) : null;
        Products = products is { } count ? Guard.Against.OutOfRange(count, 0, int.MaxValue, "", nameof(products)) : null;
        ReturnRate = returnRate;
        RhythmDays = rhythmDays is { } days ? Guard.Against.OutOfRange(days, 1, 110_000, "days", nameof(rhythmDays)) : null;
    }

    /// <summary>Nothing is known.</summary>
    public static TradeFacts Unknown { get; } = new();

    /// <summary>Net amount of the trailing year [asOf - 1 year, asOf), returns negative.</summary>
    public decimal? Value { get; }

    /// <summary>The same for the year before; unknown when the data begin later than that year.</summary>
    public decimal? PriorValue { get; }

    /// <summary>The same for the third year back; unknown when the data begin later than that year.</summary>
    public decimal? EarlierValue { get; }

    /// <summary>The greatest of the three years' known values, at least 0; unknown when none is known.</summary>
    public decimal? ReferenceSpend =>
        Greater(Greater(Value, PriorValue), EarlierValue) is { } greatest ? Math.Max(0, greatest) : null;

    /// <summary>Amount less cost of the trailing year; unknown where a cost is unknown.</summary>
    public decimal? Contribution { get; }

    /// <summary>Date of the first positive order.</summary>
    public LocalDate? FirstOrder { get; }

    /// <summary>Date of the last positive order.</summary>
    public LocalDate? LastOrder { get; }

    /// <summary>How the orders are spread over time.</summary>
    public TradePattern Pattern { get; }

    /// <summary>Whole months since the first positive order.</summary>
    public int? TenureMonths { get; }

    /// <summary>Of the 12 windows [asOf - k months, asOf - (k-1) months), how many hold a positive order.</summary>
    public int? Regularity { get; }

    /// <summary>Distinct products on lines with a positive amount in the trailing year; unknown without products in the data.</summary>
    public int? Products { get; }

    /// <summary>Returned against sold amount of the trailing year, exact and floored to basis points; unknown when nothing was sold.</summary>
    public Ratio? ReturnRate { get; }

    /// <summary>The rhythm of the orders in days; unknown below two order dates.</summary>
    public int? RhythmDays { get; }

    /// <summary>Growth = floor((value - prior) x 10,000 / prior) basis points, saturating; unknown when prior is unknown or not positive.</summary>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is beyond the range of <paramref name="scale"/>.</exception>
    public Ratio? Growth(MoneyScale scale = default)
    {
        if (Value is not { } value || PriorValue is not { } prior)
            return null;
        return GrowthOf(scale.ToMinorUnits(value, nameof(Value)), scale.ToMinorUnits(prior, nameof(PriorValue))) is { } growth
            ? Ratio.FromBasisPoints(growth)
            : null;
    }

    /// <summary>The same facts with another trailing year's value; growth and reference spend follow it.</summary>
    /// <param name="value">Net amount of the trailing year, or null where unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is beyond +-900,000,000,000,000.</exception>
    public TradeFacts WithValue(decimal? value) => Copy(value, Contribution);

    /// <summary>The same facts with another contribution.</summary>
    /// <param name="contribution">Contribution of the trailing year, or null where unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="contribution"/> is beyond +-900,000,000,000,000.</exception>
    public TradeFacts WithContribution(decimal? contribution) => Copy(Value, contribution);

    /// <summary>The growth of known values in basis points; null when prior is not positive.</summary>
    internal static int? GrowthOf(long value, long priorValue) =>
        priorValue > 0 ? FloorMath.BasisPointsOf(value - priorValue, priorValue, Ratio.MaxBasisPoints) : null;

    private TradeFacts Copy(decimal? value, decimal? contribution) => new(
        value, PriorValue, EarlierValue, contribution, FirstOrder, LastOrder, Pattern, TenureMonths, Regularity, Products, ReturnRate, RhythmDays);

    private static decimal? Greater(decimal? left, decimal? right) =>
        left is null || right > left ? right : left;
}
