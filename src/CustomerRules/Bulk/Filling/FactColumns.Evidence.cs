using CustomerRules.Numbers;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Filling;

public static partial class FactColumns
{
    /// <summary><c>probability</c>: Probability that the replacement fails; 0 to 100 percent.</summary>
    public static FactColumn<Proportion?> Probability { get; } = Share(ColumnSlot.Probability, "probability");

    /// <summary><c>criticality</c>: How critical the purchase is; 0 to 100 percent.</summary>
    public static FactColumn<Proportion?> Criticality { get; } = Share(ColumnSlot.Criticality, "criticality");

    /// <summary><c>share_of_wallet</c>: Our share of the customer's wallet; 0 to 100 percent.</summary>
    public static FactColumn<Proportion?> ShareOfWallet { get; } = Share(ColumnSlot.ShareOfWallet, "share_of_wallet");

    /// <summary><c>category_share</c>: Share of our product categories that the customer buys; 0 to 100 percent.</summary>
    public static FactColumn<Proportion?> CategoryShare { get; } = Share(ColumnSlot.CategoryShare, "category_share");

    /// <summary><c>satisfaction</c>: The customer's satisfaction; 0 to 100 percent.</summary>
    public static FactColumn<Proportion?> Satisfaction { get; } = Share(ColumnSlot.Satisfaction, "satisfaction");

    /// <summary><c>mutual_benefit</c>: Mutual benefit as the customer sees it; 0 to 100 percent.</summary>
    public static FactColumn<Proportion?> MutualBenefit { get; } = Share(ColumnSlot.MutualBenefit, "mutual_benefit");

    /// <summary><c>price_led</c>: Share of purchases decided by price; 0 to 100 percent.</summary>
    public static FactColumn<Proportion?> PriceLed { get; } = Share(ColumnSlot.PriceLed, "price_led");

    /// <summary><c>alternatives</c>: qualified alternative suppliers; 0 to 10,000.</summary>
    public static FactColumn<int?> Alternatives { get; } = Count(ColumnSlot.Alternatives, "alternatives", RelationshipEvidence.MaxAlternatives, "suppliers");

    /// <summary><c>horizon_months</c>: how far the customer plans ahead with us; 0 to 1,200 months.</summary>
    public static FactColumn<int?> HorizonMonths { get; } = Count(ColumnSlot.HorizonMonths, "horizon_months", RelationshipEvidence.MaxHorizonMonths, "months");

    /// <summary><c>judges_future</c>: whether the customer judges future capability, not only today's offer.</summary>
    public static FactColumn<bool?> JudgesFuture { get; } = Answer(ColumnSlot.JudgesFuture, "judges_future");
}
