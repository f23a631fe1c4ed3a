using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Bulk.Filling;

/// <summary>Which array a column needs.</summary>
internal static class ColumnStores
{
    public static ColumnStore For(ColumnSpec spec, int capacity) => spec.Slot switch
    {
        <= ColumnSlot.LossIfItFails => new ColumnArray<long>(spec, capacity, static number => number),
        <= ColumnSlot.OverrideSet => new ColumnArray<int>(spec, capacity, static number => (int)number),
        <= ColumnSlot.HorizonMonths => new ColumnArray<short>(spec, capacity, static number => (short)number),
        <= ColumnSlot.OpenMatters => new ColumnArray<sbyte>(spec, capacity, static number => (sbyte)number),
        ColumnSlot.TradePattern => new ColumnArray<TradePattern>(spec, capacity, static number => (TradePattern)number),
        ColumnSlot.PreviousType => new ColumnArray<RelationshipType>(spec, capacity, static number => (RelationshipType)number),
        _ => new ColumnArray<CustomerTier>(spec, capacity, static number => (CustomerTier)number),
    };
}
