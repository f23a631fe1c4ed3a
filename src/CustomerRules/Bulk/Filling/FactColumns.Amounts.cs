namespace CustomerRules.Bulk.Filling;

public static partial class FactColumns
{
    /// <summary><c>tier_value</c>: The value that the tier is made from. Where it is never filled, the basis of the table chooses it: the trailing year's value for revenue, its contribution for contribution. In the currency, rounded half to even to minor units; +-900,000,000,000,000 minor units.</summary>
    public static FactColumn<decimal?> TierValue { get; } = Money(ColumnSlot.TierValue, "tier_value", ColumnKind.Amount);

    /// <summary><c>annual_spend</c>: Net amount of the trailing year, returns negative. In the currency, rounded half to even to minor units; +-900,000,000,000,000 minor units.</summary>
    public static FactColumn<decimal?> Value { get; } = Money(ColumnSlot.Value, "annual_spend", ColumnKind.Amount);

    /// <summary><c>prior_spend</c>: The same of the year before; growth and reference spend follow from it where they are not filled. In the currency, rounded half to even to minor units; +-900,000,000,000,000 minor units.</summary>
    public static FactColumn<decimal?> PriorValue { get; } = Money(ColumnSlot.PriorValue, "prior_spend", ColumnKind.Amount);

    /// <summary><c>earlier_spend</c>: The same of the year before that; reference spend follows from it where it is not filled. In the currency, rounded half to even to minor units; +-900,000,000,000,000 minor units.</summary>
    public static FactColumn<decimal?> EarlierValue { get; } = Money(ColumnSlot.EarlierValue, "earlier_spend", ColumnKind.Amount);

    /// <summary><c>reference_spend</c>: The greatest of the last three trailing years' known values, at least 0. Where it is never filled, it follows from those years. In the currency, rounded half to even to minor units; 0 to 900,000,000,000,000 minor units.</summary>
    public static FactColumn<decimal?> ReferenceSpend { get; } = Money(ColumnSlot.ReferenceSpend, "reference_spend", ColumnKind.Cost);

    /// <summary><c>annual_contribution</c>: Contribution of the trailing year. In the currency, rounded half to even to minor units; +-900,000,000,000,000 minor units.</summary>
    public static FactColumn<decimal?> Contribution { get; } = Money(ColumnSlot.Contribution, "annual_contribution", ColumnKind.Amount);

    /// <summary><c>investments</c>: What is left of the customer's investments in the relationship. In the currency, rounded half to even to minor units; 0 to 900,000,000,000,000 minor units.</summary>
    public static FactColumn<decimal?> Investment { get; } = Money(ColumnSlot.Investment, "investments", ColumnKind.Cost);

    /// <summary><c>one_off_costs</c>: Sum of the one-off costs of leaving. In the currency, rounded half to even to minor units; 0 to 900,000,000,000,000 minor units.</summary>
    public static FactColumn<decimal?> OneOffCost { get; } = Money(ColumnSlot.OneOffCost, "one_off_costs", ColumnKind.Cost);

    /// <summary><c>loss_if_it_fails</c>: Loss if the replacement fails. In the currency, rounded half to even to minor units; 0 to 900,000,000,000,000 minor units.</summary>
    public static FactColumn<decimal?> LossIfItFails { get; } = Money(ColumnSlot.LossIfItFails, "loss_if_it_fails", ColumnKind.Cost);
}
