using System;
using System.Collections.Generic;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>An order, or a credit note, before it has its number.</summary>
/// <param name="CustomerId">Empty for a sale over the counter.</param>
internal sealed record Order(string CustomerId, DateTime Time, List<OrderLine> Lines)
{
    public bool IsCredit { get; init; }
}
