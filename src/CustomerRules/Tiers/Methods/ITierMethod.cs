namespace CustomerRules.Tiers.Methods;

/// <summary>Finds the least values of the tiers in a population.</summary>
internal interface ITierMethod
{
    /// <summary>The least values, in minor units.</summary>
    /// <param name="population">The population.</param>
    LeastValues Find(Population population);
}
