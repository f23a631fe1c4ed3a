namespace CustomerRules.Relationships.Strategy;

/// <summary>The relationship that is worth having with a customer. To hold a customer captive is never a target.</summary>
public enum TargetRelationship : byte
{
    /// <summary>Not enough is known: ask first.</summary>
    Unknown = 0,

    /// <summary>No close relationship is needed: serve it well and invest elsewhere.</summary>
    StayTransactional = 1,

    /// <summary>Come closer, towards partnership.</summary>
    Develop = 2,

    /// <summary>It is held and not served: restore the win-win, towards partnership or a free choice.</summary>
    RestoreMutualBenefit = 3,

    /// <summary>It is a partner: keep it one.</summary>
    KeepPartnership = 4,
}
