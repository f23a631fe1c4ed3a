namespace CustomerRules.Tiers.Search;

/// <summary>How many values, and the last 64 bits of their sum.</summary>
internal struct Tally
{
    public long Count;
    public ulong Sum;
}
