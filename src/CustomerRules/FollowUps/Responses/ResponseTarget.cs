using System;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Responses;

/// <summary>Within what time to answer or to resolve: elapsed time, working time, or working days.</summary>
/// <remarks>
/// <para>Working days: the day of opening does not count, and the target ends with the working hours of the last day, so that 3 working days from any time on
/// Monday end with the hours of Thursday, and from a Saturday with those of Wednesday. As Regulation (EEC, Euratom) No 1182/71, article 3, counts periods in
/// days. On opening they become so much working time; from then on the clock is one of working time, which a pause stops.</para>
/// <para>Targets are equal when unit and length are: 60 minutes equal 1 hour, and differ from 1 working hour. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class ResponseTarget : IEquatable<ResponseTarget>
{
    private readonly int days;
    private readonly Duration length;

    private ResponseTarget(ResponseUnit unit, Duration length, int days) => (Unit, this.length, this.days) = (unit, length, days);

    /// <summary>In what it is counted.</summary>
    public ResponseUnit Unit { get; }

    /// <summary>The length of elapsed or of working time; null of a target in working days.</summary>
    public Duration? Length => Unit == ResponseUnit.WorkingDays ? null : length;

    /// <summary>The number of working days; null of a target in time.</summary>
    public int? Days => Unit == ResponseUnit.WorkingDays ? days : null;

    /// <summary>A target in elapsed time, day and night.</summary>
    /// <param name="length">The length; whole seconds, 1 second to 3,650 days.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="length"/> has parts of a second.</exception>
    public static ResponseTarget Elapsed(Duration length) => new(ResponseUnit.ElapsedTime, Guard.Against.LengthOutOfRange(length), 0);

    /// <summary>A target in working time.</summary>
    /// <param name="length">The length; whole seconds, 1 second to 3,650 days of 24 hours.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="length"/> has parts of a second.</exception>
    public static ResponseTarget Working(Duration length) => new(ResponseUnit.WorkingTime, Guard.Against.LengthOutOfRange(length), 0);

    /// <summary>A target in working days, the day of opening not counted.</summary>
    /// <param name="days">The days; 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public static ResponseTarget WorkingDays(int days) => new(ResponseUnit.WorkingDays, Duration.Zero, Guard.Against.OutOfRange(days, 1, 3_650, "working days"));

    /// <inheritdoc/>
    public bool Equals(ResponseTarget? other) => other is not null && Unit == other.Unit && length == other.length && days == other.days;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponseTarget);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((length.GetHashCode() * 397) + (days * 4) + (int)Unit);
}
