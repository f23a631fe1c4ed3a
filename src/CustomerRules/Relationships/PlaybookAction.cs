using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;

namespace CustomerRules.Relationships;

/// <summary>One thing to do in a kind of relationship, in two languages, and when it is due.</summary>
/// <remarks>Actions are equal when their codes are (ordinal); texts and trigger do not count. Immutable and thread-safe.</remarks>
public sealed class PlaybookAction : IEquatable<PlaybookAction>
{
    private readonly string english;
    private readonly string chinese;

    /// <summary>An action that is always due; <see cref="When"/> gives it another trigger.</summary>
    /// <param name="code">A stable code; not empty.</param>
    /// <param name="english">What to do; not empty.</param>
    /// <param name="chinese">The same in Chinese; not empty.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    public PlaybookAction(string code, string english, string chinese)
    {
        Code = Guard.Against.NullOrEmpty(code);
        this.english = Guard.Against.NullOrEmpty(english);
        this.chinese = Guard.Against.NullOrEmpty(chinese);
    }

    private PlaybookAction(PlaybookAction other, PlaybookTrigger trigger)
    {
        Code = other.Code;
        english = other.english;
        chinese = other.chinese;
        Trigger = trigger;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>When it is due; always by default.</summary>
    public PlaybookTrigger Trigger { get; }

    /// <summary>The same action with another trigger.</summary>
    /// <param name="trigger">When it is due.</param>
    public PlaybookAction When(PlaybookTrigger trigger) => new(this, trigger);

    /// <summary>What to do.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string In(Language language) => Guard.Against.UndefinedEnum(language) == Language.Chinese ? chinese : english;

    /// <inheritdoc/>
    public bool Equals(PlaybookAction? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlaybookAction);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
