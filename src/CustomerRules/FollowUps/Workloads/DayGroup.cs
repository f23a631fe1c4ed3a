namespace CustomerRules.FollowUps.Workloads;

/// <summary>The items on one day that have the same quiet days: what matters of them is how early and how late they reach.</summary>
/// <remarks>
/// All their windows hold the day, so together they reach every day from the earliest first to the latest last one, but for the quiet days that they share: two
/// items stand for all of them, however many there are.
/// </remarks>
/// <param name="quiet">Which quiet days.</param>
internal sealed class DayGroup(int quiet)
{
    public int Quiet { get; } = quiet;

    public FurthestFirst Early { get; } = new();

    public FurthestFirst Late { get; } = new();
}
