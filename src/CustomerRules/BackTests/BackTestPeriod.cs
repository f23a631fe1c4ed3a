using System;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.BackTests;

/// <summary>What became of the ratings of one date.</summary>
/// <remarks>The flips are those into this date: ratings of the date before, compared with those of this one. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class BackTestPeriod
{
    internal BackTestPeriod(LocalDate date, LocalDate end, TierBoundaries boundaries, BackTestTable<CustomerTier> byTier, BackTestTable<CustomerTier> byKeptTier, BackTestTable<TradePattern> byPattern)
    {
        (Date, End, Boundaries) = (date, end, boundaries);
        (ByTier, ByKeptTier, ByPattern) = (byTier, byKeptTier, byPattern);
    }

    /// <summary>The rating date.</summary>
    public LocalDate Date { get; }

    /// <summary>The first day after the window.</summary>
    public LocalDate End { get; }

    /// <summary>The boundaries found on that date.</summary>
    public TierBoundaries Boundaries { get; }

    /// <summary>By raw tier.</summary>
    public BackTestTable<CustomerTier> ByTier { get; }

    /// <summary>By the tier that the movement policy keeps.</summary>
    public BackTestTable<CustomerTier> ByKeptTier { get; }

    /// <summary>By trade pattern.</summary>
    public BackTestTable<TradePattern> ByPattern { get; }

    /// <summary>Text such as <c>2011-06-01 until 2011-08-30: 120 rated, 80 active, 75 reordered, 40 grew, 20 left</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Date:uuuu-MM-dd} until {End:uuuu-MM-dd}: ") + ByPattern.Total;
}
