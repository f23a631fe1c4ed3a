using System;
using CustomerRules.Bulk.Kernels;
using CustomerRules.Internal.Guards;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Bulk;

/// <summary>What many rows came out as, gathered while they were judged: counts and exact sums by tier, relationship type and trade pattern.</summary>
/// <remarks>Invalid rows are counted apart and in no group, so <see cref="Rows"/> = <see cref="Judged"/>.Customers + <see cref="InvalidRows"/>. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class BulkSummary
{
    private readonly BulkGroup[] tiers;
    private readonly BulkGroup[] types;
    private readonly BulkGroup[] patterns;

    internal BulkSummary(SummaryCells cells)
    {
        Rows = cells.Rows;
        InvalidRows = cells.InvalidRows;
        Judged = cells.Sum(static (_, _, _) => true);
        tiers = cells.SumBy((int)CustomerTier.D, static (group, tier, _, _) => tier == group);
        types = cells.SumBy((int)RelationshipType.Partnership, static (group, _, type, _) => type == group);
        patterns = cells.SumBy((int)TradePattern.Silent, static (group, _, _, pattern) => pattern == group);
    }

    /// <summary>All rows.</summary>
    public long Rows { get; }

    /// <summary>The rows with a field outside its documented range.</summary>
    public long InvalidRows { get; }

    /// <summary>All valid rows together.</summary>
    public BulkGroup Judged { get; }

    /// <summary>The customers of a raw tier.</summary>
    /// <param name="tier">The tier; Unknown for those without one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined.</exception>
    public BulkGroup Of(CustomerTier tier) => tiers[(int)Guard.Against.UndefinedEnum(tier)];

    /// <summary>The customers with a type of relationship.</summary>
    /// <param name="type">The type; Unknown for those without one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not defined.</exception>
    public BulkGroup Of(RelationshipType type) => types[(int)Guard.Against.UndefinedEnum(type)];

    /// <summary>The customers with a trade pattern.</summary>
    /// <param name="pattern">The pattern; Unknown for those without one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pattern"/> is not defined.</exception>
    public BulkGroup Of(TradePattern pattern) => patterns[(int)Guard.Against.UndefinedEnum(pattern)];
}
