namespace CustomerRules.Bulk.Kernels;

/// <summary>A next contact: its dates, its reasons shifted down to the first of contacts, and a mask that lets the reason of the day it counts from through.</summary>
internal readonly struct ContactEntry(int due, int latest, int reasons, bool hasAnchor)
{
    public readonly int Due = due;
    public readonly int Latest = latest;
    public readonly int Reasons = reasons;
    public readonly int AnchorMask = hasAnchor ? -1 : 0;
}
