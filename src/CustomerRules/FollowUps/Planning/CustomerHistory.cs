using System.Collections.Generic;

namespace CustomerRules.FollowUps.Planning;

/// <summary>What became of the follow-ups of one customer in earlier plans.</summary>
internal sealed class CustomerHistory
{
    private readonly ExistingFollowUp[] followUps;

    /// <summary>A history of follow-ups with a customer, each key once.</summary>
    public CustomerHistory(ExistingFollowUp[] followUps)
    {
        this.followUps = followUps;
        foreach (var one in followUps)
        {
            HasOpen |= one.IsOpen;
            if (one.State == FollowUpState.Done && one.Key.Purpose == FollowUpPurpose.KeepInTouch && !(LastContactDone?.DateDay >= one.DateDay))
                LastContactDone = one;
        }
    }

    /// <summary>A customer who was in no plan yet.</summary>
    public static CustomerHistory None { get; } = new([]);

    /// <summary>The follow-ups of earlier plans.</summary>
    public IReadOnlyList<ExistingFollowUp> FollowUps => followUps;

    /// <summary>The last regular contact that took place, with its day; null where none did.</summary>
    public ExistingFollowUp? LastContactDone { get; }

    /// <summary>Whether a follow-up still waits.</summary>
    public bool HasOpen { get; }

    /// <summary>What became of a follow-up; null where no earlier plan had it. Cost: linear in those of the customer, which are few.</summary>
    public ExistingFollowUp? Of(in FollowUpKey key)
    {
        foreach (var one in followUps)
        {
            if (one.Key == key)
                return one;
        }

        return null;
    }
}
