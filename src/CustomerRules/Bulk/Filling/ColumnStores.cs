using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Bulk.Filling;

/// <summary>Which array a column needs.</summary>
internal static class ColumnStores
{
    public static ColumnStore For(ColumnSpec spec, int capacity) => spec.Slot switch
    {
        <= ColumnSlot.LossIfItFails => new ColumnArray<long>(spec, capacity, static number => number, static value => value == long.MaxValue),
        <= ColumnSlot.OverrideSet => new ColumnArray<int>(spec, capacity, static number => (int)number, static value => value == int.MaxValue),
        <= ColumnSlot.HorizonMonths => new ColumnArray<short>(spec, capacity, static number => (short)number, static value => value == short.MaxValue),
        <= ColumnSlot.OpenMatters => new ColumnArray<sbyte>(spec, capacity, static number => (sbyte)number, static value => value == sbyte.MaxValue),
        ColumnSlot.TradePattern => new ColumnArray<TradePattern>(spec, capacity, static number => (TradePattern)number, static value => (byte)value == byte.MaxValue),
        ColumnSlot.PreviousType => new ColumnArray<RelationshipType>(spec, capacity, static number => (RelationshipType)number, static value => (byte)value == byte.MaxValue),
        _ => new ColumnArray<CustomerTier>(spec, capacity, static number => (CustomerTier)number, static value => (byte)value == byte.MaxValue),
    };
}
