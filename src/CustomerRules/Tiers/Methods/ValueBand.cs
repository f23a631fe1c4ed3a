namespace CustomerRules.Tiers.Methods;

/// <summary>So many positive values between two bounds, with their exact sum.</summary>
/// <param name="Least">No value is less; 1 or more.</param>
/// <param name="Greatest">No value is greater.</param>
/// <param name="Count">How many values; 1 or more.</param>
/// <param name="Sum">Their sum.</param>
internal readonly record struct ValueBand(long Least, long Greatest, long Count, decimal Sum)
{
    /// <summary>Whether all values are known: they are equal.</summary>
    public bool IsRun => Least == Greatest;

    /// <summary>Whether count, sum and bounds can be those of values.</summary>
    public bool IsPossible => Least >= 1 && Least <= Greatest && Count >= 1 && Sum >= (decimal)Least * Count && Sum <= (decimal)Greatest * Count;

    /// <summary>The least that the greatest value can be: the mean, rounded up.</summary>
    public long LeastFirst => (long)decimal.Ceiling(Sum / Count);

    /// <summary>The same values between the closest bounds that their count and sum leave: one value is its own sum.</summary>
    public ValueBand Tight()
    {
        if (IsRun)
            return this;
        var (above, below, width) = (Sum - ((decimal)Least * Count), ((decimal)Greatest * Count) - Sum, Greatest - Least);
        return this with
        {
            Least = below < width ? Greatest - (long)below : Least,
            Greatest = above < width ? Least + (long)above : Greatest,
        };
    }
}
