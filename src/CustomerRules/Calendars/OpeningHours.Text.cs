using System;

namespace CustomerRules.Calendars;

public readonly partial struct OpeningHours
{
    /// <summary>Whether both times are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(OpeningHours left, OpeningHours right) => left.Equals(right);

    /// <summary>Whether a time differs.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(OpeningHours left, OpeningHours right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OpeningHours other) => OpensAt == other.OpensAt && closesAfterMidnight == other.closesAfterMidnight;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpeningHours other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((OpensAt * 397) ^ closesAfterMidnight);

    /// <summary>Invariant text such as <c>09:00-17:00</c>, <c>18:00-24:00</c> or <c>22:00-06:00 next day</c>.</summary>
    public override string ToString() => PassesMidnight
        ? Text(OpensAt) + "-" + Text(closesAfterMidnight) + " next day"
        : Text(OpensAt) + "-" + Text(ClosesAt);

    /// <summary>Text such as <c>09:00</c>, <c>09:00:30</c> or <c>24:00</c>.</summary>
    private static string Text(int seconds) => seconds % 60 == 0
        ? FormattableString.Invariant($"{seconds / 3_600:00}:{seconds / 60 % 60:00}")
        : FormattableString.Invariant($"{seconds / 3_600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
}
