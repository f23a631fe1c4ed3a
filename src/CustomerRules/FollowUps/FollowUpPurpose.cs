namespace CustomerRules.FollowUps;

/// <summary>What a follow-up is for. Values are stable.</summary>
public enum FollowUpPurpose : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>The regular contact of the cadence.</summary>
    KeepInTouch = 1,

    /// <summary>A step of handling a complaint.</summary>
    Complaint = 2,

    /// <summary>A check after a delivery.</summary>
    Delivery = 3,

    /// <summary>A contract that ends and may be renewed.</summary>
    Renewal = 4,

    /// <summary>The customer gets another owner.</summary>
    Handover = 5,

    /// <summary>A key contact left the customer: meet the successor.</summary>
    KeyContactLeft = 6,

    /// <summary>The first steps with a new customer.</summary>
    Onboarding = 7,

    /// <summary>Winning a captive customer's goodwill back, with a sponsor.</summary>
    Recovery = 8,

    /// <summary>Winning a lost customer back.</summary>
    WinBack = 9,

    /// <summary>Asking how satisfied the customer is.</summary>
    Survey = 10,

    /// <summary>A birthday.</summary>
    Birthday = 11,

    /// <summary>An anniversary of the firm, of a person with us or of the relationship.</summary>
    Anniversary = 12,

    /// <summary>A fixed day of the year that matters to the customer.</summary>
    FixedDay = 13,

    /// <summary>A festival.</summary>
    Festival = 14,

    /// <summary>The start of a product's season.</summary>
    SeasonStart = 15,

    /// <summary>A sequence of the caller's own.</summary>
    Custom = 16,
}
