using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Tiers.Treatment;

public sealed partial class TierTreatment
{
    /// <summary>The incentives that make a price differ.</summary>
    internal const IncentiveKinds ByPrice = IncentiveKinds.VolumeDiscount | IncentiveKinds.Rebate;

    private const int LongestCredit = 3_650;

    private const IncentiveKinds AllIncentives = ByPrice | IncentiveKinds.LongerCredit
        | IncentiveKinds.Gifts | IncentiveKinds.SalesContest | IncentiveKinds.ExecutiveHospitality;

    private TierTreatment(TierTreatment other)
    {
        ServiceLevel = other.ServiceLevel;
        OwnerSeniority = other.OwnerSeniority;
        PromotionEffort = other.PromotionEffort;
        Discount = other.Discount;
        CreditDays = other.CreditDays;
        MostCreditDays = other.MostCreditDays;
        MostOverdraft = other.MostOverdraft;
        Incentives = other.Incentives;
        aim = other.aim;
        aimInChinese = other.aimInChinese;
    }

    private TierTreatment(TierTreatment other, string aim, string aimInChinese)
        : this(other) => (this.aim, this.aimInChinese) = (aim, aimInChinese);

    /// <summary>The same with another service level.</summary>
    /// <param name="serviceLevel">How the customer is served.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="serviceLevel"/> is Unknown or not defined.</exception>
    public TierTreatment With(ServiceLevel serviceLevel) => new(this) { ServiceLevel = Known(serviceLevel) };

    /// <summary>The same with another owner.</summary>
    /// <param name="ownerSeniority">Who answers for it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ownerSeniority"/> is not defined.</exception>
    public TierTreatment With(OwnerSeniority ownerSeniority) => new(this) { OwnerSeniority = Guard.Against.UndefinedEnum(ownerSeniority) };

    /// <summary>The same with more or less promotion.</summary>
    /// <param name="promotionEffort">How much promotion it gets.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="promotionEffort"/> is not defined.</exception>
    public TierTreatment With(PromotionEffort promotionEffort) => new(this) { PromotionEffort = Guard.Against.UndefinedEnum(promotionEffort) };

    /// <summary>The same with other discounts.</summary>
    /// <param name="discount">The usual discount and the most.</param>
    public TierTreatment With(DiscountBand discount) => new(this) { Discount = discount };

    /// <summary>The same with other days of credit.</summary>
    /// <param name="creditDays">The usual days; 0 to 3,650.</param>
    /// <param name="mostCreditDays">The most, the usual ones included; <paramref name="creditDays"/> to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is out of range.</exception>
    public TierTreatment WithCreditDays(int creditDays, int mostCreditDays) => new(this)
    {
        CreditDays = Guard.Against.OutOfRange(creditDays, 0, LongestCredit, "days"),
        MostCreditDays = Guard.Against.OutOfRange(mostCreditDays, creditDays, LongestCredit, "days"),
    };

    /// <summary>The same with another overdraft.</summary>
    /// <param name="mostOverdraft">The most, 0 to 900,000,000,000,000 in the ledger currency; null where a person decides each.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostOverdraft"/> is out of range.</exception>
    public TierTreatment WithMostOverdraft(decimal? mostOverdraft) => new(this)
    {
        MostOverdraft = mostOverdraft is { } known ? Guard.Against.NegativeAmount(known, nameof(mostOverdraft)) : null,
    };

    /// <summary>The same with other incentives.</summary>
    /// <param name="incentives">The incentives that it may earn.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="incentives"/> holds one that is not defined.</exception>
    public TierTreatment With(IncentiveKinds incentives) => (incentives & ~AllIncentives) == IncentiveKinds.None
        ? new(this) { Incentives = incentives }
        : throw new ArgumentOutOfRangeException(
            nameof(incentives), "incentives must be a set of defined IncentiveKinds, but was " + incentives.ToString("D") + ".");

    /// <summary>The same with another aim.</summary>
    /// <param name="aim">What the treatment is for, in English; not empty.</param>
    /// <param name="aimInChinese">The same in Chinese; not empty.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    public TierTreatment WithAim(string aim, string aimInChinese) =>
        new(this, Guard.Against.NullOrEmpty(aim), Guard.Against.NullOrEmpty(aimInChinese));
}
