namespace CustomerRules.Changes;

/// <summary>Answers, from one to another, that lead to one outcome.</summary>
/// <typeparam name="T">What is decided.</typeparam>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class AnswerRange<T>
    where T : struct
{
    internal AnswerRange(long from, long to, T outcome) => (From, To, Outcome) = (from, to, outcome);

    /// <summary>The least of the answers, in the unit of the fact.</summary>
    public long From { get; }

    /// <summary>The greatest of the answers.</summary>
    public long To { get; }

    /// <summary>What is decided after any of them.</summary>
    public T Outcome { get; }

    /// <summary>Whether the answer is one of them.</summary>
    /// <param name="answer">The answer, in the unit of the fact.</param>
    public bool Contains(long answer) => answer >= From && answer <= To;

    /// <summary>Invariant text such as <c>0..4999: Captive</c>.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{From}..{To}: {Outcome}");
}
