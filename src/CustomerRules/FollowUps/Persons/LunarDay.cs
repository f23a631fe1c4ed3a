using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Persons;

/// <summary>A day of the Chinese lunar year without the year, such as a birthday.</summary>
/// <remarks>
/// Days are equal when month, day and leap mark are. Immutable and thread-safe. <c>default</c> is the first day of the first month,
/// Spring Festival.
/// </remarks>
public readonly struct LunarDay : IEquatable<LunarDay>
{
    private readonly byte monthsAfterFirst;
    private readonly byte daysAfterFirst;

    /// <summary>A lunar day.</summary>
    /// <param name="month">The month; 1 to 12.</param>
    /// <param name="day">The day; 1 to 30.</param>
    /// <param name="isLeapMonth">Whether it lies in the leap month that follows the month of this number.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public LunarDay(int month, int day, bool isLeapMonth = false)
    {
        monthsAfterFirst = (byte)(Guard.Against.OutOfRange(month, 1, 12) - 1);
        daysAfterFirst = (byte)(Guard.Against.OutOfRange(day, 1, 30) - 1);
        IsLeapMonth = isLeapMonth;
    }

    /// <summary>The month; 1 to 12.</summary>
    public int Month => monthsAfterFirst + 1;

    /// <summary>The day; 1 to 30, though many months have 29.</summary>
    public int Day => daysAfterFirst + 1;

    /// <summary>Whether it lies in the leap month that follows the month of this number.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>Whether two days are equal.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(LunarDay left, LunarDay right) => left.Equals(right);

    /// <summary>Whether two days differ.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(LunarDay left, LunarDay right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(LunarDay other) => Month == other.Month && Day == other.Day && IsLeapMonth == other.IsLeapMonth;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LunarDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (((Month * 31) + Day) * 2) + (IsLeapMonth ? 1 : 0);

    /// <summary>Invariant text such as <c>lunar 8-15</c>, or <c>lunar leap 4-30</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"lunar {(IsLeapMonth ? "leap " : "")}{Month}-{Day}");
}
