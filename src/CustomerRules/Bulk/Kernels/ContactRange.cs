namespace CustomerRules.Bulk.Kernels;

/// <summary>Where the entries of a tier and relationship type begin, and with which day.</summary>
internal readonly struct ContactRange(int firstDay, int firstEntry)
{
    public readonly int FirstDay = firstDay;
    public readonly int FirstEntry = firstEntry;
}
