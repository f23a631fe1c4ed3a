namespace CustomerRules.Tiers;

public sealed partial class TierBoundaries
{
    /// <inheritdoc/>
    public bool Equals(TierBoundaries? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && leastOfA == other.leastOfA
            && leastOfB == other.leastOfB
            && leastOfC == other.leastOfC
            && PointsExchanged == other.PointsExchanged
            && AsOf == other.AsOf
            && PublishedFrom == other.PublishedFrom
            && PublishedUntil == other.PublishedUntil
            && Basis.Equals(other.Basis));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TierBoundaries);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((((leastOfA.GetHashCode() * 397) + leastOfB.GetHashCode()) * 397) + leastOfC.GetHashCode()) * 397) + Basis.GetHashCode());
}
