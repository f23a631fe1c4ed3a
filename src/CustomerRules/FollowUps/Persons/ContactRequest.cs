namespace CustomerRules.FollowUps.Persons;

/// <summary>What permission is asked for: a purpose, a window of days, and whoever and whatever channel it names.</summary>
internal readonly struct ContactRequest(FollowUpPurpose purpose, FollowUpPriority priority, string? personId, Channel channel, int earliest, int due, int latest)
{
    public FollowUpPurpose Purpose { get; } = purpose;

    public string? PersonId { get; } = personId;

    public Channel Channel { get; } = channel;

    public int EarliestDay { get; } = earliest;

    public int DueDay { get; } = due;

    public int LatestDay { get; } = latest;

    /// <summary>Whether an occasion came with the agreement to being congratulated on this birthday.</summary>
    public bool IsCongratulationAgreed { get; init; }

    /// <summary>The customer began it: nothing but the customer's "no contact" stands against the answer.</summary>
    public bool IsComplaint { get; } = purpose == FollowUpPurpose.Complaint || priority == FollowUpPriority.Complaint;

    /// <summary>A birthday of nobody at the customer is the customer's own, and nobody else is congratulated on it.</summary>
    public bool ConcernsCustomerAlone { get; } = personId is null && purpose == FollowUpPurpose.Birthday;

    /// <summary>Wishes for one person are of no use to another.</summary>
    public bool ConcernsPersonAlone { get; } =
        personId is not null && purpose is (FollowUpPurpose.Birthday or FollowUpPurpose.Anniversary or FollowUpPurpose.FixedDay or FollowUpPurpose.Festival or FollowUpPurpose.SeasonStart);
}
