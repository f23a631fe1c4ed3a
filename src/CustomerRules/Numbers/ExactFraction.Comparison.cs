namespace CustomerRules.Numbers;

public readonly partial struct ExactFraction
{
    /// <summary>Whether two fractions are equal.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator ==(ExactFraction left, ExactFraction right) => left.Equals(right);

    /// <summary>Whether two fractions differ.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator !=(ExactFraction left, ExactFraction right) => !left.Equals(right);

    /// <summary>Whether the left fraction is smaller.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator <(ExactFraction left, ExactFraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left fraction is smaller or equal.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator <=(ExactFraction left, ExactFraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left fraction is greater.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator >(ExactFraction left, ExactFraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left fraction is greater or equal.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator >=(ExactFraction left, ExactFraction right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(ExactFraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(ExactFraction other) => Numerator.Equals(other.Numerator) && denominatorLessOne.Equals(other.denominatorLessOne);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactFraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 397) ^ denominatorLessOne.GetHashCode());
}
