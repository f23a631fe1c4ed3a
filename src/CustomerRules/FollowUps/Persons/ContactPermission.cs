namespace CustomerRules.FollowUps.Persons;

/// <summary>Whether somebody may be contacted: consent by channel and purpose, and what was refused.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class ContactPermission
{
    private ContactPermission()
    {
    }

    /// <summary>Nothing is known.</summary>
    public static ContactPermission Unknown { get; } = new();
}
