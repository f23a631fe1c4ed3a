namespace CustomerRules.Tiers.Potential;

/// <summary>How a customer is served, as far as potential has a say in it. No value refuses service.</summary>
public enum ServiceModel : byte
{
    /// <summary>As until now.</summary>
    Unchanged = 0,

    /// <summary>By self-service: the same goods at the same terms, without calls of ours.</summary>
    SelfService = 1,
}
