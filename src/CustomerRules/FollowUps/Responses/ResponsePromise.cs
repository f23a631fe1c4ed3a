using System;

namespace CustomerRules.FollowUps.Responses;

/// <summary>What customers may expect: within what time they get a first answer, and within what time their matter is resolved.</summary>
/// <remarks>Promises are equal when both targets are. Immutable and thread-safe.</remarks>
public sealed class ResponsePromise : IEquatable<ResponsePromise>
{
    /// <summary>A promise.</summary>
    /// <param name="firstAnswer">Within what time to answer first; null where never due.</param>
    /// <param name="resolution">Within what time to resolve; null where never due.</param>
    public ResponsePromise(ResponseTarget? firstAnswer = null, ResponseTarget? resolution = null) => (FirstAnswer, Resolution) = (firstAnswer, resolution);

    /// <summary>No target: neither is ever due.</summary>
    public static ResponsePromise None { get; } = new();

    /// <summary>Within what time to answer first; null where never due.</summary>
    public ResponseTarget? FirstAnswer { get; }

    /// <summary>Within what time to resolve; null where never due.</summary>
    public ResponseTarget? Resolution { get; }

    /// <inheritdoc/>
    public bool Equals(ResponsePromise? other) => other is not null && Equals(FirstAnswer, other.FirstAnswer) && Equals(Resolution, other.Resolution);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponsePromise);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((FirstAnswer?.GetHashCode() ?? 0) * 397) + (Resolution?.GetHashCode() ?? 0));

    /// <summary>Invariant text such as <c>first answer within 2 working hours, resolution never due</c>.</summary>
    public override string ToString() => "first answer " + Text(FirstAnswer) + ", resolution " + Text(Resolution);

    private static string Text(ResponseTarget? target) => target is null ? "never due" : "within " + target;
}
