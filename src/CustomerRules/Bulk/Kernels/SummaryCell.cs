namespace CustomerRules.Bulk.Kernels;

/// <summary>What one cell of the summary has come to so far, side by side, so that a row touches one place.</summary>
internal struct SummaryCell
{
    public long Customers;
    public long TierValue;
    public long PositiveTierValue;
    public long SwitchingCost;
}
