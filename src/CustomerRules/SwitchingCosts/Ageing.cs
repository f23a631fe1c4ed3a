using System;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.SwitchingCosts;

/// <summary>How an investment changes with time: it holds, declines over a useful life, or builds up over a ramp-up.</summary>
/// <remarks>
/// The length counts in days between two dates: 5 years from 2023-01-01 are 1,826 days. <c>default(Ageing)</c> is <see cref="Holds"/>.
/// Ageings are equal when kind and length are (a length of 12 months is not one of 1 year). Immutable and thread-safe.
/// </remarks>
public readonly struct Ageing : IEquatable<Ageing>
{
    /// <summary>The longest life or ramp-up in days: 36,525, a century.</summary>
    public const int MaxDays = 36_525;

    private Ageing(AgeingKind kind, Period length) => (Kind, Length) = (kind, length);

    /// <summary>Keeps its value from its date on.</summary>
    public static Ageing Holds => default;

    /// <summary>The kind.</summary>
    public AgeingKind Kind { get; }

    /// <summary>The useful life or ramp-up; null where the value holds.</summary>
    public Period? Length { get; }

    /// <summary>Whether two ageings are equal.</summary>
    /// <param name="left">One ageing.</param>
    /// <param name="right">The other ageing.</param>
    public static bool operator ==(Ageing left, Ageing right) => left.Equals(right);

    /// <summary>Whether two ageings differ.</summary>
    /// <param name="left">One ageing.</param>
    /// <param name="right">The other ageing.</param>
    public static bool operator !=(Ageing left, Ageing right) => !left.Equals(right);

    /// <summary>Declines in a straight line by days: full on its date, 0 when its useful life is over.</summary>
    /// <param name="usefulLife">Years, months, weeks and days; 1 to 36,525 days, a year counted as 365.25 and a month as 30.4375.</param>
    /// <exception cref="ArgumentNullException"><paramref name="usefulLife"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="usefulLife"/> has a time, a negative part, or no or too great a length.</exception>
    public static Ageing Declines(Period usefulLife) => new(AgeingKind.Declines, Checked(Guard.Against.Null(usefulLife), nameof(usefulLife)));

    /// <summary>Builds up in a straight line by days: 0 on its date, full when the ramp-up is over.</summary>
    /// <param name="rampUp">Years, months, weeks and days; 1 to 36,525 days, a year counted as 365.25 and a month as 30.4375.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rampUp"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rampUp"/> has a time, a negative part, or no or too great a length.</exception>
    public static Ageing BuildsUp(Period rampUp) => new(AgeingKind.BuildsUp, Checked(Guard.Against.Null(rampUp), nameof(rampUp)));

    /// <inheritdoc/>
    public bool Equals(Ageing other) => Kind == other.Kind && Equals(Length, other.Length);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ageing other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Kind * 397) + (Length?.GetHashCode() ?? 0));

    /// <summary>Text such as <c>Declines P5Y</c>, the length in ISO 8601.</summary>
    public override string ToString() => Length is null ? nameof(Holds) : Kind + " " + Length;

    /// <summary>The days of the life or ramp-up of something made on a date; 1 where the value holds.</summary>
    internal int LifeDays(LocalDate madeOn) => Length is null ? 1 : Period.DaysBetween(madeOn, madeOn + Length);

    /// <summary>Of so many days of life, how many count after so many elapsed: all where the value holds.</summary>
    internal int CountedDays(int elapsedDays, int lifeDays)
    {
        var lived = Math.Min(elapsedDays, lifeDays);
        return Kind switch
        {
            AgeingKind.Declines => lifeDays - lived,
            AgeingKind.BuildsUp => lived,
            _ => lifeDays,
        };
    }

    private static Period Checked(Period length, string name)
    {
        var isDate = !length.HasTimeComponent && length.Years >= 0 && length.Months >= 0 && length.Weeks >= 0 && length.Days >= 0;
        var days = isDate ? (length.Years * 365.25m) + (length.Months * 30.4375m) + (length.Weeks * 7m) + length.Days : 0;
        return days is >= 1 and <= MaxDays
            ? length
            : throw new ArgumentException(name + " must be whole days, between 1 and 36,525 of them, but was " + length + ".", name);
    }
}
