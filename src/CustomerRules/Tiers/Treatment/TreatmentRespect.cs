namespace CustomerRules.Tiers.Treatment;

/// <summary>The respects in which one treatment can be better than another.</summary>
public enum TreatmentRespect : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The service level.</summary>
    ServiceLevel = 1,

    /// <summary>The seniority of the owner.</summary>
    OwnerSeniority = 2,

    /// <summary>The promotion effort.</summary>
    PromotionEffort = 3,

    /// <summary>The usual discount.</summary>
    UsualDiscount = 4,

    /// <summary>The most discount.</summary>
    MostDiscount = 5,

    /// <summary>The usual days of credit.</summary>
    CreditDays = 6,

    /// <summary>The most days of credit.</summary>
    MostCreditDays = 7,

    /// <summary>The most overdraft; one that is not set counts as none.</summary>
    MostOverdraft = 8,

    /// <summary>The incentives: better is one that the other lacks.</summary>
    Incentives = 9,
}
