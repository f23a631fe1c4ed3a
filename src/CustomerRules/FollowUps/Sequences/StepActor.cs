namespace CustomerRules.FollowUps.Sequences;

/// <summary>Who carries out a step of a sequence. Values are stable.</summary>
public enum StepActor : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>Who looks after the customer on the day.</summary>
    Owner = 1,

    /// <summary>Who stands in for the owner.</summary>
    SecondOwner = 2,

    /// <summary>Whom the owner reports to.</summary>
    Manager = 3,

    /// <summary>The senior person who answers for the customer's recovery.</summary>
    Sponsor = 4,
}
