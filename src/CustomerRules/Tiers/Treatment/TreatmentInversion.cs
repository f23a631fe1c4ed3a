namespace CustomerRules.Tiers.Treatment;

/// <summary>A respect in which a lower tier is treated better than a higher one: an exception that a policy allows and shows.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class TreatmentInversion
{
    internal TreatmentInversion(CustomerTier higherTier, CustomerTier lowerTier, TreatmentRespect respect, string higherValue, string lowerValue)
    {
        HigherTier = higherTier;
        LowerTier = lowerTier;
        Respect = respect;
        HigherValue = higherValue;
        LowerValue = lowerValue;
    }

    /// <summary>The higher tier.</summary>
    public CustomerTier HigherTier { get; }

    /// <summary>The lower tier, which is treated better.</summary>
    public CustomerTier LowerTier { get; }

    /// <summary>In what.</summary>
    public TreatmentRespect Respect { get; }

    /// <summary>What the higher tier has, as invariant text.</summary>
    public string HigherValue { get; }

    /// <summary>What the lower tier has, as invariant text.</summary>
    public string LowerValue { get; }

    /// <summary>Text such as <c>CreditDays of tier C is 60, of tier B 45</c>.</summary>
    public override string ToString() => Respect + " of tier " + LowerTier + " is " + LowerValue + ", of tier " + HigherTier + " " + HigherValue;
}
