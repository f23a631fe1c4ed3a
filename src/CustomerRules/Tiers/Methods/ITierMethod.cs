namespace CustomerRules.Tiers.Methods;

/// <summary>Finds the least values of the tiers in a population.</summary>
internal interface ITierMethod
{
    /// <summary>The least values, or the bands whose values must be known first.</summary>
    /// <param name="curve">What is known of the population; complete where every band is a run of equal values.</param>
    TierFinding Find(ValueCurve curve);
}
