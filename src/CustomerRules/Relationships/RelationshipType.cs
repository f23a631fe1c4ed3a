namespace CustomerRules.Relationships;

/// <summary>What holds a customer: the quadrant of bond (how hard to leave) and commitment (wants to stay).</summary>
/// <remarks>
/// Source: B. B. Jackson, <i>Winning and Keeping Industrial Customers</i> (1985), for the ends of the spectrum;
/// compare T. O. Jones and W. E. Sasser, "Why satisfied customers defect" (1995): mercenaries, hostages, loyalists.
/// </remarks>
public enum RelationshipType : byte
{
    /// <summary>The evidence does not allow a type.</summary>
    Unknown = 0,

    /// <summary>Low bond, low commitment: buys from several for the best offer; may well stay so.</summary>
    Transactional = 1,

    /// <summary>Low bond, high commitment: wants to stay and is not yet bound.</summary>
    Developing = 2,

    /// <summary>High bond, low commitment: held by cost, not by will. On a screen the customer may see: "bound, needs care".</summary>
    Captive = 3,

    /// <summary>High bond, high commitment.</summary>
    Partnership = 4,
}
