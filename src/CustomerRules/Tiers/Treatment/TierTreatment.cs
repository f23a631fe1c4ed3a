using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Treatment;

/// <summary>What the customers of one tier get.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe: each <c>With...</c> returns a new treatment.</remarks>
public sealed partial class TierTreatment
{
    private readonly string aim;
    private readonly string aimInChinese;

    /// <summary>A treatment without discount, credit, overdraft or incentives; see <c>With...</c> for those.</summary>
    /// <param name="serviceLevel">How the customer is served.</param>
    /// <param name="ownerSeniority">Who answers for it.</param>
    /// <param name="promotionEffort">How much promotion it gets.</param>
    /// <param name="aim">What the treatment is for, in English; not empty.</param>
    /// <param name="aimInChinese">The same in Chinese; not empty.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined, or the service level is Unknown.</exception>
    public TierTreatment(ServiceLevel serviceLevel, OwnerSeniority ownerSeniority, PromotionEffort promotionEffort, string aim, string aimInChinese)
    {
        ServiceLevel = Known(serviceLevel);
        OwnerSeniority = Guard.Against.UndefinedEnum(ownerSeniority);
        PromotionEffort = Guard.Against.UndefinedEnum(promotionEffort);
        this.aim = Guard.Against.NullOrEmpty(aim);
        this.aimInChinese = Guard.Against.NullOrEmpty(aimInChinese);
    }

    /// <summary>How the customer is served: self-service, standard, priority or dedicated.</summary>
    public ServiceLevel ServiceLevel { get; private init; }

    /// <summary>Who answers for the customer: none of its own, a junior, an experienced or a senior salesperson.</summary>
    public OwnerSeniority OwnerSeniority { get; private init; }

    /// <summary>How much promotion the customer gets: none, low, normal or high.</summary>
    public PromotionEffort PromotionEffort { get; private init; }

    /// <summary>The usual discount on list prices and the most, in percent; none unless set.</summary>
    public DiscountBand Discount { get; private init; }

    /// <summary>The usual days of credit of one that pays well, 0 to 3,650; 0 unless set.</summary>
    public int CreditDays { get; private init; }

    /// <summary>The most days of credit, the usual ones included, up to 3,650; 0 unless set.</summary>
    public int MostCreditDays { get; private init; }

    /// <summary>The most overdraft in the ledger currency; null where none is set, so that a person decides each.</summary>
    public decimal? MostOverdraft { get; private init; }

    /// <summary>The incentives that the customer may earn; none unless set.</summary>
    public IncentiveKinds Incentives { get; private init; }

    /// <summary>What the treatment is for.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string Aim(Language language) => Guard.Against.UndefinedEnum(language) == Language.Chinese ? aimInChinese : aim;

    /// <summary>Text such as <c>Dedicated service, Senior owner, High promotion</c>, or <c>Self-service, no owner, no promotion</c>.</summary>
    public override string ToString() =>
        (ServiceLevel == ServiceLevel.SelfService ? "Self-service" : ServiceLevel + " service") + ", "
        + (OwnerSeniority == OwnerSeniority.None ? "no" : OwnerSeniority.ToString()) + " owner, "
        + (PromotionEffort == PromotionEffort.None ? "no" : PromotionEffort.ToString()) + " promotion";

    /// <summary>The same without differences of price: no discount, no volume discount, no rebate.</summary>
    internal TierTreatment WithoutPriceDifferences() => new(this)
    {
        Discount = DiscountBand.None,
        Incentives = Incentives & ~ByPrice,
    };

    /// <summary>Whether it differs in price from the list.</summary>
    internal bool HasPriceDifferences => Discount.Most > Proportion.Zero || (Incentives & ByPrice) != IncentiveKinds.None;

    private static ServiceLevel Known(ServiceLevel serviceLevel) => Guard.Against.UndefinedEnum(serviceLevel) != ServiceLevel.Unknown
        ? serviceLevel
        : throw new ArgumentOutOfRangeException(nameof(serviceLevel), "serviceLevel must be SelfService, Standard, Priority or Dedicated, but was Unknown.");
}
