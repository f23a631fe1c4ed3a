namespace CustomerRules.FollowUps.Persons;

/// <summary>What somebody has to do with buying. Values are stable.</summary>
/// <remarks>Source: the buying centre of Webster and Wind (1972), with the functions that suppliers commonly add.</remarks>
public enum ContactRole : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>Decides what is bought, and where.</summary>
    DecisionMaker = 1,

    /// <summary>Leads the firm or a division, and sponsors the relationship.</summary>
    Executive = 2,

    /// <summary>Negotiates and orders.</summary>
    Buyer = 3,

    /// <summary>Shapes the decision by advice or standing.</summary>
    Influencer = 4,

    /// <summary>Judges whether it fits technically.</summary>
    Technical = 5,

    /// <summary>Pays, or releases the money.</summary>
    Finance = 6,

    /// <summary>Works with what is bought.</summary>
    User = 7,

    /// <summary>Raises the need.</summary>
    Initiator = 8,

    /// <summary>Decides who is let through, such as an assistant or a reception.</summary>
    Gatekeeper = 9,

    /// <summary>Something else.</summary>
    Other = 10,
}
