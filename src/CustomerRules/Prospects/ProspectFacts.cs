using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Prospects;

/// <summary>What is known of a prospect's demand. Null, and <c>Unknown</c>, is unknown.</summary>
/// <remarks>
/// A need and an interest may carry the date on which they were learned; without one they hold on the date of assessment. What is dated after the
/// assessment is not known to it. Compared by reference. Immutable and thread-safe: each <c>With...</c> returns new facts.
/// </remarks>
public sealed class ProspectFacts
{
    /// <summary>Facts of a prospect of whom nothing else is known yet.</summary>
    /// <param name="prospectId">The prospect; not empty.</param>
    /// <exception cref="System.ArgumentException"><paramref name="prospectId"/> is null or empty.</exception>
    public ProspectFacts(string prospectId) => ProspectId = Guard.Against.NullOrEmpty(prospectId);

    private ProspectFacts(ProspectFacts other)
    {
        ProspectId = other.ProspectId;
        HasNamedNeed = other.HasNamedNeed;
        NeedNamedOn = other.NeedNamedOn;
        ShowsInterest = other.ShowsInterest;
        InterestShownOn = other.InterestShownOn;
        Budget = other.Budget;
        DecisionWithinMonths = other.DecisionWithinMonths;
        LastAskedOn = other.LastAskedOn;
        AnsweredNoneOn = other.AnsweredNoneOn;
    }

    /// <summary>The prospect.</summary>
    public string ProspectId { get; }

    /// <summary>Whether it has named a need.</summary>
    public bool? HasNamedNeed { get; private init; }

    /// <summary>When that was learned.</summary>
    public LocalDate? NeedNamedOn { get; private init; }

    /// <summary>Whether it shows interest.</summary>
    public bool? ShowsInterest { get; private init; }

    /// <summary>When that was last seen.</summary>
    public LocalDate? InterestShownOn { get; private init; }

    /// <summary>How far its money is.</summary>
    public ProspectBudget Budget { get; private init; }

    /// <summary>Within how many months it expects to decide; 0 to 1,200.</summary>
    public int? DecisionWithinMonths { get; private init; }

    /// <summary>When we last asked.</summary>
    public LocalDate? LastAskedOn { get; private init; }

    /// <summary>When it last answered that it has no demand.</summary>
    public LocalDate? AnsweredNoneOn { get; private init; }

    /// <summary>The same facts with or without a named need.</summary>
    /// <param name="isNamed">Whether it has named a need, or null where unknown.</param>
    /// <param name="learnedOn">When that was learned, 1900-01-01 to 2199-12-31; null where it holds on the date of assessment.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="learnedOn"/> is out of range.</exception>
    public ProspectFacts WithNeed(bool? isNamed, LocalDate? learnedOn = null) =>
        new(this) { HasNamedNeed = isNamed, NeedNamedOn = DayNumber.Checked(learnedOn) };

    /// <summary>The same facts with or without interest.</summary>
    /// <param name="isShown">Whether it shows interest, or null where unknown.</param>
    /// <param name="seenOn">When that was last seen, 1900-01-01 to 2199-12-31; null where it holds on the date of assessment.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="seenOn"/> is out of range.</exception>
    public ProspectFacts WithInterest(bool? isShown, LocalDate? seenOn = null) =>
        new(this) { ShowsInterest = isShown, InterestShownOn = DayNumber.Checked(seenOn) };

    /// <summary>The same facts with another budget.</summary>
    /// <param name="budget">How far its money is.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="budget"/> is not defined.</exception>
    public ProspectFacts WithBudget(ProspectBudget budget) => new(this) { Budget = Guard.Against.UndefinedEnum(budget) };

    /// <summary>The same facts with another time to its decision.</summary>
    /// <param name="months">Within how many months it expects to decide, 0 to 1,200, or null where unknown.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="months"/> is out of range.</exception>
    public ProspectFacts WithDecisionWithin(int? months) =>
        new(this) { DecisionWithinMonths = months is { } known ? Guard.Against.OutOfRange(known, 0, 1_200, "months", nameof(months)) : null };

    /// <summary>The same facts with another date on which we last asked.</summary>
    /// <param name="askedOn">The date, 1900-01-01 to 2199-12-31; null where never or unknown.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="askedOn"/> is out of range.</exception>
    public ProspectFacts WithLastAsked(LocalDate? askedOn) => new(this) { LastAskedOn = DayNumber.Checked(askedOn) };

    /// <summary>
    /// The same facts after an answer that there is no demand. An undated need or interest, and with them budget and decision, are gone: they held before it.
    /// </summary>
    /// <param name="answeredOn">The date, 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="answeredOn"/> is out of range.</exception>
    public ProspectFacts WithNone(LocalDate answeredOn) => new(this)
    {
        AnsweredNoneOn = DayNumber.ToDate(DayNumber.Of(answeredOn)),
        HasNamedNeed = NeedNamedOn is null ? null : HasNamedNeed,
        ShowsInterest = InterestShownOn is null ? null : ShowsInterest,
        Budget = ProspectBudget.Unknown,
        DecisionWithinMonths = null,
    };

    /// <summary>The prospect.</summary>
    public override string ToString() => ProspectId;
}
