namespace CustomerRules.FollowUps.Fatigue;

/// <summary>The days on which an accepted touch may take place, the day it is due among them, and whether the gap cut them.</summary>
internal readonly record struct TouchWindow(int Earliest, int Day, int Latest, bool IsCut);
