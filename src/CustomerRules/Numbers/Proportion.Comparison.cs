namespace CustomerRules.Numbers;

public readonly partial struct Proportion
{
    /// <summary>Whether two proportions are equal.</summary>
    /// <param name="left">One proportion.</param>
    /// <param name="right">The other proportion.</param>
    public static bool operator ==(Proportion left, Proportion right) => left.basisPoints == right.basisPoints;

    /// <summary>Whether two proportions differ.</summary>
    /// <param name="left">One proportion.</param>
    /// <param name="right">The other proportion.</param>
    public static bool operator !=(Proportion left, Proportion right) => left.basisPoints != right.basisPoints;

    /// <summary>Whether the left proportion is smaller.</summary>
    /// <param name="left">One proportion.</param>
    /// <param name="right">The other proportion.</param>
    public static bool operator <(Proportion left, Proportion right) => left.basisPoints < right.basisPoints;

    /// <summary>Whether the left proportion is smaller or equal.</summary>
    /// <param name="left">One proportion.</param>
    /// <param name="right">The other proportion.</param>
    public static bool operator <=(Proportion left, Proportion right) => left.basisPoints <= right.basisPoints;

    /// <summary>Whether the left proportion is greater.</summary>
    /// <param name="left">One proportion.</param>
    /// <param name="right">The other proportion.</param>
    public static bool operator >(Proportion left, Proportion right) => left.basisPoints > right.basisPoints;

    /// <summary>Whether the left proportion is greater or equal.</summary>
    /// <param name="left">One proportion.</param>
    /// <param name="right">The other proportion.</param>
    public static bool operator >=(Proportion left, Proportion right) => left.basisPoints >= right.basisPoints;

    /// <inheritdoc/>
    public int CompareTo(Proportion other) => basisPoints.CompareTo(other.basisPoints);

    /// <inheritdoc/>
    public bool Equals(Proportion other) => basisPoints == other.basisPoints;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Proportion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => basisPoints;
}
