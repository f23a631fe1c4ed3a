namespace CustomerRules.Populations;

/// <summary>What a view keeps of a customer: 16 bytes beside its id.</summary>
/// <param name="Index">The number of its position.</param>
/// <param name="Value">The trailing year's value in minor units, or the sentinel of rows.</param>
internal readonly record struct PopulationMember(int Index, long Value)
{
    public CustomerPosition Position => CustomerPosition.At(Index);

    public bool IsValueKnown => Value != CustomerRow.UnknownAmount;

    /// <summary>The value; 0 where unknown.</summary>
    public long KnownValue => IsValueKnown ? Value : 0;
}
