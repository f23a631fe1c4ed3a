using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Reasons;

/// <summary>Why something was decided: a stable code, and a sentence with its figures in each language.</summary>
/// <remarks>Reasons are equal when code and both sentences are (ordinal). Immutable and thread-safe.</remarks>
public sealed class Reason : IEquatable<Reason>
{
    private readonly string english;
    private readonly string chinese;

    internal Reason(string code, string english, string chinese) => (Code, this.english, this.chinese) = (code, english, chinese);

    /// <summary>The stable code, such as <c>HeldByMargin</c>.</summary>
    public string Code { get; }

    /// <summary>The reason as a sentence with its figures.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string In(Language language) => Guard.Against.UndefinedEnum(language) == Language.Chinese ? chinese : english;

    /// <inheritdoc/>
    public bool Equals(Reason? other) =>
        other is not null
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && string.Equals(english, other.english, StringComparison.Ordinal)
        && string.Equals(chinese, other.chinese, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reason);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
