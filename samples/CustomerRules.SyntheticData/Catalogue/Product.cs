using System;

namespace CustomerRules.SyntheticData.Catalogue;

/// <summary>An article with its list price and what it costs the distributor, in cents.</summary>
internal sealed record Product(string Code, long ListCents, long CostCents)
{
    /// <summary>What a customer with this discount pays for one, at least a cent.</summary>
    public long NetCents(int discountPercent) => Math.Max(1, ListCents * (100 - discountPercent) / 100);
}
