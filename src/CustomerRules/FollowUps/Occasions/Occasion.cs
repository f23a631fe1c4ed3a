namespace CustomerRules.FollowUps.Occasions;

/// <summary>A day of the year that is worth a contact: of a person or of the firm.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class Occasion
{
    private Occasion()
    {
    }
}
