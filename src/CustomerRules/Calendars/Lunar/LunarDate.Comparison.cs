namespace CustomerRules.Calendars.Lunar;

public readonly partial struct LunarDate
{
    /// <summary>Whether two dates are the same.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator ==(LunarDate left, LunarDate right) => left.packed == right.packed;

    /// <summary>Whether two dates differ.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator !=(LunarDate left, LunarDate right) => left.packed != right.packed;

    /// <summary>Whether the left date is earlier.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator <(LunarDate left, LunarDate right) => left.packed < right.packed;

    /// <summary>Whether the left date is earlier or the same.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator <=(LunarDate left, LunarDate right) => left.packed <= right.packed;

    /// <summary>Whether the left date is later.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator >(LunarDate left, LunarDate right) => left.packed > right.packed;

    /// <summary>Whether the left date is later or the same.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator >=(LunarDate left, LunarDate right) => left.packed >= right.packed;

    /// <inheritdoc/>
    public int CompareTo(LunarDate other) => packed.CompareTo(other.packed);

    /// <inheritdoc/>
    public bool Equals(LunarDate other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LunarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;
}
