namespace CustomerRules.FollowUps.Sequences;

/// <summary>A step that is still to be taken, with its dates once what was due before it is caught up on.</summary>
internal readonly struct OpenStep(DatedStep dated, int dueDay, int latestDay, bool isOverdue)
{
    public DatedStep Dated { get; } = dated;

    public SequenceStep Step => Dated.Step;

    public int DueDay { get; } = dueDay;

    public int LatestDay { get; } = latestDay;

    /// <summary>Whether it was due before.</summary>
    public bool IsOverdue { get; } = isOverdue;

    /// <summary>The same step, on a day at the latest.</summary>
    public OpenStep Until(int latestDay) => new(Dated, DueDay, latestDay, IsOverdue);
}
