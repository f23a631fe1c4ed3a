namespace CustomerRules.FollowUps.Persons;

/// <summary>What somebody is asked to consent to. Values are stable.</summary>
public enum ConsentPurpose : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>Messages that a contract or a complaint calls for: they need no consent, and an opt-out from marketing does not touch them.</summary>
    Service = 1,

    /// <summary>Keeping in touch and courtesies, without an offer.</summary>
    RelationshipCare = 2,

    /// <summary>Being asked how satisfied one is.</summary>
    Survey = 3,

    /// <summary>Offers and promotion.</summary>
    Marketing = 4,
}
